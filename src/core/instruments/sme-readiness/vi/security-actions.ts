import type { Words } from '../../../model/words.js';
import { smeScreeningActionsVi as screening } from '../../sme-screening/vi-actions.js';

/** What can be done, in Vietnamese: measures, rules, copies and a day without systems. */
export const securityActionsVi = {
  'own-logins': {
    title: 'Mỗi người một tài khoản, mật khẩu mạnh và khóa máy',
    firstStep:
      'Đổi các mật khẩu đang dùng chung; bật vân tay hoặc khuôn mặt trên điện thoại, máy có sẵn tính năng này.',
    doneWhen: 'Có danh sách tài khoản kèm người dùng; thiết bị làm việc nào cũng phải mở khóa mới dùng được.',
  },
  'two-step-and-encryption': {
    title: 'Bật xác thực hai bước và mã hóa dữ liệu trên máy',
    firstStep: 'Bật xác thực hai bước cho thư điện tử, trang bán hàng ngay hôm nay; bật mã hóa ổ đĩa của máy xách tay.',
    doneWhen: 'Đăng nhập từ máy lạ phải qua hai bước; máy báo ổ đĩa đã mã hóa, mã khôi phục cất ở nơi khác.',
    before: 'Tài khoản riêng cho từng người',
  },
  'risks-and-copy': {
    title: 'Ghi ra những gì không được để mất và sao lưu sang nơi khác',
    firstStep:
      'Ghi ba dữ liệu hoặc hệ thống quan trọng nhất và điều có thể xảy ra; chép một bản sang ổ rời hoặc nơi lưu trữ trực tuyến.',
    doneWhen: 'Có trang đánh giá rủi ro; bản sao của tháng này nằm ở nơi khác.',
  },
  'guarded-network': {
    title: 'Kiểm soát thiết bị vào mạng, dùng mạng riêng ảo khi ở ngoài',
    firstStep: 'Xem danh sách thiết bị trong phần cài đặt của bộ phát Wi-Fi; xóa thiết bị lạ, đổi mật khẩu quản trị.',
    doneWhen: 'Thiết bị mới phải có người cho phép; người ở ngoài vào hệ thống qua mạng riêng ảo (VPN).',
  },
  'watched-systems': {
    title: 'Lưu nhật ký, theo dõi và kiểm tra khả năng bảo vệ',
    firstStep: 'Nhờ người phụ trách kỹ thuật bật nhật ký đăng nhập, cảnh báo hoạt động lạ; hỏi giá một lần kiểm tra.',
    doneWhen: 'Cảnh báo thử đến đúng người; có biên bản kiểm tra và ngày sửa những chỗ tìm thấy.',
  },
  'write-rules': {
    title: 'Viết một trang quy định an toàn thông tin',
    firstStep: 'Ghi những điều đang làm: mật khẩu, sao lưu, người nghỉ việc, báo ai khi có sự cố.',
    doneWhen: 'Một trang có ngày và chữ ký của người đứng đầu, mọi người đã nhận.',
  },
  'review-rules': {
    title: 'Xem lại quy định an toàn thông tin',
    firstStep: 'Đặt lịch 30 phút; xem từng dòng còn đúng không, bổ sung công cụ mới.',
    doneWhen: 'Bản quy định có ngày xem lại và những chỗ đã sửa.',
  },
  'duties-in-contract': {
    title: 'Ghi trách nhiệm an toàn thông tin vào hợp đồng, nội quy',
    firstStep: 'Soạn ba câu: giữ mật khẩu, giữ dữ liệu khách hàng, báo khi có sự cố; nhờ người làm nhân sự xem lại.',
    doneWhen: 'Hợp đồng lao động mới và nội quy có ba câu đó, mọi người đã đọc.',
  },
  'share-warning-signs': {
    title: 'Gửi mọi người cách nhận biết lừa đảo',
    firstStep: 'Lấy hai tin nhắn lừa đảo có thật, ghi dấu hiệu nhận biết; gửi vào nhóm công việc.',
    doneWhen: 'Mọi người biết phải hỏi ai khi nghi ngờ; tài liệu còn tìm lại được.',
  },
  'yearly-security-session': {
    title: 'Tổ chức buổi phổ biến an toàn thông tin bắt buộc mỗi năm',
    firstStep: 'Chọn ngày và một giờ, lấy nội dung từ quy định của doanh nghiệp; mời người có chuyên môn nếu cần.',
    doneWhen: 'Mọi người đã dự, có danh sách; người vắng đã dự bù.',
  },
  'automatic-backup': screening['automatic-backup'],
  'test-restore': screening['test-restore'],
  'call-list': {
    title: 'Lập danh sách người cần gọi khi hệ thống ngừng',
    firstStep: 'Ghi số của nhà mạng, nhà cung cấp phần mềm, ngân hàng, người phụ trách; in một bản.',
    doneWhen: 'Bản in ở nơi mọi người thấy; gọi thử hai số đều đúng.',
  },
  'steps-for-outage': {
    title: 'Viết các bước làm việc khi hệ thống ngừng một ngày',
    firstStep:
      'Hình dung một ngày làm việc: bán hàng, thu tiền, lập hóa đơn, liên lạc; ghi cách làm tạm và người quyết định.',
    doneWhen: 'Một trang có các bước và chỗ để mẫu giấy; mọi người biết trang đó ở đâu.',
  },
  'outage-drill': {
    title: 'Làm thử một giờ không có hệ thống',
    firstStep: 'Chọn giờ vắng khách, báo trước mọi người, tắt phần mềm bán hàng một giờ.',
    doneWhen: 'Có ghi lại lần làm thử: việc nào làm được, bước nào đã sửa.',
  },
} as const satisfies NonNullable<Words['actions']>;
