import type { Words } from '../../../model/words.js';
import { smeScreeningActionsVi as screening } from '../../sme-screening/vi-actions.js';

/** What can be done, in Vietnamese: records, figures and what is read from them. */
export const dataActionsVi = {
  'one-spreadsheet': {
    title: 'Gom số liệu bán hàng vào bảng tính trên máy của doanh nghiệp',
    firstStep: 'Chọn một tháng gần đây; nhập từ sổ và tin nhắn: bán gì, cho ai, bao nhiêu.',
    doneWhen: 'Tìm một đơn của tháng trước trong bảng, không cần mở sổ hay hỏi ai.',
  },
  'one-shared-place': screening['one-shared-place'],
  'enter-once': screening['enter-once'],
  'daily-figure': screening['daily-figure'],
  'figure-on-phone': screening['figure-on-phone'],
  'analysis-by-provider': {
    title: 'Thuê đơn vị ngoài phân tích số liệu',
    firstStep:
      'Viết một câu hỏi, ví dụ mặt hàng nào lãi nhất; hỏi giá hai đơn vị, ghi rõ dữ liệu chỉ dùng cho việc này.',
    doneWhen: 'Có báo cáo trả lời câu hỏi và một quyết định dựa trên đó.',
  },
  'monthly-analysis': {
    title: 'Mỗi tháng tự phân tích số liệu cho một quyết định',
    firstStep: 'Chọn một câu hỏi, ví dụ nên nhập thêm hàng nào; giao một người lấy số ba tháng.',
    doneWhen: 'Hai tháng liền có một quyết định ghi rõ con số đã dựa vào.',
  },
  'analyse-sales': {
    title: 'Phân tích bán hàng, chi phí, kho',
    firstStep: 'Xếp mặt hàng hoặc dịch vụ theo lãi của quý trước; xem mười dòng đầu và mười dòng cuối.',
    doneWhen: 'Một quyết định về giá, nhập hàng hoặc ngừng bán dựa trên bảng đó.',
  },
  'analyse-customers': {
    title: 'Phân tích khách hàng',
    firstStep: 'Đếm khách mới, khách quay lại của ba tháng; tìm mười khách mua nhiều nhất.',
    doneWhen: 'Một ưu đãi hoặc cách phục vụ đã đổi theo con số đó.',
  },
  'analyse-web': {
    title: 'Phân tích số liệu website, mạng xã hội, sàn',
    firstStep: 'Mở phần thống kê có sẵn; ghi lượt xem, lượt hỏi, số đơn của từng kênh trong 28 ngày.',
    doneWhen: 'Một bài đăng, mặt hàng hoặc khoản quảng cáo đã đổi theo số liệu.',
  },
  'analyse-deliveries': {
    title: 'Phân tích số liệu giao hàng, vị trí hoặc thiết bị',
    firstStep: 'Ghi 30 chuyến giao gần nhất: nơi đến, thời gian, chi phí; hoặc lấy số liệu của một máy trong hai tuần.',
    doneWhen: 'Một tuyến, lịch giao hoặc lịch bảo trì đã đổi theo số liệu.',
  },
  'analyse-market': {
    title: 'Dùng số liệu bên ngoài khi ra quyết định',
    firstStep:
      'Chọn một nguồn, ví dụ số liệu thống kê, báo cáo ngành, dữ liệu mở của cơ quan nhà nước; so với số của doanh nghiệp.',
    doneWhen: 'Một quyết định ghi rõ đã xem nguồn nào, ngày nào.',
  },
  'charts-for-managers': {
    title: 'Lập bảng, biểu đồ mà người quản lý tự đọc được',
    firstStep: 'Chọn ba con số cần xem hằng tuần; vẽ thử trên bảng tính hoặc phần mềm đang dùng.',
    doneWhen: 'Người quản lý nói đúng tháng nào tăng, giảm mà không cần ai giải thích.',
    before: 'Danh sách hàng hóa, khách hàng đã rà soát, bỏ phần trùng',
  },
  'charts-every-day': {
    title: 'Để biểu đồ tự cập nhật mỗi ngày',
    firstStep: 'Hỏi nhà cung cấp phần mềm về báo cáo tự động; nối một biểu đồ với số liệu đang ghi hằng ngày.',
    doneWhen: 'Năm ngày liền, biểu đồ buổi sáng có số của hôm trước mà không ai nhập thêm.',
  },
  'charts-anywhere': {
    title: 'Xem biểu đồ trên điện thoại hoặc ở ngoài',
    firstStep: 'Mở ứng dụng hoặc đường dẫn báo cáo trên điện thoại của người quản lý, có xác thực hai bước.',
    doneWhen: 'Người quản lý mở được số của hôm qua khi không ở nơi làm việc.',
  },
} as const satisfies NonNullable<Words['actions']>;
