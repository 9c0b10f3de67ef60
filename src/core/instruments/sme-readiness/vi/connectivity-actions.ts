import type { Words } from '../../../model/words.js';
import { smeScreeningActionsVi as screening } from '../../sme-screening/vi-actions.js';

/** What can be done, in Vietnamese: lines, the network inside and work from outside. */
export const connectivityActionsVi = {
  'fixed-internet': {
    title: 'Lắp Internet cáp quang cho nơi làm việc',
    firstStep: 'Hỏi hai nhà mạng về gói dành cho doanh nghiệp, tốc độ ghi trong hợp đồng và thời gian sửa khi hỏng.',
    doneWhen: 'Máy làm việc vào Internet mà không cần phát từ điện thoại.',
  },
  'reserve-line': screening['reserve-line'],
  'line-of-30': {
    title: 'Nâng tốc độ Internet lên từ 30 Mbit/s',
    firstStep: 'Xem tốc độ trong hợp đồng hoặc hóa đơn cước; hỏi nhà mạng về gói nhanh hơn với giá tương đương.',
    doneWhen: 'Hợp đồng hoặc phụ lục ghi tốc độ tải xuống từ 30 Mbit/s.',
  },
  'fast-line': {
    title: 'Nâng tốc độ Internet lên trên 120 Mbit/s',
    firstStep: 'So giá gói trên 120 Mbit/s của hai nhà mạng với gói đang dùng; hỏi có phải thay thiết bị không.',
    doneWhen: 'Hợp đồng ghi trên 120 Mbit/s; tải thử một tệp lớn thấy nhanh hơn trước.',
  },
  'first-computers': {
    title: 'Trang bị máy tính cho những vị trí ghi sổ, bán hàng',
    firstStep: 'Ghi vị trí nào còn chép tay mỗi ngày; xem máy cũ nào còn dùng được trước khi mua.',
    doneWhen: 'Hơn một phần mười số người dùng máy tính, máy tính bảng cho công việc hằng tuần.',
  },
  'computers-for-most': {
    title: 'Bố trí máy tính, máy tính bảng cho hơn một nửa số người',
    firstStep: 'Lập bảng vị trí nào cần máy riêng, vị trí nào dùng chung theo ca; so chi phí mua và thuê.',
    doneWhen: 'Hơn một nửa số người dùng máy cho công việc hằng tuần trong một tháng liền.',
  },
  'first-online-roles': {
    title: 'Giao những việc đầu tiên làm qua Internet',
    firstStep: 'Chọn ba việc, ví dụ nhận đơn, xem lịch, chấm công trên điện thoại; giao cho từng người.',
    doneWhen: 'Hơn một phần mười số người dùng Internet cho việc đã giao hằng tuần.',
  },
  'online-roles': screening['online-roles'],
  'connect-computers': {
    title: 'Nối các máy tính, máy in ở nơi làm việc với nhau',
    firstStep: 'Xem bộ phát Wi-Fi hiện có; nối máy in và lập một thư mục chung.',
    doneWhen: 'Hai máy mở được cùng một tệp trong thư mục chung và in ra cùng một máy in.',
  },
  'connect-every-place': {
    title: 'Nối mạng nội bộ ở mọi nơi làm việc',
    firstStep: 'Vẽ sơ đồ các phòng, kho, cửa hàng; đánh dấu nơi sóng chập chờn hoặc chưa nối.',
    doneWhen: 'Ở mọi nơi đã đánh dấu đều mở được thư mục chung.',
  },
  'internal-page': {
    title: 'Lập trang nội bộ cho thông báo, tài liệu, biểu mẫu',
    firstStep: 'Gom mười tài liệu hay phải hỏi nhau, ví dụ bảng giá, mẫu đơn, quy định; chọn nơi lưu chung.',
    doneWhen: 'Người mới tự tìm được ba tài liệu trong một phút.',
  },
  'guest-network': {
    title: 'Tách Wi-Fi cho khách khỏi mạng làm việc',
    firstStep: 'Mở phần cài đặt của bộ phát Wi-Fi, bật mạng cho khách, đổi mật khẩu mạng làm việc.',
    doneWhen: 'Nối vào Wi-Fi của khách thì không thấy máy in và thư mục của doanh nghiệp.',
  },
  'access-rights': {
    title: 'Phân quyền để mỗi người chỉ vào được phần của mình',
    firstStep: 'Lập bảng các thư mục, phần mềm: ai được xem, ai được sửa.',
    doneWhen: 'Thử bằng hai tài khoản: mỗi tài khoản chỉ mở được phần đã ghi trong bảng.',
    before: 'Tài khoản riêng cho từng người',
  },
  'email-outside': {
    title: 'Dùng thư điện tử công việc khi ở ngoài',
    firstStep: 'Cài thư công việc lên điện thoại của người hay đi ngoài; đặt khóa màn hình.',
    doneWhen: 'Một thư của khách đã trả lời từ ngoài nơi làm việc, bằng địa chỉ công việc.',
  },
  'documents-outside': {
    title: 'Mở được tài liệu của doanh nghiệp khi ở ngoài',
    firstStep: 'Chọn các thư mục cần dùng khi đi ngoài, chuyển lên nơi lưu trữ trực tuyến; cấp quyền theo tên.',
    doneWhen: 'Người ở ngoài mở được báo giá mới nhất bằng tài khoản công việc.',
  },
  'software-outside': {
    title: 'Dùng phần mềm nghiệp vụ khi ở ngoài',
    firstStep: 'Hỏi nhà cung cấp phần mềm bán hàng, kho, kế toán về cách dùng qua Internet hoặc ứng dụng điện thoại.',
    doneWhen: 'Ba ngày liền, người ở ngoài xem hoặc nhập được số liệu mà không cần gọi về.',
    before: 'Phần mềm nghiệp vụ cho phép dùng qua Internet',
  },
  'online-meeting': {
    title: 'Họp trực tuyến với đồng nghiệp, khách hàng hoặc đối tác',
    firstStep: 'Chọn một cuộc họp tuần này; gửi đường dẫn (Google Meet, Zoom…), thử tiếng trước mười phút.',
    doneWhen: 'Một cuộc họp đã diễn ra, có ghi kết luận.',
  },
} as const satisfies NonNullable<Words['actions']>;
