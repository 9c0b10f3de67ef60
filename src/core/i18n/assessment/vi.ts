import type { AssessmentMessages } from './messages.js';

/** Tiếng Việt. */
export const assessmentVi = {
  progress: 'Tiến độ',
  page: (number, of) => `Trang ${number} trên ${of}`,
  answered: (done, all) => `Đã trả lời ${done} trên ${all} câu`,
  language: 'Ngôn ngữ',

  start: 'Bắt đầu',
  resume: 'Làm tiếp',
  next: 'Tiếp tục',
  back: 'Quay lại',
  backToCheck: 'Tiếp tục kiểm tra',
  showResult: 'Xem kết quả',
  submit: 'Gửi phiếu trả lời',
  submitted: 'Phiếu trả lời đã được chuyển để gửi.',
  retry: 'Thử lại',

  welcome: {
    time: 'Thời gian',
    questions: (count) => `${count} câu hỏi, mỗi trang một trụ cột`,
    how: 'Cách trả lời',
    howText:
      'Chọn phương án đúng với doanh nghiệp. “Không rõ” cũng là một câu trả lời: khi đó kết quả là một khoảng điểm.',
    privacy: 'Câu trả lời của Anh/Chị',
    kept: 'Được lưu trên thiết bị này để Anh/Chị có thể dừng rồi làm tiếp, và tự xóa sau 90 ngày.',
    notKept: 'Không được lưu lại: đóng trang này là câu trả lời bị xóa.',
    sentNowhere: 'Không được gửi đi đâu.',
    sentOnRequest: 'Chỉ được gửi khi Anh/Chị bấm nút gửi ở trang kết quả.',
    standing: 'Đây là kết quả tự đánh giá, không phải kết quả xếp loại của cơ quan nhà nước.',
    resumed: 'Thiết bị này đang lưu một phiếu Anh/Chị làm dở.',
    forgotten: 'Đã xóa các câu trả lời khỏi thiết bị này.',
    draftPartly:
      'Bộ câu hỏi đã thay đổi sau lần làm trước. Một số câu trả lời cũ không dùng được nữa, Anh/Chị trả lời lại những câu đó.',
    draftLost: 'Phiếu làm dở lưu trên thiết bị này không còn đọc được, nên phiếu mới bắt đầu từ đầu.',
  },

  profile: {
    title: 'Thông tin doanh nghiệp',
    introduction: 'Giúp chọn câu hỏi phù hợp với doanh nghiệp. Phần này không tính điểm.',
  },
  check: {
    title: 'Kiểm tra câu trả lời',
    introduction: 'Anh/Chị xem lại trước khi mở kết quả. Câu nào cũng có thể sửa.',
    question: 'Câu hỏi',
    answer: 'Câu trả lời',
    open: (count) => `Còn ${count} câu chưa trả lời.`,
    change: 'Sửa',
    unanswered: 'Chưa trả lời',
  },
  result: {
    title: 'Kết quả tự đánh giá',
    loading: 'Đang tính kết quả…',
    changeAnswers: 'Sửa câu trả lời',
  },

  optional: 'không bắt buộc',
  chooseOne: 'Chọn một phương án',
  chooseMany: 'Chọn mọi phương án đúng',
  choose: 'Chọn trong danh sách',
  or: 'hoặc',
  unknown: 'Không rõ',
  notApplicable: 'Không áp dụng',
  readAs: (number, unit) => `Được hiểu là: ${number}${unit && ` ${unit}`}`,
  notANumber: 'Nhập một số, ví dụ 1.500 hoặc 2,5.',
  numerator: 'Phần',
  denominator: 'Trên tổng số',
  exactly: 'Số chính xác',
  estimate: 'Ước lượng',
  characters: (left) => `Còn ${left} ký tự`,
  prefilled: 'Đã điền sẵn, Anh/Chị kiểm tra lại',

  errorSummary: (count) => `Có ${count} câu cần xem lại`,
  errorPrefix: 'Cần xem lại:',

  saved: 'Đã lưu',
  saving: 'Đang lưu…',
  notSaved:
    'Trình duyệt này không lưu được câu trả lời. Anh/Chị vẫn làm tiếp được, nhưng đừng đóng trang trước khi xem kết quả.',
  superseded:
    'Phiếu này đã được làm tiếp hoặc đã bị xóa ở một cửa sổ khác, nên câu trả lời ở đây không được lưu nữa. Anh/Chị làm tiếp ở cửa sổ kia, hoặc tải lại trang này.',
  forget: {
    open: 'Xóa khỏi thiết bị này',
    openUnsaved: 'Xóa và bắt đầu lại',
    question: 'Xóa mọi câu trả lời và bắt đầu lại từ đầu? Câu trả lời đã xóa không lấy lại được.',
    confirm: 'Xóa câu trả lời',
    cancel: 'Giữ lại',
  },

  loading: 'Đang mở bộ câu hỏi…',
  failure: {
    title: 'Chưa mở được bộ câu hỏi',
    unknownInstrument: (name) => `Không có bộ câu hỏi nào tên là “${name}”.`,
    address: 'Địa chỉ của bộ câu hỏi không hợp lệ. Chỉ nhận địa chỉ bắt đầu bằng https://, ./ hoặc /.',
    network: 'Không kết nối được đến nơi lưu bộ câu hỏi. Anh/Chị kiểm tra kết nối Internet rồi thử lại.',
    timeout: 'Nơi lưu bộ câu hỏi trả lời quá chậm. Anh/Chị thử lại sau ít phút.',
    status: (code) => `Nơi lưu bộ câu hỏi trả lời với mã lỗi ${code}.`,
    tooLarge: 'Tệp bộ câu hỏi lớn hơn 1 MB nên không được mở.',
    notJson: 'Tệp nhận được không phải là JSON.',
    invalid: (count) => `Bộ câu hỏi có ${count} lỗi nên không được mở:`,
    unknownRegion: (name) => `Bộ câu hỏi cần thông tin của vùng “${name}”, nhưng vùng này chưa có.`,
    result: 'Chưa mở được phần kết quả. Câu trả lời của Anh/Chị vẫn còn.',
  },
} as const satisfies AssessmentMessages;
