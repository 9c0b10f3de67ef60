import type { Words } from '../../../model/words.js';
import { smeScreeningActionsVi as screening } from '../../sme-screening/vi-actions.js';

/** What can be done, in Vietnamese: promotion, channels of orders and e-commerce. */
export const onlineSalesActionsVi = {
  'first-advertisement': {
    title: 'Chạy thử một quảng cáo trực tuyến nhỏ',
    firstStep: 'Chọn một mặt hàng, một nhóm khách và số tiền tối đa; ghi số khách hỏi trước khi chạy.',
    doneWhen: 'Sau hai tuần, biết mỗi khách hỏi hoặc mỗi đơn tốn bao nhiêu tiền.',
    before: 'Trang, gian hàng hoặc website để quảng cáo dẫn khách tới',
  },
  'advertise-by-plan': {
    title: 'Quảng cáo trực tuyến theo kế hoạch từng quý',
    firstStep: 'Xem tổng tiền quảng bá của năm; dành từ 10% cho kênh trực tuyến đã thử có kết quả.',
    doneWhen: 'Hết quý, quảng cáo trực tuyến chiếm từ 10% tiền quảng bá, có bảng kết quả từng kênh.',
  },
  'advertise-where-it-works': {
    title: 'Chuyển phần lớn tiền quảng bá sang kênh đo được kết quả',
    firstStep: 'So chi phí cho mỗi đơn của từng kênh, kể cả tờ rơi, biển hiệu; chuyển dần tiền từ kênh ít hiệu quả.',
    doneWhen: 'Hai quý liền, quảng cáo trực tuyến chiếm từ 50% tiền quảng bá, chi phí mỗi đơn không tăng.',
  },
  'orders-by-message': {
    title: 'Nhận đơn qua tin nhắn và ghi vào một sổ chung',
    firstStep: 'Soạn mẫu xác nhận đơn: hàng, số lượng, giá, nơi giao; dùng cho đơn tiếp theo.',
    doneWhen: 'Mười đơn qua tin nhắn đều có xác nhận và một dòng trong sổ chung.',
  },
  'sell-on-marketplace': {
    title: 'Mở gian hàng trên sàn thương mại điện tử',
    firstStep:
      'Chọn sàn khách hàng hay dùng (Lazada, Shopee, TikTok Shop…); đăng ký bằng giấy tờ của doanh nghiệp, đăng mười mặt hàng.',
    doneWhen: 'Mười đơn đã giao xong qua sàn, tiền về tài khoản của doanh nghiệp.',
    before: 'Danh sách hàng hóa có ảnh, giá và cách đóng gói',
  },
  'sell-on-service-app': {
    title: 'Nhận đơn qua ứng dụng đặt dịch vụ',
    firstStep:
      'Chọn ứng dụng hợp với ngành (giao đồ ăn, đặt phòng, đặt tour…); xem mức phí và điều kiện trước khi đăng ký.',
    doneWhen: 'Mười đơn hoặc lượt đặt đã hoàn thành; mức phí đã tính vào giá.',
  },
  'sell-through-portals': {
    title: 'Nhận đơn qua cổng mua hàng của khách hoặc đấu thầu qua mạng',
    firstStep: 'Hỏi ba khách hàng lớn có cổng đặt hàng không; xem điều kiện đăng ký Hệ thống mạng đấu thầu quốc gia.',
    doneWhen: 'Một đơn hoặc một gói thầu đã thực hiện qua cổng.',
    before: 'Chữ ký số còn hiệu lực',
  },
  'orders-to-site': screening['orders-to-site'],
  'first-online-turnover': {
    title: 'Đưa đơn trực tuyến đạt từ 1% doanh thu',
    firstStep: 'Gửi đường dẫn đặt hàng cho 20 khách quen; in mã QR tại quầy và trên hóa đơn.',
    doneWhen: 'Trong một quý, đơn qua website, sàn, ứng dụng hoặc cổng mua hàng đạt từ 1% doanh thu.',
  },
  'tenth-online': {
    title: 'Nâng đơn trực tuyến lên từ 10% doanh thu',
    firstStep: 'Xem mặt hàng nào bán tốt qua mạng; thêm ảnh, giải đáp, ưu đãi cho năm mặt hàng đó.',
    doneWhen: 'Hai quý liền, đơn qua website, sàn, ứng dụng hoặc cổng mua hàng đạt từ 10% doanh thu.',
  },
  'third-online': {
    title: 'Nâng đơn trực tuyến lên từ 30% doanh thu',
    firstStep: 'Giao một người phụ trách bán hàng trực tuyến; đặt mục tiêu từng tháng cho từng kênh.',
    doneWhen: 'Cả năm, đơn qua website, sàn, ứng dụng hoặc cổng mua hàng đạt từ 30% doanh thu.',
  },
} as const satisfies NonNullable<Words['actions']>;
