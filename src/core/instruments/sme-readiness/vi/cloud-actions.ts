import type { Words } from '../../../model/words.js';

/** What can be done, in Vietnamese: online services that are paid for. */
export const cloudActionsVi = {
  'rent-email': {
    title: 'Thuê thư điện tử theo tên miền của doanh nghiệp',
    firstStep: 'Chọn địa chỉ chung cho bán hàng, kế toán; hỏi giá hai nhà cung cấp theo số người.',
    doneWhen: 'Thư gửi khách đi từ địa chỉ của doanh nghiệp; hóa đơn đứng tên doanh nghiệp.',
    before: 'Tên miền đứng tên doanh nghiệp',
  },
  'rent-office': {
    title: 'Thuê bộ phần mềm văn phòng trực tuyến',
    firstStep: 'Đếm người cần soạn văn bản, bảng tính; hai người dùng thử một gói (Google Workspace, Microsoft 365…).',
    doneWhen: 'Hai người sửa cùng một tệp, không còn gửi qua lại nhiều bản.',
  },
  'rent-storage': {
    title: 'Thuê nơi lưu trữ tệp trực tuyến',
    firstStep: 'Xem tổng dung lượng cần giữ; chọn gói, lập thư mục theo bộ phận, cấp quyền theo tên.',
    doneWhen: 'Tệp đang dùng nằm ở nơi lưu trữ chung; máy hỏng vẫn mở được từ máy khác.',
  },
  'rent-server': {
    title: 'Thuê máy chủ trực tuyến cho phần mềm của mình',
    firstStep:
      'Ghi phần mềm nào đang chạy trên máy tại chỗ, ai dùng; nhờ người phụ trách kỹ thuật tính cấu hình và phí tháng.',
    doneWhen: 'Phần mềm chạy trên máy chủ thuê một tháng, có sao lưu và người theo dõi chi phí.',
    before: 'Có phần mềm riêng cần máy chủ',
  },
  'rent-accounting': {
    title: 'Thuê phần mềm kế toán trực tuyến',
    firstStep: 'Hỏi kế toán đang cần những báo cáo nào; dùng thử hai phần mềm với chứng từ của một tuần.',
    doneWhen: 'Sổ của một tháng ghi trên phần mềm thuê, chủ doanh nghiệp tự mở xem được.',
  },
  'rent-package': {
    title: 'Thuê phần mềm quản trị doanh nghiệp tổng thể (ERP)',
    firstStep:
      'Ghi các việc cần dùng chung số liệu; yêu cầu hai nhà cung cấp trình bày bằng số liệu thật của doanh nghiệp.',
    doneWhen: 'Một đơn đi qua ít nhất hai việc, ví dụ kho và công nợ, mà không phải nhập lại.',
    before: 'Danh mục hàng hóa, khách hàng đã rà soát một lần',
  },
  'rent-customer-software': {
    title: 'Thuê phần mềm quản lý khách hàng (CRM)',
    firstStep: 'Ghi ba điều cần biết về mỗi khách; dùng thử hai phần mềm với 50 khách quen.',
    doneWhen: 'Mọi lần liên hệ với khách trong một tháng đã ghi trên phần mềm.',
  },
  'rent-protection': {
    title: 'Thuê phần mềm an toàn thông tin',
    firstStep: 'Đếm máy tính, điện thoại dùng cho công việc; dùng thử một phần mềm phòng mã độc trên một máy.',
    doneWhen: 'Trạng thái của mọi máy xem được trên một màn hình; hạn dùng đã ghi vào lịch.',
  },
  'rent-database': {
    title: 'Đặt cơ sở dữ liệu trên dịch vụ thuê trực tuyến',
    firstStep:
      'Ghi dữ liệu nào nhiều phần mềm cùng dùng; nhờ người phụ trách kỹ thuật so hai dịch vụ về phí, sao lưu, nơi đặt.',
    doneWhen: 'Phần mềm dùng cơ sở dữ liệu thuê một tháng không gián đoạn, đã thử khôi phục.',
    before: 'Phần mềm dùng được cơ sở dữ liệu bên ngoài',
  },
  'rent-development': {
    title: 'Thuê nền tảng để phát triển, thử nghiệm ứng dụng',
    firstStep: 'Chọn một ứng dụng nhỏ doanh nghiệp tự làm; người phụ trách mở tài khoản thử, đặt giới hạn chi phí.',
    doneWhen: 'Một ứng dụng đã thử và đưa vào dùng từ nền tảng, chi phí trong giới hạn.',
  },
} as const satisfies NonNullable<Words['actions']>;
