import type { Words } from '../../../model/words.js';

/** What can be done, in Vietnamese: training, and taking the workers along. */
export const skillsActionsVi = {
  'train-first-group': {
    title: 'Đào tạo kỹ năng số cho nhóm đầu tiên',
    firstStep: 'Chọn công cụ hay bị nhầm nhất và một giờ trong tuần; ghi tên những người dùng nhiều nhất.',
    doneWhen: 'Hơn một phần mười số người đã dự một buổi, có danh sách và ngày.',
  },
  'train-most': {
    title: 'Mở rộng đào tạo cho hơn một nửa số người',
    firstStep: 'Lên lịch bốn buổi trong năm theo kế hoạch đào tạo, chia nhóm để việc bán hàng không gián đoạn.',
    doneWhen: 'Danh sách người dự trong 12 tháng có hơn một nửa số người đang làm việc.',
  },
  'review-skills': {
    title: 'Rà soát kỹ năng số của từng vị trí',
    firstStep: 'Lập bảng mỗi người một dòng, mỗi công cụ một cột; từng người tự ghi: làm được, cần giúp, chưa biết.',
    doneWhen: 'Bảng có đủ mọi người; ba kỹ năng còn thiếu nhiều nhất đã chọn ra.',
  },
  'training-plan': {
    title: 'Lập kế hoạch đào tạo cho cả năm',
    firstStep: 'Lấy ba kỹ năng còn thiếu nhiều nhất; ghi ai học, học ở đâu, tháng nào.',
    doneWhen: 'Kế hoạch có tên người, thời gian, nơi học và đã báo cho từng người.',
  },
  'short-lessons': {
    title: 'Làm các bài hướng dẫn ngắn để xem lại khi cần',
    firstStep: 'Quay màn hình ba thao tác hay bị hỏi nhất, mỗi đoạn dưới năm phút.',
    doneWhen: 'Ít nhất năm bài ở một thư mục chung; người mới tự làm theo được.',
  },
  'learn-at-work': {
    title: 'Dành thời gian học qua công việc và thử công cụ',
    firstStep: 'Ghép một người thạo với một người đang học; dành một giờ cố định mỗi tuần.',
    doneWhen: 'Sau một tháng, người học tự làm được việc đã chọn mà không cần nhắc.',
  },
  'take-trainees': {
    title: 'Bố trí thực tập ở một khâu quan trọng',
    firstStep: 'Chọn khâu cần thêm kỹ năng, ví dụ website, dữ liệu; liên hệ một trường cao đẳng hoặc đại học ở gần.',
    doneWhen: 'Người thực tập đã xong việc được giao, người của doanh nghiệp làm tiếp được.',
  },
  'pay-for-course': {
    title: 'Thuê tổ chức bên ngoài đào tạo một khóa',
    firstStep: 'Hỏi hai nơi đào tạo về nội dung sát với công cụ đang dùng, thời gian và học phí.',
    doneWhen: 'Người học đã dự đủ, chỉ lại cho đồng nghiệp một buổi và áp dụng vào một việc thật.',
  },
  'subsidised-course': {
    title: 'Đăng ký lớp đào tạo có hỗ trợ kinh phí',
    firstStep:
      'Hỏi Sở Tài chính, Sở Khoa học và Công nghệ hoặc hiệp hội doanh nghiệp về lớp sắp mở và điều kiện tham gia.',
    doneWhen: 'Ít nhất một người đã học xong, có giấy chứng nhận hoặc tên trong danh sách lớp.',
  },
  'show-new-tool': {
    title: 'Giới thiệu công cụ mới cho mọi người trước khi dùng',
    firstStep: 'Chọn công cụ sắp đưa vào; dành 20 phút cho mọi người xem thử và hỏi.',
    doneWhen: 'Mọi người nói được công cụ thay việc gì và bắt đầu từ ngày nào.',
  },
  'tell-and-ask': {
    title: 'Thông báo kế hoạch rõ ràng và hỏi ý kiến',
    firstStep: 'Viết nửa trang: vì sao đổi, đổi gì, khi nào; gửi mọi người và hẹn ngày nhận ý kiến.',
    doneWhen: 'Ý kiến và câu trả lời cho từng ý kiến đã được ghi lại.',
  },
  'follow-acceptance': {
    title: 'Theo dõi mức độ chấp nhận công cụ mới',
    firstStep: 'Hỏi từng người về công cụ mới nhất đang dùng: một điều thuận tiện, một điều vướng.',
    doneWhen: 'Ba điều vướng nhiều nhất đã có cách xử lý; lần hỏi sau thấy giảm.',
  },
  'design-together': {
    title: 'Mời người lao động cùng thiết kế cách làm mới',
    firstStep: 'Mời hai người làm việc đó hằng ngày vẽ lại các bước, gạch bước thừa.',
    doneWhen: 'Cách làm mới có ít nhất một đề xuất của người lao động và đã dùng thử.',
  },
  'decide-on-the-spot': {
    title: 'Giao thêm quyền và công cụ để tự quyết định',
    firstStep: 'Chọn một việc hay phải chờ duyệt, ví dụ giảm giá, đổi hàng; ghi giới hạn của quyền tự quyết.',
    doneWhen: 'Cả tháng, việc trong giới hạn không phải chờ duyệt và xem lại được trên phần mềm.',
  },
  'adapt-jobs': {
    title: 'Điều chỉnh vị trí việc làm theo công cụ mới',
    firstStep: 'Liệt kê việc mà công cụ đã làm thay; thống nhất với người liên quan việc nào bỏ, việc nào thêm.',
    doneWhen: 'Bản phân công mới đã gửi từng người và áp dụng được một tháng.',
  },
  'flexible-work': {
    title: 'Sắp xếp giờ giấc, nơi làm việc linh hoạt hơn',
    firstStep: 'Chọn một việc làm được qua Internet; hỏi người đang làm muốn đổi giờ hoặc nơi làm ra sao.',
    doneWhen: 'Đã thử một tháng, việc xong đúng hạn; cách sắp xếp đã ghi thành quy định ngắn.',
  },
  'person-to-ask': {
    title: 'Cử một người giúp khi dùng công cụ số',
    firstStep: 'Chọn người mà mọi người hay hỏi; dành cho người đó một khoảng thời gian mỗi ngày.',
    doneWhen: 'Ai cũng biết hỏi ai; câu hỏi hay gặp đã ghi lại.',
  },
} as const satisfies NonNullable<Words['actions']>;
