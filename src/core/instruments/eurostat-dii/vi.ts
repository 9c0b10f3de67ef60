import type { Words } from '../../model/words.js';
import { indicesVi } from './vi-indices.js';
import { items } from './vi-items.js';

/** Eurostat's Digital Intensity Index in Vietnamese. */
export const eurostatDiiVi = {
  title: 'Chỉ số cường độ số theo danh mục của Eurostat (2021–2025)',
  description:
    'Mỗi năm, cơ quan thống kê của Liên minh châu Âu (Eurostat) đếm xem doanh nghiệp đã có bao nhiêu trong 12 việc. Trả lời một lần, Anh/Chị thấy kết quả theo danh mục của từng năm từ 2021 đến 2025.',
  duration: 'Khoảng 8 phút',
  standing:
    'Đây là kết quả tự đánh giá, đếm theo các danh mục được trích dẫn lại; không phải số liệu của Eurostat, không phải kết quả xếp loại của cơ quan nhà nước và không thay thế Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp (DBI).',
  pages: {
    connection: {
      title: 'Kết nối và làm việc từ xa',
      introduction: 'Anh/Chị nên có sẵn hợp đồng Internet. Câu nào chưa chắc, Anh/Chị chọn Không rõ.',
    },
    sales: { title: 'Website và bán hàng trực tuyến', introduction: 'Doanh thu là của năm trước; ước lượng là đủ.' },
    software: { title: 'Phần mềm và dữ liệu' },
    technology: {
      title: 'Công nghệ mới',
      introduction: 'Không phải công nghệ nào cũng cần cho mọi ngành nghề.',
    },
    security: {
      title: 'Con người và an toàn thông tin',
      introduction: 'Câu trả lời chỉ dùng để tính kết quả của doanh nghiệp, không phải để kiểm tra.',
    },
  },
  items,
  indices: indicesVi,
} as const satisfies Words;
