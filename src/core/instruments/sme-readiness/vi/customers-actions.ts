import type { Words } from '../../../model/words.js';
import { smeScreeningActionsVi as screening } from '../../sme-screening/vi-actions.js';

/** What can be done, in Vietnamese: the own website, social media and answers to customers. */
export const customersActionsVi = {
  'open-site': {
    title: 'Mở website riêng đứng tên doanh nghiệp',
    firstStep:
      'Đăng ký tên miền “.vn” đứng tên doanh nghiệp; viết nửa trang giới thiệu, cách liên hệ và chọn năm ảnh thật.',
    doneWhen: 'Người ngoài mở được website trên điện thoại, thấy đúng tên, mã số doanh nghiệp và cách liên hệ.',
    before: 'Thư điện tử đứng tên doanh nghiệp',
  },
  'site-prices': {
    title: 'Đăng danh mục hàng hóa, dịch vụ kèm giá trên website',
    firstStep: 'Lập bảng 20 mặt hàng hoặc dịch vụ bán chạy: tên, ảnh, giá, đơn vị tính.',
    doneWhen: 'Kiểm tra mười dòng, giá trên website khớp với giá tại quầy.',
  },
  'site-orders': screening['site-orders'],
  'site-payment': screening['site-payment'],
  'site-form': {
    title: 'Thêm biểu mẫu hoặc mục hỏi đáp cho khách trên website',
    firstStep: 'Ghi mười câu khách hay hỏi kèm câu trả lời; chọn những thông tin thật sự cần hỏi trong biểu mẫu.',
    doneWhen: 'Gửi thử một biểu mẫu, người phụ trách nhận và trả lời trong ngày.',
  },
  'site-chat': {
    title: 'Thêm khung trò chuyện trên website',
    firstStep: 'Xem nền tảng website đã có sẵn khung trò chuyện chưa; phân người trực và giờ trực.',
    doneWhen: 'Năm câu hỏi của khách được trả lời trong khung; ngoài giờ có lời nhắn tự động.',
  },
  'site-language': {
    title: 'Thêm nội dung bằng tiếng nước ngoài trên website',
    firstStep: 'Xem khách nước ngoài đến từ đâu; dịch trước trang giới thiệu, bảng giá, cách liên hệ.',
    doneWhen: 'Ba trang chính có bản dịch, đã nhờ người thạo tiếng đọc lại.',
  },
  'site-every-month': {
    title: 'Cập nhật website ít nhất mỗi tháng',
    firstStep: 'Giao một người; ghi vào lịch một ngày cố định để sửa giá, ảnh, thêm bài mới.',
    doneWhen: 'Hai tháng liền có nội dung mới, thấy được ngày đăng.',
  },
  'site-every-week': {
    title: 'Cập nhật website mỗi tuần',
    firstStep: 'Lập danh sách nội dung cho tám tuần: hàng mới, việc đã làm, cách dùng sản phẩm, ý kiến khách.',
    doneWhen: 'Tám tuần liền, tuần nào cũng có nội dung mới.',
  },
  'social-page': {
    title: 'Mở trang của doanh nghiệp trên mạng xã hội',
    firstStep:
      'Mở trang (Facebook, LinkedIn…) đứng tên doanh nghiệp, bật xác thực hai bước; đăng địa chỉ, giờ mở cửa, ảnh thật.',
    doneWhen: 'Có ít nhất bốn bài trong một tháng; tin nhắn của khách có người trả lời.',
  },
  'short-videos': {
    title: 'Đăng video, hình ảnh ngắn về sản phẩm, dịch vụ',
    firstStep: 'Quay bằng điện thoại ba đoạn dưới một phút: cách làm, cách dùng, ý kiến khách đã đồng ý.',
    doneWhen: 'Sáu tuần liền, mỗi tuần một đoạn trên kênh của doanh nghiệp (Instagram, TikTok, YouTube…).',
  },
  'business-messaging': {
    title: 'Mở tài khoản nhắn tin doanh nghiệp',
    firstStep: 'Đăng ký tài khoản (Viber, Zalo OA…) bằng giấy tờ của doanh nghiệp; soạn lời chào và giờ trả lời.',
    doneWhen: 'Khách nhắn vào tài khoản của doanh nghiệp, không còn phải nhắn vào số riêng.',
  },
  'short-news': {
    title: 'Ra bản tin ngắn hoặc blog đều đặn',
    firstStep: 'Chọn bốn điều khách hay hỏi; viết bài đầu tiên khoảng 200 chữ.',
    doneWhen: 'Có bốn bài trong hai tháng, biết mỗi bài có bao nhiêu lượt đọc.',
  },
  'answer-same-day': {
    title: 'Trả lời khách hỏi qua mạng trong ngày làm việc',
    firstStep: 'Chọn một kênh để khách hỏi, ghi lên bảng hiệu và hóa đơn; giao một người xem tin hai lần mỗi ngày.',
    doneWhen: 'Mười tin nhắn gần nhất đều có câu trả lời trong ngày làm việc.',
  },
  'answer-in-hours': {
    title: 'Trả lời khách trong bốn giờ làm việc',
    firstStep: 'Soạn mười câu trả lời mẫu cho câu hay gặp; gom tin của các kênh về một nơi nếu phần mềm cho phép.',
    doneWhen: 'Mười tin nhắn gần nhất đều có câu trả lời trong bốn giờ làm việc.',
  },
  'answer-in-an-hour': {
    title: 'Trả lời khách trong một giờ làm việc',
    firstStep: 'Xem câu nào lặp lại nhiều nhất; để chatbot trả lời những câu đó, chia ca cho phần còn lại.',
    doneWhen: 'Mười tin nhắn gần nhất đều có câu trả lời đúng trong một giờ làm việc.',
  },
} as const satisfies NonNullable<Words['actions']>;
