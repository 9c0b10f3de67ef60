import type { Words } from '../../model/words.js';

/** What the sources leave open besides the variants, in Vietnamese. */
export const openPointsVi = {
  'joining-the-parts':
    'Không nguồn nào nêu cách ghép phần chung với danh mục công cụ. Mặc định cộng điểm của các phần rồi chia cho điểm tối đa của ngành, vì cách này không cần trọng số nào chưa được công bố; hai cách khác là các bộ trọng số có thể chọn.',
  connections:
    'Theo nguyên tắc, kết quả phụ thuộc cả vào mức kết nối giữa các công cụ, nhưng không nguồn nào có câu hỏi về việc này. Chúng tôi tự đặt một câu năm bậc, vì thiếu nó thì nguyên tắc này không được tính đến; câu tính điểm như các câu khác, vì không nguồn nào cho một trọng số riêng.',
  'other-sectors':
    'Các nguồn nói có 25 ngành; của 19 ngành chỉ thấy tên và điểm tối đa. Chúng tôi không tự đặt ra danh mục, vì điểm theo một danh mục tự đặt không còn dựa vào nguồn nào; doanh nghiệp thuộc các ngành này không có điểm tổng và mức.',
  'choice-of-list':
    'Không rõ ngành kinh tế nào dùng danh mục nào. Doanh nghiệp tự chọn danh mục, vì ngành cấp 1 quá rộng: theo ngành cấp 1 thì khách sạn sẽ nhận danh mục của nhà hàng.',
  'security-steps':
    'Các bậc về an toàn thông tin trong ứng dụng nói về hồ sơ cấp độ của hệ thống cơ quan nhà nước, lấy từ bộ dành cho doanh nghiệp lớn. Các bậc của chúng tôi đi từ dùng chung tài khoản đến có người chuyên trách theo dõi, vì doanh nghiệp nhỏ không lập hồ sơ như vậy; số bậc và điểm giữ nguyên.',
  'wording-of-steps':
    'Các bậc trong ứng dụng nói về phòng ban và hệ sinh thái. Chúng tôi viết về công việc và đối tác, để một cửa hàng ba người cũng trả lời được.',
  'cloud-and-automation':
    'Giáo trình đánh số điện toán đám mây và tự động hóa thành hai câu, ứng dụng gộp làm một. Chúng tôi làm theo ứng dụng, vì điểm chỉ thấy ở đó.',
  'in-use':
    'Không nguồn nào nói dùng trong bao lâu thì được tính. Chúng tôi tính công cụ đã dùng trong 3 tháng gần nhất, vì các bộ câu hỏi khác của chúng tôi cũng hiểu “đang dùng” như vậy; một phần mềm làm nhiều việc được đánh dấu ở nhiều dòng, vì danh mục kể theo việc.',
  rounding:
    'Ứng dụng làm tròn từng phần trước khi ghép, các nguồn khác không nói gì. Chúng tôi không làm tròn giữa chừng, để điểm không lệch vì cách ghép.',
  'common-dimensions':
    'Không nguồn nào chia phần chung thành các trụ cột có tên. Bốn trụ cột ở đây theo cách ứng dụng gắn câu hỏi với trụ cột, vì chỉ ở đó thấy một cách chia.',
} as const satisfies Words['indices'][string]['openPoints'];
