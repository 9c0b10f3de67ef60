import type { Words } from '../../model/words.js';
import { items as dii } from '../eurostat-dii/vi-items.js';
import { smeScreeningItemsVi as screening } from '../sme-screening/vi-items.js';

/** Customers and online sales, in Vietnamese. */
export const customersVi = {
  'cu-site': {
    text: 'Hiện nay website riêng của doanh nghiệp có những gì?',
    hint: 'Đánh dấu mọi dòng đúng. Tính: địa chỉ do doanh nghiệp quản lý, kể cả thuê nền tảng dựng sẵn. Không tính: Fanpage, Zalo, gian hàng trên sàn. Xem: mở website trên điện thoại.',
    options: {
      contact: 'Giới thiệu và thông tin liên hệ',
      catalogue: 'Hàng hóa, dịch vụ kèm giá',
      orders: 'Đặt hàng hoặc đặt chỗ, được hệ thống xác nhận',
      tracking: 'Theo dõi tình trạng đơn hàng',
      form: 'Biểu mẫu hoặc khung trò chuyện để khách hỏi',
      languages: 'Nội dung bằng ít nhất một tiếng nước ngoài',
      none: 'Chưa có website riêng',
    },
  },
  'cu-site-update': {
    text: 'Lần gần nhất website được cập nhật là khi nào?',
    hint: 'Tính: đổi giá, thêm hàng hóa, tin bài, hình ảnh. Không tính: nhà cung cấp nâng cấp kỹ thuật. Xem: ngày của tin hoặc sản phẩm mới nhất.',
    options: {
      longer: 'Hơn 6 tháng trước',
      'half-year': 'Trong 6 tháng qua',
      quarter: 'Trong 3 tháng qua',
      month: 'Trong tháng qua',
      week: 'Trong tuần qua',
    },
  },
  'cu-social': dii['social-media'],
  'cu-reply': {
    text: 'Khách hỏi qua mạng thường được trả lời sau bao lâu?',
    hint: 'Lấy 3 tháng gần nhất, trong giờ làm việc. Tính: tin nhắn, bình luận, thư điện tử, biểu mẫu trên website. Không tính: câu trả lời tự động. Xem: mười tin gần nhất.',
    options: {
      rarely: 'Chưa theo dõi thường xuyên',
      days: 'Từ hai ngày trở lên',
      day: 'Trong ngày hoặc ngày hôm sau',
      'half-day': 'Trong vòng 4 giờ',
      hour: 'Trong vòng 1 giờ',
    },
  },
  'cu-ads': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần tiền quảng bá được chi cho kênh trực tuyến?',
    hint: 'Ước lượng là đủ. Tính: quảng cáo trả tiền trên mạng xã hội, công cụ tìm kiếm, sàn thương mại điện tử. Không tính: đăng bài miễn phí, tờ rơi. Xem: hóa đơn quảng cáo.',
    options: {
      none: 'Chưa chi',
      'under-10': 'Dưới 10%',
      'to-30': 'Từ 10% đến 30%',
      'to-60': 'Trên 30% đến 60%',
      'over-60': 'Trên 60%',
    },
  },
  'cu-channels': {
    ...screening['order-channels'],
    text: 'Năm trước, doanh nghiệp đã nhận đơn hàng qua những kênh nào?',
  },
  'cu-esales': dii['ecommerce-share'],
  'cu-websales': dii['web-sales-share'],
  'cu-b2c': dii['b2c-share'],
} as const satisfies Words['items'];
