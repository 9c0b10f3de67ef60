import type { Words } from '../../../model/words.js';
import { smeScreeningActionsVi as screening } from '../../sme-screening/vi-actions.js';

/** What can be done, in Vietnamese: spreadsheets, software and what they share. */
export const softwareActionsVi = {
  'sales-sheet': {
    title: 'Ghi đơn hàng vào một bảng tính chung',
    firstStep: 'Lập bảng: ngày, khách, hàng, số lượng, giá, đã thu; nhập đơn của tuần này.',
    doneWhen: 'Bốn tuần liền, đơn nào cũng có trong bảng; tổng khớp với sổ quỹ.',
  },
  'stock-sheet': {
    title: 'Lập bảng tính hàng tồn kho',
    firstStep: 'Đếm 20 mặt hàng bán chạy; ghi mã, tên, số lượng, nơi để.',
    doneWhen: 'Đếm lại mười mặt hàng bất kỳ, số khớp với bảng.',
  },
  'purchasing-sheet': {
    title: 'Ghi đơn mua hàng vào một bảng tính chung',
    firstStep: 'Ghi các lần mua trong tháng: nhà cung cấp, hàng, giá, ngày nhận, đã trả.',
    doneWhen: 'Hỏi giá lần mua trước của một mặt hàng, tìm thấy trong một phút.',
  },
  'operations-sheet': {
    title: 'Theo dõi sản xuất, đặt chỗ hoặc dự án trên bảng tính',
    firstStep: 'Lập bảng: việc hoặc lượt đặt, người làm, ngày hẹn, đã xong; nhập việc tuần này.',
    doneWhen: 'Bốn tuần liền, hỏi việc nào thì bảng cho biết đang ở bước nào.',
  },
  'staff-sheet': {
    title: 'Chấm công, tính lương trên bảng tính',
    firstStep: 'Lập bảng công của tháng này, mỗi người một dòng; nhờ kế toán kiểm tra công thức tính lương.',
    doneWhen: 'Lương một tháng tính từ bảng, không phải sửa lại.',
  },
  'customers-sheet': {
    title: 'Gom danh sách khách hàng về một bảng tính',
    firstStep: 'Lấy khách từ danh bạ, sổ, tin nhắn; ghi cách liên hệ, lần mua gần nhất, bỏ phần trùng.',
    doneWhen: 'Tìm một khách quen bất kỳ, thấy lần mua gần nhất trong một phút.',
  },
  'sales-software': screening['sales-software'],
  'stock-software': {
    title: 'Quản lý kho trên phần mềm',
    firstStep: 'Rà soát mã hàng trong bảng tính, bỏ mã trùng; nạp thử 50 mặt hàng vào hai phần mềm.',
    doneWhen: 'Ba tháng liền, nhập và xuất đều ghi trên phần mềm; số kiểm kho khớp.',
    before: 'Danh mục hàng hóa đã rà soát một lần',
  },
  'purchasing-software': {
    title: 'Quản lý mua hàng trên phần mềm',
    firstStep: 'Xem phần mềm bán hàng hoặc kho đang dùng có phần mua hàng không; nhập thử đơn mua tuần này.',
    doneWhen: 'Một tháng liền, đơn mua nào cũng lập và nhận hàng trên phần mềm.',
  },
  'operations-software': {
    title: 'Quản lý sản xuất, đặt chỗ hoặc dự án trên phần mềm',
    firstStep:
      'Ghi năm việc phần mềm phải làm được; dùng thử hai phần mềm với một đơn, một lượt đặt hoặc một dự án thật.',
    doneWhen: 'Ba tháng liền, tiến độ xem trên phần mềm, bảng tính cũ đã dừng.',
  },
  'staff-software': screening['staff-software'],
  'customer-software': screening['customer-software'],
  'customer-groups': {
    title: 'Phân nhóm khách hàng để chọn ưu đãi',
    firstStep:
      'Từ phần mềm, lọc khách mua nhiều nhất và khách đã ba tháng chưa quay lại; soạn một lời mời cho mỗi nhóm.',
    doneWhen: 'Một đợt ưu đãi đã gửi theo nhóm, biết bao nhiêu khách quay lại.',
    before: 'Sự đồng ý của khách nhận tin quảng cáo',
  },
  'share-between-two': {
    title: 'Để hai việc dùng chung số liệu trong một bộ phần mềm',
    firstStep:
      'Chọn hai việc hay nhập trùng, ví dụ bán hàng và kế toán; hỏi nhà cung cấp về phần mở rộng của phần mềm đang dùng.',
    doneWhen: 'Một tuần không có số liệu nào phải nhập ở cả hai nơi.',
  },
  'share-most': {
    title: 'Đưa hầu hết công việc vào một bộ phần mềm (ERP)',
    firstStep:
      'Lập danh sách mọi việc và phần mềm đang dùng; mời tư vấn viên hoặc nhà cung cấp khảo sát, xin lộ trình theo giai đoạn.',
    doneWhen: 'Ba tháng liền, hầu hết công việc chạy trong một bộ; số tổng hợp khớp giữa các phần.',
    before: 'Danh mục dùng chung đã rà soát; mỗi phần có người phụ trách',
  },
} as const satisfies NonNullable<Words['actions']>;
