import type { Words } from '../../model/words.js';
import { connectivityVi } from './vi/connectivity.js';
import { customersVi } from './vi/customers.js';
import { dataVi } from './vi/data.js';
import { indexWordsVi } from './vi/index-words.js';
import { innovationVi } from './vi/innovation.js';
import { pagesVi } from './vi/pages.js';
import { peopleVi } from './vi/people.js';
import { processesVi } from './vi/processes.js';
import { securityVi } from './vi/security.js';
import { variantsVi } from './vi/variants.js';

/** The full assessment in Vietnamese. */
export const smeReadinessVi = {
  title: 'Tự đánh giá đầy đủ mức độ sẵn sàng chuyển đổi số',
  description:
    'Bộ câu hỏi đầy đủ giúp doanh nghiệp nhỏ và vừa biết mình đang ở mức nào trên bảy trụ cột. Trả lời một lần, xem được nhiều chỉ số. Anh/Chị nên có sẵn hợp đồng Internet, số người đang làm việc và doanh thu năm trước; có thể dừng lại và làm tiếp sau.',
  duration: 'Khoảng 15–20 phút',
  standing:
    'Đây là kết quả tự đánh giá, không phải kết quả xếp loại của cơ quan nhà nước và không thay thế Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp (DBI).',
  pages: pagesVi,
  items: {
    ...peopleVi,
    ...customersVi,
    ...connectivityVi,
    ...processesVi,
    ...dataVi,
    ...securityVi,
    ...innovationVi,
  },
  indices: indexWordsVi,
  variants: variantsVi,
  weightings: {
    awareness: 'Giai đoạn nhận thức',
    implementation: 'Giai đoạn triển khai',
    adoption: 'Giai đoạn ứng dụng',
    'equal-items': 'Mọi câu hỏi có trọng số như nhau',
  },
} as const satisfies Words;
