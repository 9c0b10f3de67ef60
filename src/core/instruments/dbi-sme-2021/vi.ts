import type { Words } from '../../model/words.js';
import { connectivityVi } from './vi-connectivity.js';
import { cultureVi } from './vi-culture.js';
import { customerExperienceVi } from './vi-customer-experience.js';
import { dataVi } from './vi-data.js';
import { indexVi } from './vi-index.js';
import { infrastructureVi } from './vi-infrastructure.js';
import { operationsVi } from './vi-operations.js';
import { strategyVi } from './vi-strategy.js';

const highest = 'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp hiện nay.';
const estimate = 'Số ước lượng là đủ. Câu nào chưa chắc, Anh/Chị chọn Không rõ.';

/** The index of 2021 in Vietnamese; the sentences are our own. */
export const dbiSme2021Vi = {
  title: 'Tự đánh giá theo bộ chỉ số chuyển đổi số doanh nghiệp năm 2021 (bản cũ)',
  description:
    'Bộ câu hỏi 60 tiêu chí dựa trên Quyết định số 1970/QĐ-BTTTT ngày 13/12/2021 cho doanh nghiệp nhỏ và vừa. Bộ chỉ số này đã được thay thế năm 2023 và năm 2025; giữ lại để xem và so với kết quả cũ. Câu chữ do chúng tôi viết lại.',
  duration: 'Khoảng 30 phút',
  standing:
    'Đây là kết quả tự đánh giá theo bộ chỉ số năm 2021 đã được thay thế năm 2023 và năm 2025, không phải kết quả xếp loại của cơ quan nhà nước và không thay thế Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp (DBI).',
  pages: {
    'online-presence': { title: 'Hiện diện trực tuyến', introduction: estimate },
    'online-activity': { title: 'Hoạt động trực tuyến', introduction: estimate },
    'transformation-plan': { title: 'Chiến lược, kế hoạch chuyển đổi số', introduction: highest },
    'network-connection': { title: 'Kết nối mạng', introduction: highest },
    'ict-infrastructure': { title: 'Hạ tầng công nghệ thông tin', introduction: highest },
    'ict-policy': { title: 'Chính sách công nghệ thông tin', introduction: highest },
    people: { title: 'Nguồn nhân lực', introduction: estimate },
    'ict-use': { title: 'Sử dụng công nghệ thông tin', introduction: estimate },
    research: { title: 'Nghiên cứu và phát triển', introduction: estimate },
    'data-use': { title: 'Sử dụng và quản trị dữ liệu', introduction: estimate },
  },
  items: {
    ...customerExperienceVi,
    ...strategyVi,
    ...connectivityVi,
    ...infrastructureVi,
    ...operationsVi,
    ...cultureVi,
    ...dataVi,
  },
  indices: { maturity: indexVi },
  variants: {
    'ratio-points': {
      title: 'Cách tính điểm các câu hỏi về tỷ lệ',
      alternatives: {
        'five-bands': 'Năm khoảng bằng nhau, mỗi khoảng thêm 1 điểm; 0% được 0 điểm',
        'share-times-five': 'Tỷ lệ nhân với 5',
      },
      reason:
        'Tài liệu đọc được không nêu cách đổi tỷ lệ thành điểm. Mặc định chia năm khoảng vì các tiêu chí khác đều cho điểm nguyên, và vì tỷ lệ ước lượng không chính xác đến từng phần trăm.',
    },
    'three-steps': {
      title: 'Cách tính điểm các câu hỏi chỉ có ba bậc',
      alternatives: { 'whole-points': '1, 3 và 5 điểm', 'equal-thirds': 'Một phần ba, hai phần ba và toàn bộ 5 điểm' },
      reason:
        'Bản sao chỉ ghi ba bậc, trong khi mỗi tiêu chí được tối đa 5 điểm. Mặc định lấy 1, 3 và 5 vì các thang đủ năm bậc bắt đầu từ 1, kết thúc ở 5 và đều là điểm nguyên.',
    },
    'six-words': {
      title: 'Cách tính điểm câu tự đánh giá có sáu mức',
      alternatives: { 'from-zero': 'Từ 0 đến 5 điểm', 'equal-sixths': 'Từ một phần sáu đến toàn bộ 5 điểm' },
      reason:
        'Bản sao ghi sáu mức cho 5 điểm và không ghi điểm từng mức. Mặc định tính từ 0 đến 5 vì sáu mức vừa khớp sáu điểm nguyên.',
    },
    'open-answers': {
      title: 'Cách tính câu chưa trả lời hoặc không rõ',
      alternatives: { 'no-score': 'Chưa có điểm, chỉ có khoảng điểm có thể đạt', zero: 'Tính 0 điểm' },
      reason:
        'Không tìm thấy quy tắc cho câu chưa trả lời. Mặc định chưa tính điểm, vì chưa có câu trả lời không có nghĩa là 0 điểm.',
    },
  },
} as const satisfies Words;
