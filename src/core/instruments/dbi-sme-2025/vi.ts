import type { Words } from '../../model/words.js';
import { commonVi } from './vi-common.js';
import { indexVi } from './vi-index.js';
import { needsVi } from './vi-needs.js';
import { toolsVi } from './vi-tools.js';

const highest = 'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp hiện nay. Câu nào chưa chắc, Anh/Chị chọn Không rõ.';

/** The approximation of the criteria of 2025 in Vietnamese; the sentences are our own. */
export const dbiSme2025Vi = {
  title: 'Tự đánh giá chuyển đổi số theo ngành (mô phỏng không chính thức)',
  description:
    'Bộ câu hỏi gồm phần chung và danh mục công cụ số của ngành, phỏng theo nguyên tắc của bộ tiêu chí do Bộ Khoa học và Công nghệ ban hành ngày 30/6/2025. Chúng tôi chưa có phụ lục gốc nên dùng tài liệu trích dẫn lại. Điểm chỉ tính cho sáu ngành: bán lẻ, dịch vụ ăn uống, du lịch – lữ hành, logistics, sắt thép, xây dựng.',
  duration: 'Khoảng 10 phút',
  standing:
    'Đây là kết quả tự đánh giá bằng bản mô phỏng không chính thức, không phải kết quả xếp loại của cơ quan nhà nước và không thay thế Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp (DBI).',
  pages: {
    tools: {
      title: 'Công cụ số của ngành',
      introduction: 'Anh/Chị chọn danh mục, rồi đánh dấu mọi công cụ doanh nghiệp đang dùng.',
    },
    technology: { title: 'Công nghệ số', introduction: highest },
    data: { title: 'Dữ liệu và an toàn thông tin', introduction: highest },
    'customers-strategy': { title: 'Khách hàng và chiến lược', introduction: highest },
    needs: {
      title: 'Khó khăn và nhu cầu hỗ trợ',
      introduction: 'Trang này không tính điểm và có thể bỏ qua. Câu trả lời giúp chương trình hỗ trợ hiểu nhu cầu.',
    },
  },
  items: { ...toolsVi, ...commonVi, ...needsVi },
  indices: { maturity: indexVi },
  variants: {
    'level-table': {
      title: 'Bảng mức độ',
      alternatives: {
        'five-levels': 'Năm mức; điểm ở ranh giới thuộc mức trên',
        'five-levels-upper': 'Năm mức; điểm ở ranh giới thuộc mức dưới',
        'six-levels': 'Sáu mức, từ 0 đến 5; điểm được làm tròn rồi mới xếp mức',
      },
      reason:
        'Hai nguồn đưa ra hai bảng mức độ khác nhau. Mặc định lấy bảng năm mức vì nguồn này trích kèm giải thích từng mức; nguồn này không nói điểm ở ranh giới thuộc mức nào, nên làm theo cách ghi của bảng dành cho doanh nghiệp lớn.',
    },
    'tool-points': {
      title: 'Điểm của mỗi công cụ trong danh mục',
      alternatives: {
        'equal-shares': 'Chia đều điểm tối đa của ngành',
        'one-each': 'Mỗi công cụ 1 điểm',
      },
      reason:
        'Chỉ thấy điểm tối đa của từng ngành, không thấy điểm của từng công cụ. Mặc định chia đều, vì nếu tính mỗi công cụ 1 điểm thì không danh mục nào đạt được điểm tối đa.',
    },
    'open-answers': {
      title: 'Cách tính câu chưa trả lời hoặc không rõ',
      alternatives: { 'no-score': 'Chưa có điểm, chỉ có khoảng điểm có thể đạt', zero: 'Tính 0 điểm' },
      reason:
        'Không tìm thấy quy tắc cho câu chưa trả lời. Mặc định chưa tính điểm, vì chưa có câu trả lời không có nghĩa là 0 điểm.',
    },
  },
  weightings: {
    'forty-sixty': 'Phần chung 40%, danh mục công cụ 60%, không tính mức kết nối',
    'without-connections': 'Cộng điểm các phần, không tính mức kết nối',
  },
} as const satisfies Words;
