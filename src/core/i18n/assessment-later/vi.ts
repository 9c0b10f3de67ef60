import type { LaterMessages } from './messages.js';

/** Tiếng Việt. */
export const laterVi = {
  draft: {
    resumed: 'Thiết bị này đang lưu một phiếu Anh/Chị làm dở.',
    forgotten: 'Đã xóa các câu trả lời khỏi thiết bị này.',
    partly:
      'Bộ câu hỏi đã thay đổi sau lần làm trước. Một số câu trả lời cũ không dùng được nữa, Anh/Chị trả lời lại những câu đó.',
    lost: 'Phiếu làm dở lưu trên thiết bị này không còn đọc được, nên phiếu mới bắt đầu từ đầu.',
  },
  forget: {
    question: 'Xóa mọi câu trả lời và bắt đầu lại từ đầu? Câu trả lời đã xóa không lấy lại được.',
    confirm: 'Xóa câu trả lời',
    cancel: 'Giữ lại',
  },
  origin: {
    carried: (date) =>
      date === null
        ? 'Câu trả lời lấy từ một lần đánh giá trước. Anh/Chị kiểm tra lại.'
        : `Câu trả lời lấy từ lần đánh giá ngày ${date}. Anh/Chị kiểm tra lại.`,
    prefilled: (date) =>
      date === null
        ? 'Câu trả lời được điền sẵn. Anh/Chị kiểm tra lại.'
        : `Câu trả lời được điền sẵn ngày ${date}. Anh/Chị kiểm tra lại.`,
    old: 'Câu trả lời này có thể đã cũ. Nếu vẫn đúng, Anh/Chị chọn Tiếp tục để xác nhận; nếu không, Anh/Chị trả lời lại.',
    dates: { locale: 'vi-VN', day: '2-digit', month: '2-digit', year: 'numeric' },
  },
  check: {
    title: 'Kiểm tra câu trả lời',
    introduction: 'Anh/Chị xem lại trước khi mở kết quả. Câu nào cũng có thể sửa.',
    open: (count) => `Còn ${count} câu chưa trả lời.`,
    change: 'Sửa',
    unanswered: 'Chưa trả lời',
  },
  result: {
    failed: 'Chưa mở được phần kết quả. Câu trả lời của Anh/Chị vẫn còn.',
    title: 'Kết quả tự đánh giá',
    loading: 'Đang tính kết quả…',
    changeAnswers: 'Sửa câu trả lời',
  },
  open: {
    title: (questions) => `Trả lời ${questions} câu còn thiếu`,
    introduction:
      'Đây là những câu mà chỉ số còn cần. Anh/Chị trả lời được câu nào thì trả lời; câu nào vẫn chưa rõ thì giữ nguyên, rồi xem lại kết quả.',
  },
  submit: 'Gửi phiếu trả lời',
  submitted: 'Phiếu trả lời đã được chuyển để gửi.',
  numerator: 'Phần',
  denominator: 'Trên tổng số',
  or: 'hoặc',
  exactly: 'Số chính xác',
  estimate: 'Ước lượng',
  errorSummary: (count) => `Có ${count} câu cần xem lại`,
  notSaved:
    'Trình duyệt này không lưu được câu trả lời. Anh/Chị vẫn làm tiếp được, nhưng đừng đóng trang trước khi xem kết quả.',
  superseded:
    'Phiếu này đã được làm tiếp hoặc đã bị xóa ở một cửa sổ khác, nên câu trả lời ở đây không được lưu nữa. Anh/Chị làm tiếp ở cửa sổ kia, hoặc tải lại trang này.',
} as const satisfies LaterMessages;
