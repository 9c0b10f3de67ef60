import type { OpeningWords } from '../../../model/words.js';
import { pagesVi } from './pages.js';
import { peopleVi } from './people.js';

/** What a person reads before the first answer, in Vietnamese: the welcome, and the questions of the first page. */
export const openingVi = {
  title: 'Tự đánh giá đầy đủ mức độ sẵn sàng chuyển đổi số',
  description:
    'Bộ câu hỏi đầy đủ giúp doanh nghiệp nhỏ và vừa biết mình đang ở mức nào trên bảy trụ cột. Trả lời một lần, xem được nhiều chỉ số. Anh/Chị nên có sẵn hợp đồng Internet, số người đang làm việc và doanh thu năm trước; có thể dừng lại và làm tiếp sau.',
  duration: 'Khoảng 15–20 phút',
  standing:
    'Đây là kết quả tự đánh giá, không phải kết quả xếp loại của cơ quan nhà nước và không thay thế Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp (DBI).',
  pages: pagesVi,
  items: peopleVi,
} as const satisfies OpeningWords;
