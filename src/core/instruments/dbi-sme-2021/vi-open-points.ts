import type { Words } from '../../model/words.js';

/** What the sources leave open besides the variants, in Vietnamese. */
export const openPointsVi = {
  'points-of-a-criterion':
    'Tài liệu đọc được không nêu điểm tối đa của từng tiêu chí. Chúng tôi suy ra mỗi tiêu chí 5 điểm, riêng tiêu chí chiến lược 25 điểm, vì khi đó tổng đúng bằng 320 và điểm của mọi thành phần đều khớp.',
  strategy:
    'Trụ cột chiến lược có 25 điểm nhưng chỉ có một tiêu chí, và điểm của từng bậc không được nêu. Chúng tôi cho năm bậc cách nhau 5 điểm, vì ở các tiêu chí khác năm bậc cũng chia đều điểm tối đa.',
  estimates:
    'Bộ chỉ số không nói cách tính khi doanh nghiệp chỉ ước lượng được tỷ lệ. Chúng tôi lấy điểm giữa của khoảng đã chọn, vì khi đó sai lệch lớn nhất có thể là nhỏ nhất; không có gì và toàn bộ là hai lựa chọn riêng, để hai đầu luôn chính xác.',
  'cross-border':
    'Bản sao không ghi doanh thu thương mại điện tử xuyên biên giới (tiêu chí 6) được chia cho số nào. Chúng tôi chia cho toàn bộ doanh thu, vì tiêu chí 5 liền trước cũng chia như vậy.',
  periods:
    'Nhiều tiêu chí không ghi thời gian tính. Chúng tôi hỏi 12 tháng gần nhất, vì trọn một năm thì không lệch theo mùa vụ; với những việc phải đếm từng lần thì hỏi 3 tháng gần nhất, vì bản sao cũng ghi 3 tháng cho đơn hàng và doanh thu; về số người và hồ sơ thì hỏi hiện nay.',
  'nothing-to-divide':
    'Bản sao không có lựa chọn “không áp dụng” cho doanh nghiệp chưa chi tiếp thị hoặc chưa đầu tư. Chúng tôi hướng dẫn chọn “chưa có” và không cho điểm, vì bỏ tiêu chí ra ngoài thì tổng không còn là 320 điểm, trong khi thang mức dựa vào tổng này.',
  'fixed-broadband':
    'Tiêu chí 15 trong bản sao chỉ hỏi có Internet hay không, còn các bậc là tốc độ của đường cố định. Chúng tôi hỏi đường cố định, vì các bậc chỉ nói về đường ấy; doanh nghiệp chỉ dùng dữ liệu di động không có điểm ở tiêu chí này.',
  'equal-edges':
    'Hai bậc tốc độ liền nhau của tiêu chí 15 chung con số 100 Mbit/s, và không rõ 80, 100, 120 Mbit/s thuộc bậc nào. Chúng tôi xếp 80 và 100 vào bậc trên, 120 vào bậc dưới, vì bậc đầu là “dưới 50” nên số 50 đã thuộc bậc trên, còn bậc cuối là “trên 120”.',
  'shared-ladders':
    'Bản sao ghi các bậc của tiêu chí 21 đến 27, 55 và 59 gần giống nhau, có chỗ khác vài chữ. Chúng tôi dùng chung một cách ghi khi không thấy khác biệt nào được nêu rõ, để không ai phải đi tìm một khác biệt không có.',
  'level-bounds':
    'Ranh giới các mức chỉ thấy ở một nơi là mã nguồn của trang đánh giá tỉnh An Giang; những phần đọc được của quyết định và của trang Bộ không nêu. Chúng tôi dùng ranh giới đó, điểm đúng ranh giới thuộc mức dưới, vì không tìm thấy nguồn thứ hai để đối chiếu.',
} as const satisfies Words['indices'][string]['openPoints'];
