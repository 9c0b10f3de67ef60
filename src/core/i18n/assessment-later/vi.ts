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
    carried: (date, instrument) =>
      `Điền theo câu trả lời${date === null ? ' trước đây' : ` ngày ${date}`} trong ${instrument ?? 'một lần đánh giá khác'}.`,
    prefilled: (date) => `Câu trả lời được điền sẵn${date === null ? '' : ` ngày ${date}`}.`,
    instruments: {
      'sme-screening': 'bộ câu hỏi rút gọn',
      'sme-readiness': 'bộ câu hỏi đầy đủ',
      'dbi-sme-2021': 'bộ câu hỏi theo bộ chỉ số năm 2021',
      'dbi-sme-2025': 'bộ câu hỏi mô phỏng bộ tiêu chí năm 2025',
      'eu-dma-sme': 'bộ câu hỏi theo khung DMA của châu Âu',
      'eurostat-dii': 'bộ câu hỏi theo chỉ số của Eurostat',
    },
    check: 'Anh/Chị xem còn đúng không.',
    old: 'Câu trả lời này có thể đã cũ. Nếu vẫn đúng, Anh/Chị xác nhận; nếu không, Anh/Chị trả lời lại.',
    confirm: 'Xác nhận vẫn đúng',
    confirmed: 'Anh/Chị đã xác nhận vẫn đúng.',
    dates: { locale: 'vi-VN', day: '2-digit', month: '2-digit', year: 'numeric' },
  },
  beside: {
    asked: (date, instrument, question) =>
      `${date === null ? 'Trước đây' : `Ngày ${date}`}, trong ${instrument ?? 'một lần đánh giá khác'}, Anh/Chị đã trả lời câu “${question}”:`,
    answered: (lines) => `“${lines.join('; ')}”.`,
    asks: {
      parts: 'Câu này hỏi chi tiết hơn.',
      whole: 'Câu này hỏi khái quát hơn.',
      period: 'Câu này hỏi về khoảng thời gian khác.',
      notion: 'Câu này hỏi theo cách tính khác.',
      choices: 'Câu này có các lựa chọn khác.',
    },
  },
  suggested: {
    set: (date, instrument) =>
      `Một số phương án đã được đánh dấu sẵn theo câu trả lời${date === null ? ' trước đây' : ` ngày ${date}`} trong ${instrument ?? 'một lần đánh giá khác'}.`,
    tickMore:
      'Anh/Chị xem còn đúng không và đánh dấu thêm những gì còn thiếu; nếu đã đủ, Anh/Chị bấm “Xác nhận đã đủ” ở cuối câu.',
    answerRows: 'Anh/Chị xem lại các dòng đã điền và trả lời tiếp các dòng còn trống.',
    complete: 'Xác nhận đã đủ',
    open: 'Anh/Chị đánh dấu thêm cho đủ, hoặc bấm “Xác nhận đã đủ” nếu không còn phương án nào khác.',
  },
  earlier: {
    found: (instrument, date) =>
      `Thiết bị này đang lưu phiếu đã hoàn thành của ${instrument ?? 'một bộ câu hỏi khác'}${date === null ? '' : `, ngày ${date}`}.`,
    usable: (count) =>
      `Có ${count} câu trả lời dùng lại được, nếu vẫn là của doanh nghiệp này. Anh/Chị xem và sửa được từng câu.`,
    take: 'Dùng lại câu trả lời',
    taken: (count) =>
      `Đã điền hoặc đánh dấu sẵn ${count} câu theo lần trả lời trước. Mỗi câu có ghi ngày trả lời; Anh/Chị xem và sửa được từng câu.`,
  },
  check: {
    title: 'Kiểm tra câu trả lời',
    introduction: 'Anh/Chị xem lại trước khi mở kết quả. Câu nào cũng có thể sửa.',
    open: (count) => `Còn ${count} câu chưa trả lời.`,
    unconfirmed: (count) => `Còn ${count} câu trả lời cũ chưa xác nhận`,
    unconfirmedText: 'Những câu này trả lời đã lâu, có thể không còn đúng. Anh/Chị xem lại từng câu:',
    confirmAll: 'Xác nhận tất cả vẫn đúng',
    allConfirmed: 'Anh/Chị đã xác nhận các câu trả lời cũ.',
    unfitting: (count) => `Có ${count} chỗ câu trả lời chưa khớp nhau`,
    unfittingText: 'Anh/Chị xem lại giúp; nếu thực tế đúng là như vậy thì giữ nguyên và mở kết quả.',
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
