import type { Words } from '../../../model/words.js';

/** What can be done, in Vietnamese: rules for data and artificial intelligence. */
export const rulesAndAiActionsVi = {
  'list-data': {
    title: 'Lập danh sách các loại dữ liệu đang giữ',
    firstStep: 'Ghi một trang: dữ liệu gì (khách hàng, người lao động, đơn hàng), để ở đâu, ai giữ, dùng làm gì.',
    doneWhen: 'Danh sách có đủ nơi lưu, kể cả sổ giấy và điện thoại, có ngày lập.',
  },
  'who-may-see': {
    title: 'Quy định ai được xem dữ liệu nào',
    firstStep: 'Thêm vào danh sách dữ liệu một cột: vị trí nào cần xem; bỏ quyền của người không còn cần.',
    doneWhen: 'Bản quy định đã gửi mọi người; mở thử bằng một tài khoản khác, đúng như quy định.',
  },
  'keep-consent': {
    title: 'Lưu lại sự đồng ý của khách khi lấy dữ liệu cá nhân',
    firstStep:
      'Xem các phiếu, biểu mẫu đang hỏi tên, số điện thoại; thêm câu nói rõ dùng làm gì và ô đồng ý không đánh dấu sẵn.',
    doneWhen: 'Chọn năm khách mới bất kỳ, tìm thấy sự đồng ý và ngày; khách biết cách rút lại.',
  },
  'deletion-dates': {
    title: 'Đặt thời hạn xóa dữ liệu không còn cần',
    firstStep: 'Ghi thời hạn giữ cho từng loại dữ liệu; hỏi kế toán về chứng từ mà pháp luật buộc phải giữ.',
    doneWhen: 'Loại nào cũng có thời hạn; đợt xóa đầu tiên đã làm và ghi ngày.',
  },
  'person-for-data': {
    title: 'Giao một người phụ trách bảo vệ dữ liệu cá nhân',
    firstStep: 'Chọn một người; ghi việc: giữ danh sách dữ liệu, trả lời khách, xem quy định mới.',
    doneWhen: 'Tên và cách liên hệ của người phụ trách đã báo cho mọi người và khách hàng.',
  },
  'draft-texts': {
    title: 'Dùng trí tuệ nhân tạo (AI) để soạn, tóm tắt, dịch văn bản',
    firstStep:
      'Chọn một loại văn bản hay viết, ví dụ thư trả lời khách; thử hai công cụ (ChatGPT, Gemini…), không đưa dữ liệu cá nhân vào.',
    doneWhen: 'Mười văn bản đã soạn với AI, có người đọc lại trước khi gửi.',
  },
  'make-pictures': {
    title: 'Dùng trí tuệ nhân tạo (AI) để tạo, sửa hình ảnh, video',
    firstStep: 'Chọn ba ảnh sản phẩm; thử bỏ nền, chỉnh sáng bằng hai công cụ, xem điều kiện sử dụng ảnh.',
    doneWhen: 'Năm hình ảnh đã đăng, đúng với sản phẩm thật; ảnh do AI tạo có ghi rõ.',
  },
  'try-chatbot': {
    title: 'Thử chatbot hoặc công cụ ngôn ngữ trong một việc',
    firstStep: 'Gom 20 câu khách hay hỏi; nạp vào bản dùng thử của hai công cụ, xem câu nào trả lời đúng.',
    doneWhen: 'Sau bốn tuần thử, biết bao nhiêu câu trả lời đúng và quyết định dùng hay không.',
  },
  'chatbot-in-use': {
    title: 'Đưa chatbot hoặc công cụ ngôn ngữ vào dùng thường xuyên',
    firstStep: 'Quy định câu nào chatbot trả lời, câu nào chuyển cho người; báo để khách biết đang trao đổi với máy.',
    doneWhen: 'Một tháng liền, chatbot chạy hằng ngày, người phụ trách xem lại mỗi tuần.',
  },
  'try-forecast': {
    title: 'Thử dự báo, gợi ý từ số liệu của doanh nghiệp',
    firstStep: 'Lấy số bán của 12 tháng; dùng bảng tính hoặc công cụ AI dự báo tháng tới cho năm mặt hàng, dịch vụ.',
    doneWhen: 'Hai tháng liền so dự báo với số thật, biết lệch bao nhiêu.',
  },
  'forecast-in-use': {
    title: 'Dùng dự báo, gợi ý khi nhập hàng, xếp lịch',
    firstStep: 'Chọn quyết định sẽ dựa vào dự báo và người duyệt cuối cùng.',
    doneWhen: 'Ba tháng liền, quyết định đó có dự báo kèm theo; hàng hoặc ca thừa, thiếu giảm.',
  },
  'read-pictures': {
    title: 'Dùng nhận dạng hình ảnh cho một việc',
    firstStep: 'Chọn việc phải nhìn rồi nhập tay, ví dụ chứng từ, mã hàng, lỗi sản phẩm; thử với 50 ảnh.',
    doneWhen: 'Một tháng liền phần mềm đọc thay, người chỉ kiểm tra chỗ chưa chắc.',
  },
  'use-speech': {
    title: 'Dùng nhận dạng giọng nói cho một việc',
    firstStep:
      'Chọn việc phải ghi lại lời nói, ví dụ biên bản họp, ghi chú khi đi ngoài; thử hai công cụ với giọng địa phương.',
    doneWhen: 'Một tháng liền dùng hằng tuần, đọc lại và sửa nhanh hơn viết mới.',
    before: 'Sự đồng ý của người được ghi âm',
  },
  'use-robots': {
    title: 'Dùng rô-bốt hoặc thiết bị tự hành cho một khâu',
    firstStep: 'Chọn khâu lặp lại, nặng hoặc nguy hiểm; đi xem một nơi đang dùng thiết bị tương tự.',
    doneWhen: 'Thiết bị chạy hằng ngày trong một tháng, người vận hành đã qua tập huấn.',
  },
} as const satisfies NonNullable<Words['actions']>;
