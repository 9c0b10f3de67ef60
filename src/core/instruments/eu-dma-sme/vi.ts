import type { Words } from '../../model/words.js';
import { maturityVi } from './vi-index.js';
import { items } from './vi-items.js';

/** The EU's Digital Maturity Assessment for SMEs in Vietnamese. */
export const euDmaSmeVi = {
  title: 'Tự đánh giá mức độ trưởng thành số theo khung DMA của Liên minh châu Âu',
  description:
    'Mười một câu hỏi theo khung đánh giá mức độ trưởng thành số (DMA) mà Ủy ban châu Âu dùng cho doanh nghiệp nhỏ và vừa. Lần đánh giá trước khi nhận hỗ trợ gọi là T0; các lần sau khi nhận hỗ trợ gọi là T1, T2. Câu chữ được viết riêng bằng tiếng Việt thông dụng, không phải bản dịch chính thức.',
  duration: 'Khoảng 15 phút',
  standing:
    'Đây là kết quả tự đánh giá, tính theo các tài liệu trích dẫn lại khung DMA; không phải điểm DMA do Ủy ban châu Âu cấp, không phải kết quả xếp loại của cơ quan nhà nước và không thay thế Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp (DBI).',
  pages: {
    strategy: {
      title: 'Chiến lược kinh doanh số',
      introduction: 'Anh/Chị trả lời theo tình hình hiện nay. Câu nào chưa chắc, Anh/Chị chọn Không rõ.',
    },
    readiness: {
      title: 'Công nghệ đang dùng',
      introduction: 'Công nghệ không liên quan đến ngành nghề thì chọn Chưa dùng.',
    },
    people: { title: 'Con người', introduction: 'Tính cả chủ doanh nghiệp và người nhà cùng làm.' },
    data: { title: 'Dữ liệu', introduction: 'Câu trả lời chỉ dùng để tính kết quả của doanh nghiệp.' },
    automation: {
      title: 'Tự động hóa và trí tuệ nhân tạo (AI)',
      introduction: 'Công nghệ không liên quan đến ngành nghề thì chọn Chưa dùng.',
    },
    green: { title: 'Chuyển đổi số xanh', introduction: 'Việc nhỏ cũng tính, nếu đã làm.' },
  },
  items,
  indices: {
    maturity: maturityVi,
  },
  variants: {
    'data-question': {
      title: 'Cách tính câu về quản lý dữ liệu, có một dòng mang nghĩa phủ định',
      alternatives: {
        'seven-positive': 'Bảy dòng tích cực chia cho 7; dòng phủ định không có điểm',
        'eight-equal': 'Tám dòng như nhau, chia cho 8',
        'six-net': 'Dòng phủ định trừ 1, chia cho 6, giữ trong khoảng 0 đến 10',
      },
      reason:
        'Ba công cụ tính câu này theo ba cách. Mặc định theo công cụ duy nhất viện dẫn phụ lục của báo cáo; hai cách kia cho điểm dòng phủ định, hoặc cho trọn điểm khi mới đạt sáu trên bảy dòng.',
    },
    'investment-columns': {
      title: 'Cách tính hai cột của câu về mảng đầu tư',
      alternatives: {
        'two-questions': 'Hai cột là hai câu có điểm như nhau',
        'plan-half': 'Hai cột là một câu; dự định tính bằng nửa đã đầu tư',
      },
      reason:
        'Các công cụ tính hai cột theo hai cách. Mặc định theo cách của hai trong ba công cụ, trong đó một công cụ viện dẫn báo cáo.',
    },
    'band-edges': {
      title: 'Mức của điểm lẻ nằm giữa hai khoảng đã công bố',
      alternatives: {
        'upper-inclusive': 'Đến hết 25, 50, 75 thuộc mức dưới',
        rounded: 'Làm tròn điểm rồi mới xếp mức',
        'lower-inclusive': 'Từ 25, 50, 75 thuộc mức trên',
      },
      reason:
        'Các khoảng đã công bố chỉ ghi số nguyên, còn điểm có thể lẻ. Mặc định theo quy tắc duy nhất thấy được trong một công cụ.',
    },
    'open-answers': {
      title: 'Cách tính câu chưa trả lời hoặc Không rõ',
      alternatives: { 'no-score': 'Không tính điểm, chỉ nêu khoảng có thể đạt', zero: 'Tính là 0 điểm' },
      reason:
        'Không tìm thấy quy tắc cho câu chưa trả lời, và phiếu gốc không phân biệt “không” với “chưa trả lời”. Mặc định chưa tính điểm, vì bộ câu hỏi này có phương án “không có”, nên câu còn trống là chưa rõ.',
    },
  },
} as const satisfies Words;
