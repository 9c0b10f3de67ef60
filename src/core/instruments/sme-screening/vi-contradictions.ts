import type { Words } from '../../model/words.js';

/** Which answers do not fit together, in Vietnamese. */
export const smeScreeningContradictionsVi = {
  'orders-without-site':
    'Doanh nghiệp chưa có website riêng, nhưng có đơn hàng qua website hoặc ứng dụng riêng. Nếu đó là ứng dụng riêng thì Anh/Chị không cần sửa.',
  'site-without-orders':
    'Website đã nhận đặt hàng và thanh toán, nhưng trong các kênh có đơn hàng chưa đánh dấu website hoặc ứng dụng riêng.',
  'turnover-without-channel': 'Chưa có kênh nào nhận được đơn hàng, nhưng đã có doanh thu từ đơn trực tuyến.',
  'channel-without-turnover':
    'Đã có kênh nhận được đơn hàng, nhưng doanh thu từ đơn trực tuyến là “Chưa có”. Nếu phần này rất nhỏ, Anh/Chị chọn “Dưới 10%”.',
  'online-without-internet':
    'Doanh nghiệp chưa có kết nối Internet, nhưng có người dùng Internet cho công việc, hoặc có đơn hàng qua website hay sàn thương mại điện tử.',
  'linked-without-software':
    'Số liệu bán hàng, kho và công nợ cùng nằm trong một phần mềm, nhưng chưa có việc nào làm trên phần mềm và sổ sách chưa cập nhật hằng tuần.',
  'invoices-without-software':
    'Hóa đơn tự lập từ đơn hàng hoặc máy tính tiền, nhưng chưa có việc nào làm trên phần mềm và sổ sách chỉ xem theo quý.',
  'figures-from-paper':
    'Xem được doanh thu ngay lập tức, nhưng số liệu bán hàng còn ở sổ giấy hoặc điện thoại của từng người.',
  'backup-of-paper':
    'Có sao lưu tự động hằng tuần, nhưng số liệu bán hàng còn ở sổ giấy hoặc trí nhớ. Anh/Chị xem lại dữ liệu nào đang được sao lưu.',
  'trained-without-users':
    'Ít nhất một nửa người dùng máy tính, điện thoại đã được hướng dẫn, nhưng chưa có ai dùng Internet cho công việc.',
  'labour-contract-alone': 'Có hợp đồng lao động điện tử, nhưng doanh nghiệp chỉ có một người đang làm việc.',
} as const satisfies Words['contradictions'];
