import type { Words } from '../../model/words.js';

/** What the sources leave open besides the variants, in Vietnamese. */
export const openPointsVi = {
  'negative-statement':
    'Không rõ dòng “chưa thu thập dữ liệu bằng công cụ số” có loại trừ các dòng khác hay không. Chúng tôi không để dòng này loại trừ dòng nào, vì nếu loại trừ thì sẽ mất các dòng mà một trong các phương án tính cần đến.',
  'bundled-lines':
    'Một số dòng gộp nhiều thứ, như Internet nhanh, điện toán đám mây, truy cập từ xa; không tài liệu nào nói có một thứ đã đủ hay chưa. Chúng tôi coi một thứ là đủ và ghi rõ trong câu hỏi, vì danh sách ví dụ thường có nghĩa như vậy.',
  'limits-of-six-net':
    'Phương án trừ dòng phủ định có thể cho hơn 10 điểm hoặc dưới 0 điểm, mà không tài liệu nào nêu mức cho các điểm ấy. Chúng tôi giữ điểm trong khoảng 0 đến 10, vì đó là thang của mọi câu.',
  stages:
    'Không tìm thấy quy định các lần đánh giá sau khi nhận hỗ trợ (T1, T2) diễn ra khi nào. Chúng tôi hỏi lại cùng bộ câu hỏi, vì chỉ như vậy mới so sánh được; chương trình hỗ trợ tự chọn ngày, vì biết khi nào hỗ trợ có tác dụng.',
} as const satisfies Words['indices'][string]['openPoints'];
