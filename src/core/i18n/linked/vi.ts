import type { LinkedMessages } from './messages.js';

/** Tiếng Việt. */
export const linkedVi = {
  title: 'Kết quả mở từ liên kết',
  lead: (date) =>
    `Anh/Chị đang xem kết quả của một phiếu trả lời${date === null ? '' : ` ngày ${date}`}. Các câu trả lời nằm trong liên kết và không được lưu trên thiết bị này.`,
  problem: {
    damaged:
      'Liên kết này chưa đầy đủ hoặc đã bị thay đổi nên không mở được kết quả. Anh/Chị sao chép lại toàn bộ liên kết rồi mở lại.',
    otherInstrument: 'Liên kết này thuộc một bộ câu hỏi khác nên không mở được kết quả ở trang này.',
    otherVersion:
      'Liên kết này thuộc một phiên bản khác của bộ câu hỏi. Cách tính điểm đã thay đổi nên kết quả không hiển thị được.',
  },
  own: 'Tự đánh giá doanh nghiệp của Anh/Chị',
  dates: { locale: 'vi-VN', day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies LinkedMessages;
