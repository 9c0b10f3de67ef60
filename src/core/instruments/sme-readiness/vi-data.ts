import type { Words } from '../../model/words.js';
import { items as dma } from '../eu-dma-sme/vi-items.js';
import { smeScreeningItemsVi as screening } from '../sme-screening/vi-items.js';

/** Data, in Vietnamese. */
export const dataVi = {
  'data-home': screening['data-home'],
  'data-now': screening['data-now'],
  'da-analytics': {
    text: 'Trong 12 tháng gần nhất, những dữ liệu nào đã được phân tích để ra quyết định?',
    hint: 'Tính: người của doanh nghiệp hoặc đơn vị được thuê phân tích; có bảng, biểu đồ. Không tính: xem báo cáo thuế, cộng sổ cuối ngày. Xem: một quyết định dựa vào số liệu đó.',
    options: {
      sales: 'Bán hàng, hàng tồn, chi phí',
      customers: 'Khách hàng: nhóm khách, mua lại, ý kiến',
      web: 'Website, mạng xã hội, quảng cáo',
      location: 'Vị trí, vận chuyển, cảm biến',
      public: 'Dữ liệu mở, thống kê của cơ quan nhà nước',
      none: 'Không có phương án nào',
    },
  },
  'da-dashboard': {
    text: 'Người quản lý xem số liệu của doanh nghiệp bằng cách nào?',
    hint: 'Tính: bảng, biểu đồ tự cập nhật, mở là thấy. Không tính: tệp người khác gửi khi được hỏi. Xem: mở thử ngay bây giờ.',
    options: {
      charts: 'Tự xem bảng, biểu đồ, không cần người khác làm giúp',
      anywhere: 'Xem được trên điện thoại hoặc ngoài nơi làm việc',
      none: 'Không có phương án nào',
    },
  },
  'da-rules': {
    text: 'Doanh nghiệp đang làm những việc nào để quản lý dữ liệu, kể cả dữ liệu cá nhân?',
    hint: 'Tính: việc đang làm, có ghi lại. Không tính: nhắc miệng; điều khoản của nhà cung cấp phần mềm. Xem: danh mục, bản phân quyền, mẫu đồng ý của khách.',
    options: {
      list: 'Danh mục dữ liệu đang giữ',
      access: 'Quy định ai được xem, ai được sửa',
      consent: 'Lưu sự đồng ý của người có dữ liệu cá nhân',
      deletion: 'Thời hạn xóa dữ liệu không còn cần',
      person: 'Một người phụ trách dữ liệu',
      none: 'Không có phương án nào',
    },
  },
  'da-ai': dma['ai-automation'],
} as const satisfies Words['items'];
