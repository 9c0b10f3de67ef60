import type { Words } from '../../../model/words.js';
import { smeScreeningContradictionsVi as screening } from '../../sme-screening/vi-contradictions.js';

/** Which answers do not fit together, in Vietnamese. */
export const contradictionsVi = {
  'orders-without-site': screening['orders-without-site'],
  'site-without-orders':
    'Website đã nhận đặt hàng, nhưng năm trước chưa có đơn nào qua website hoặc ứng dụng riêng. Nếu website mới mở thì Anh/Chị không cần sửa.',
  'turnover-without-channel':
    'Năm trước chưa có kênh nào nhận được đơn hàng, hoặc chỉ có đơn qua tin nhắn, nhưng đã có doanh thu từ đơn qua website, ứng dụng, sàn hoặc EDI.',
  'channel-without-turnover':
    'Năm trước đã có đơn qua website, ứng dụng, sàn hoặc cổng mua hàng, nhưng doanh thu từ các đơn đó là “Chưa có”. Nếu phần này rất nhỏ, Anh/Chị chọn “Dưới 1%”.',
  'online-without-internet': screening['online-without-internet'],
  'linked-without-software':
    'Số liệu bán hàng, kho và công nợ cùng nằm trong một phần mềm, nhưng chưa có mảng việc nào làm trên phần mềm và sổ sách chưa cập nhật hằng tuần.',
  'invoices-without-software':
    'Hóa đơn tự lập từ đơn hàng hoặc máy tính tiền, nhưng chưa có mảng việc nào làm trên phần mềm và sổ sách chỉ xem theo quý.',
  'measure-without-backup':
    'Trong các biện pháp an toàn có sao lưu dữ liệu sang nơi khác, nhưng ở câu về sao lưu thì chưa có bản sao nào ở nơi khác.',
  'trained-without-users':
    'Ít nhất một nửa số người được tập huấn kỹ năng số, nhưng chưa có ai dùng Internet cho công việc.',
  'figures-from-paper': screening['figures-from-paper'],
  'backup-of-paper': screening['backup-of-paper'],
  'labour-contract-alone': screening['labour-contract-alone'],
} as const satisfies Words['contradictions'];
