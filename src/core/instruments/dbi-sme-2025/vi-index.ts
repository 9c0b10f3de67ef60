import type { Words } from '../../model/words.js';
import { openPointsVi } from './vi-open-points.js';

const five = 'Tên mức theo một giáo trình trích dẫn bộ tiêu chí, không phải kết quả xếp loại.';
const six = 'Tên mức theo một ứng dụng trích dẫn bộ tiêu chí, không phải kết quả xếp loại.';

/** Dimensions and levels in Vietnamese; the names of the levels are those of the two tables. */
export const indexVi = {
  title: 'Mức độ chuyển đổi số theo ngành (mô phỏng không chính thức)',
  description:
    'Điểm từ 0 đến 100 là số điểm đạt được so với điểm tối đa của ngành, gồm phần chung, danh mục công cụ và mức kết nối công cụ. Câu hỏi, danh mục và điểm tối đa lấy từ tài liệu trích dẫn lại; cách ghép các phần là lựa chọn của chúng tôi.',
  nodes: {
    technology: { label: 'Công nghệ số', description: '2 câu hỏi, cao nhất 8 điểm' },
    data: { label: 'Dữ liệu và an toàn thông tin', description: '2 câu hỏi, cao nhất 8 điểm' },
    customers: { label: 'Khách hàng', description: '1 câu hỏi, cao nhất 4 điểm' },
    strategy: { label: 'Chiến lược và ngân sách', description: '2 câu hỏi, cao nhất 8 điểm' },
    connections: { label: 'Kết nối giữa các công cụ', description: '1 câu hỏi, cao nhất 4 điểm' },
    'tools-retail': { label: 'Công cụ số ngành bán lẻ', description: '19 công cụ, cao nhất 20,83 điểm' },
    'tools-food-service': { label: 'Công cụ số dịch vụ ăn uống', description: '21 công cụ, cao nhất 28 điểm' },
    'tools-travel': { label: 'Công cụ số du lịch, lữ hành', description: '14 công cụ, cao nhất 21 điểm' },
    'tools-logistics': { label: 'Công cụ số ngành logistics', description: '14 công cụ, cao nhất 20,83 điểm' },
    'tools-steel': { label: 'Công cụ số ngành sắt thép', description: '13 công cụ, cao nhất 14 điểm' },
    'tools-construction': { label: 'Công cụ số ngành xây dựng', description: '14 công cụ, cao nhất 22 điểm' },
  },
  scoreIf:
    'Điểm tổng và mức chỉ có cho sáu ngành đã tìm được danh mục công cụ số: bán lẻ, dịch vụ ăn uống, du lịch – lữ hành, logistics, sắt thép, xây dựng. Danh mục của ngành khác chúng tôi không tự đặt ra.',
  withoutScore:
    'Anh/Chị vẫn có kết quả từng trụ cột của phần chung dưới đây. Muốn được đánh giá theo bộ tiêu chí chính thức, Anh/Chị liên hệ Sở Khoa học và Công nghệ nơi doanh nghiệp đặt trụ sở.',
  openPoints: openPointsVi,
  levels: {
    'starting-up': { name: 'Mức 1 – Khởi động', description: `Công nghệ số chưa có trong công việc chính. ${five}` },
    'setting-out': {
      name: 'Mức 2 – Xuất phát',
      description: `Việc làm tay đang được thay dần bằng công cụ số. ${five}`,
    },
    'speeding-up': {
      name: 'Mức 3 – Tăng tốc',
      description: `Các công cụ bước đầu kết nối, một phần công việc đã tự động. ${five}`,
    },
    optimising: {
      name: 'Mức 4 – Tối ưu',
      description: `Quyết định dựa trên số liệu, cách kinh doanh được cải tiến. ${five}`,
    },
    elite: { name: 'Mức 5 – Tinh anh', description: `Hoạt động số toàn diện và đổi mới liên tục. ${five}` },
    'level-0': { name: 'Mức 0 – Chưa chuyển đổi số', description: `Công việc phần lớn còn làm tay. ${six}` },
    'level-1': { name: 'Mức 1 – Khởi động', description: `Một vài việc đã dùng công cụ số, còn rời rạc. ${six}` },
    'level-2': { name: 'Mức 2 – Bắt đầu', description: `Phần mềm chính đã có, số liệu chưa kết nối. ${six}` },
    'level-3': { name: 'Mức 3 – Hình thành', description: `Phần lớn công việc chạy trên nền tảng số chung. ${six}` },
    'level-4': { name: 'Mức 4 – Nâng cao', description: `Vận hành tự động, quyết định theo số liệu mới nhất. ${six}` },
    'level-5': { name: 'Mức 5 – Dẫn dắt', description: `Cách kinh doanh dựa trên nền tảng số và dữ liệu số. ${six}` },
  },
} as const satisfies Words['indices'][string];
