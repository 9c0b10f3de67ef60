import type { Words } from '../../../model/words.js';
import { items as dii } from '../../eurostat-dii/vi-items.js';
import { smeScreeningItemsVi as screening } from '../../sme-screening/vi-items.js';

/** The questions on customers and online sales, in Vietnamese. */
export const customersVi = {
  'cu-site': {
    text: 'Hiện nay website riêng của doanh nghiệp có những gì?',
    hint: 'Tính: địa chỉ do doanh nghiệp quản lý, kể cả thuê nền tảng dựng sẵn. Không tính: Fanpage, Zalo, gian hàng trên sàn thương mại điện tử; nút gọi điện không phải đặt hàng. Xem: mở website, thử đặt một đơn.',
    options: {
      introduction: 'Giới thiệu, thông tin liên hệ',
      catalogue: 'Danh mục hàng hóa, dịch vụ kèm giá',
      orders: 'Đặt hàng hoặc đặt chỗ, được hệ thống xác nhận',
      tracking: 'Thanh toán trực tuyến hoặc theo dõi đơn',
      form: 'Biểu mẫu, blog hoặc diễn đàn cho khách',
      chat: 'Khung trò chuyện với khách, do người hoặc chatbot trả lời',
      language: 'Nội dung bằng tiếng nước ngoài',
      none: 'Chưa có website riêng',
    },
  },
  'cu-site-update': {
    text: 'Nội dung website hoặc danh mục hàng được cập nhật gần nhất vào lúc nào?',
    hint: 'Tính: bài viết, giá, hình ảnh, mặt hàng mới do doanh nghiệp đăng. Không tính: đơn hàng, bình luận của khách, ngày tháng tự hiện. Xem: ngày của nội dung mới nhất.',
    options: {
      longer: 'Hơn sáu tháng trước',
      'half-year': 'Trong sáu tháng qua',
      quarter: 'Trong ba tháng qua',
      month: 'Trong một tháng qua',
      week: 'Trong một tuần qua',
    },
  },
  'cu-social': dii['social-media'],
  'cu-reply': {
    text: 'Trong 3 tháng gần nhất, khách hỏi qua mạng thường được trả lời sau bao lâu?',
    hint: 'Tính: câu hỏi qua website, Fanpage, Zalo, sàn, thư điện tử; chatbot trả lời đúng điều khách hỏi cũng tính. Không tính: tin tự động báo đã nhận. Xem: mười tin nhắn gần nhất.',
    options: {
      offline: 'Khách gọi điện hoặc đến trực tiếp, hiếm khi hỏi qua mạng',
      days: 'Hơn một ngày làm việc',
      day: 'Trong một ngày làm việc',
      hours: 'Trong bốn giờ làm việc',
      hour: 'Trong một giờ làm việc',
    },
  },
  'cu-ads': {
    text: 'Trong 12 tháng gần nhất, quảng cáo trực tuyến chiếm bao nhiêu phần tiền quảng bá?',
    hint: 'Ước lượng là đủ. Tính: tiền trả cho Facebook, Google, sàn, Zalo, người bán hàng qua livestream. Không tính: bài tự đăng, hoa hồng của sàn. Xem: hóa đơn quảng cáo và tổng tiền quảng bá.',
    options: {
      none: 'Chưa chi cho quảng cáo trực tuyến',
      'under-10': 'Dưới 10%',
      'from-10': 'Từ 10% đến dưới 30%',
      'from-30': 'Từ 30% đến dưới 50%',
      'from-50': 'Từ 50% trở lên',
    },
  },
  'cu-channels': {
    text: 'Trong năm trước, doanh nghiệp đã nhận đơn hàng qua những kênh nào?',
    hint: 'Đánh dấu mọi kênh có ít nhất một đơn. Tính: đơn hoặc đặt chỗ gửi qua kênh đó, kể cả khi trả tiền mặt. Không tính: khách chỉ hỏi giá. Xem: danh sách đơn của từng kênh.',
    options: screening['order-channels'].options,
  },
  'cu-esales': dii['ecommerce-share'],
  'cu-websales': dii['web-sales-share'],
  'cu-b2c': dii['b2c-share'],
} as const satisfies Words['items'];
