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
  },

  profile: {
    title: 'Thông tin doanh nghiệp',
    introduction: 'Giúp chọn câu hỏi phù hợp với doanh nghiệp. Phần này không tính điểm.',
  },

  optional: 'không bắt buộc',
  chooseMany: 'Chọn mọi phương án đúng',
  choose: 'Chọn trong danh sách',
  unknown: 'Không rõ',
  notApplicable: 'Không áp dụng',
  readAs: (number, unit) => `Được hiểu là: ${number}${unit && ` ${unit}`}`,
  errorPrefix: 'Cần xem lại:',

  saved: 'Đã lưu',
  saving: 'Đang lưu…',
  forget: 'Xóa khỏi thiết bị này',
  forgetUnsaved: 'Xóa và bắt đầu lại',

  loading: 'Đang mở bộ câu hỏi…',
  failure: {
    title: 'Chưa mở được bộ câu hỏi',
    network: 'Không kết nối được đến nơi lưu bộ câu hỏi. Anh/Chị kiểm tra kết nối Internet rồi thử lại.',
  },
} as const satisfies AssessmentMessages;
