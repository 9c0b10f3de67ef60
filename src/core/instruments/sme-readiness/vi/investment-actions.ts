import type { Words } from '../../../model/words.js';

/** What can be done, in Vietnamese: money for digital technology. */
export const investmentActionsVi = {
  'choose-areas': {
    title: 'Chọn bốn mảng sẽ đầu tư công nghệ số',
    firstStep:
      'Với tiếp thị và bán hàng, giao hàng và hóa đơn, hành chính và nhân sự, an toàn thông tin: ghi mỗi mảng một công cụ cần có.',
    doneWhen: 'Mỗi mảng có một công cụ, người phụ trách và mức tiền dự kiến.',
  },
  'invest-in-design': {
    title: 'Đầu tư công cụ số để thiết kế sản phẩm, dịch vụ',
    firstStep: 'Chọn một sản phẩm, dịch vụ sắp làm mới; dùng thử hai phần mềm thiết kế với mẫu thật.',
    doneWhen: 'Một sản phẩm, dịch vụ mới đã làm ra bằng công cụ đã mua.',
  },
  'invest-in-planning': {
    title: 'Đầu tư phần mềm lập kế hoạch, theo dõi công việc',
    firstStep: 'Đưa việc của tuần này lên một bảng việc chung; thử hai phần mềm trước khi trả tiền.',
    doneWhen: 'Bốn tuần liền, việc giao và theo dõi trên phần mềm đã trả tiền.',
  },
  'invest-in-operations': {
    title: 'Đầu tư công nghệ số cho khâu sản xuất, cung cấp dịch vụ',
    firstStep:
      'Đo một tuần xem khâu nào chờ lâu hoặc sai nhiều nhất; hỏi hai nhà cung cấp về thiết bị, phần mềm cho khâu đó.',
    doneWhen: 'Sau một tháng dùng, thời gian chờ hoặc số lỗi của khâu đó giảm so với khi đo.',
  },
  'invest-in-collaboration': {
    title: 'Đầu tư công cụ phối hợp với cơ sở khác hoặc đối tác',
    firstStep: 'Chọn nơi trao đổi nhiều nhất; thống nhất một chỗ chung để xem đơn, tồn kho hoặc lịch giao.',
    doneWhen: 'Một tháng không phải gọi điện hỏi lại thông tin đã có ở chỗ chung.',
  },
  'invest-in-stock': {
    title: 'Đầu tư mã vạch cho việc nhận hàng và quản lý kho',
    firstStep: 'Chọn 20 mặt hàng bán chạy, in mã vạch hoặc mã QR; dùng thử một máy quét.',
    doneWhen: 'Kiểm kho bằng máy quét, số đếm khớp với số trên sổ hoặc phần mềm.',
  },
  'invest-in-marketing': {
    title: 'Đầu tư công cụ số cho tiếp thị, bán hàng, chăm sóc khách hàng',
    firstStep:
      'Chọn việc tốn thời gian nhất, ví dụ trả lời khách, đăng hàng, gửi ưu đãi; dùng thử hai công cụ trong một tuần.',
    doneWhen: 'Công cụ đã mua được dùng hằng tuần trong một tháng.',
  },
  'invest-in-delivery': {
    title: 'Đầu tư công cụ theo dõi giao hàng, vận chuyển',
    firstStep: 'Xem 20 đơn gần nhất: đơn nào giao muộn, khách phải hỏi lại; hỏi đơn vị vận chuyển về phần mềm kết nối.',
    doneWhen: 'Khách và người bán xem được đơn đang ở đâu mà không phải gọi điện.',
  },
  'invest-in-administration': {
    title: 'Đầu tư công cụ số cho hành chính, nhân sự',
    firstStep:
      'Chọn một việc giấy tờ lặp lại mỗi tháng, ví dụ chấm công, đơn nghỉ, lưu công văn; tìm hai phần mềm phù hợp.',
    doneWhen: 'Việc đó làm trọn trên phần mềm trong một tháng.',
  },
  'invest-in-purchasing': {
    title: 'Đầu tư công cụ số để mua hàng, chọn nhà cung cấp',
    firstStep: 'Lập bảng giá của ba nhà cung cấp cho mười mặt hàng mua nhiều nhất.',
    doneWhen: 'Đơn mua của một tháng lập trên công cụ, có giá để so sánh.',
  },
  'invest-in-security': {
    title: 'Chi cho an toàn thông tin và bảo vệ dữ liệu cá nhân',
    firstStep: 'Xem máy nào chưa có phần mềm phòng mã độc, dữ liệu nào chưa có bản sao; hỏi giá cho đúng số máy.',
    doneWhen: 'Mọi máy làm việc có phần mềm còn hạn; có người theo dõi ngày gia hạn.',
  },
} as const satisfies NonNullable<Words['actions']>;
