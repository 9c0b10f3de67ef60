import type { Words } from '../../../model/words.js';
import { items as dma } from '../../eu-dma-sme/vi-items.js';
import { smeScreeningItemsVi as screening } from '../../sme-screening/vi-items.js';

/** The questions on data, in Vietnamese. */
export const dataVi = {
  'data-home': screening['data-home'],
  'data-now': screening['data-now'],
  'da-analytics': {
    text: 'Trong 12 tháng gần nhất, ai đã phân tích dữ liệu để giúp doanh nghiệp ra quyết định?',
    hint: 'Tính: so sánh, tìm quy luật trong dữ liệu bán hàng, khách hàng, website, sản xuất… rồi quyết định. Không tính: xem báo cáo thuế, cộng sổ cuối ngày. Xem: một quyết định gần đây và con số đã dùng.',
    options: {
      own: 'Người của doanh nghiệp',
      outside: 'Đơn vị được thuê',
      none: 'Chưa có ai',
    },
  },
  'da-sources': {
    text: 'Trong 12 tháng gần nhất, những dữ liệu nào đã được phân tích?',
    hint: 'Tính: dữ liệu đã dùng cho ít nhất một quyết định. Không tính: dữ liệu mới chỉ thu thập hoặc lưu lại. Xem: báo cáo, biểu đồ đã làm.',
    options: {
      sales: 'Bán hàng, chi phí, kho',
      customers: 'Khách hàng',
      web: 'Website, mạng xã hội, sàn thương mại điện tử',
      location: 'Vị trí, giao hàng, thiết bị, cảm biến',
      open: 'Bên ngoài: cơ quan nhà nước, dữ liệu mở, báo cáo thị trường',
      none: 'Không có phương án nào',
    },
  },
  'da-dashboard': {
    text: 'Người quản lý đang xem số liệu của doanh nghiệp như thế nào?',
    hint: 'Tính: màn hình của phần mềm, tệp tự cập nhật. Không tính: con số được nhắn qua điện thoại. Xem: mở số liệu của hôm qua.',
    options: {
      charts: 'Bảng, biểu đồ tự đọc được, không cần người giải thích',
      current: 'Số liệu tự cập nhật ít nhất mỗi ngày',
      anywhere: 'Xem được trên điện thoại hoặc ở ngoài nơi làm việc',
      none: 'Không có phương án nào',
    },
  },
  'da-rules': {
    text: 'Đối với dữ liệu đang giữ, doanh nghiệp đã có những gì?',
    hint: 'Tính: bản đã viết ra, một trang cũng được; sự đồng ý mà khách đã bấm hoặc ký. Không tính: thỏa thuận miệng. Câu trả lời không dùng để kiểm tra. Xem: danh sách, quy định, một phiếu đồng ý.',
    options: {
      list: 'Danh sách các loại dữ liệu đang giữ',
      access: 'Quy định ai được xem dữ liệu nào',
      consent: 'Sự đồng ý của khách được lưu lại khi lấy dữ liệu cá nhân',
      deletion: 'Thời hạn xóa dữ liệu không còn cần',
      person: 'Người phụ trách bảo vệ dữ liệu cá nhân',
      none: 'Không có phương án nào',
    },
  },
  'da-ai-any': {
    text: 'Doanh nghiệp có cân nhắc, thử hoặc dùng trí tuệ nhân tạo (AI), tự động hóa nào không?',
    hint: 'Tính: công cụ xử lý ngôn ngữ, hình ảnh, giọng nói; rô-bốt, thiết bị tự hành; phân tích kinh doanh, hỗ trợ quyết định. Không tính: một người tự dùng chatbot miễn phí, được hỏi riêng. Xem: tên công cụ.',
    options: { no: 'Chưa', yes: 'Có' },
  },
  'da-ai': dma['ai-automation'],
  'da-generation': {
    text: 'Trong 3 tháng gần nhất, trí tuệ nhân tạo (AI) tạo sinh đã được dùng vào việc gì?',
    hint: 'Tính: cả chatbot miễn phí mà một người tự dùng cho công việc (ChatGPT, Gemini…). Không tính: dùng cho việc riêng. Xem: văn bản, hình ảnh đã làm ra.',
    options: {
      text: 'Soạn, tóm tắt hoặc dịch văn bản',
      images: 'Tạo, sửa hình ảnh, video',
      none: 'Không có phương án nào',
    },
  },
} as const satisfies Words['items'];
