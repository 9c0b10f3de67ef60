import { openPointsVi } from './vi-open-points.js';
import { indexWords } from './index-words.js';

/** The indices of the survey years, in Vietnamese. */
export const indicesVi = indexWords({
  title: (year) => `Chỉ số cường độ số (DII) ${year}`,
  description: (year, version) =>
    `Đếm 12 việc theo danh mục của cuộc điều tra năm ${year} (phiên bản ${version}), mỗi việc 1 điểm. Danh mục mỗi năm mỗi khác, nên chỉ so sánh các kết quả cùng năm. Danh mục lấy từ tài liệu trích dẫn lại.`,
  openPoints: openPointsVi,
  labels: {
    'internet-users': 'Trên một nửa số người dùng Internet',
    'fixed-line-30': 'Internet cố định từ 30 Mbit/s',
    'remote-access': 'Truy cập từ xa',
    'remote-meetings': 'Họp trực tuyến',
    website: 'Website',
    'social-any': 'Mạng xã hội',
    'social-two': 'Từ hai loại mạng xã hội',
    'ecommerce-1': 'Thương mại điện tử từ 1% doanh thu',
    'web-b2c': 'Bán qua web cho người tiêu dùng',
    cloud: 'Điện toán đám mây',
    'cloud-advanced': 'Điện toán đám mây nâng cao',
    erp: 'Quản trị tổng thể (ERP)',
    crm: 'Quản lý khách hàng (CRM)',
    'data-analytics': 'Phân tích dữ liệu',
    ai: 'Trí tuệ nhân tạo',
    iot: 'Internet vạn vật',
    robots: 'Rô-bốt',
    'ict-specialists': 'Người chuyên công nghệ thông tin',
    'ict-training': 'Đào tạo kỹ năng số',
    'security-awareness': 'Phổ biến an toàn thông tin',
    'security-three': 'Từ ba biện pháp an toàn',
    'security-documents': 'Văn bản an toàn thông tin',
  },
  levelIf:
    'Eurostat chỉ xếp mức cho doanh nghiệp có từ 10 người đang làm việc, ngoài nông nghiệp, khai khoáng, tài chính và dịch vụ công.',
  levels: {
    'very-low': {
      name: 'Rất thấp (0–3)',
      description: 'Doanh nghiệp có không quá 3 trong 12 việc; nên chọn một việc ít tốn kém để làm trước.',
    },
    low: {
      name: 'Thấp (4–6)',
      description: 'Doanh nghiệp có từ 4 đến 6 trong 12 việc, tức là đã đạt mức cơ bản theo cách gọi của Eurostat.',
    },
    high: {
      name: 'Cao (7–9)',
      description: 'Doanh nghiệp có từ 7 đến 9 trong 12 việc; các việc còn lại có thể chọn theo nhu cầu.',
    },
    'very-high': {
      name: 'Rất cao (10–12)',
      description: 'Doanh nghiệp có từ 10 đến 12 trong 12 việc; nên giữ nhịp và dùng tốt hơn những gì đã có.',
    },
  },
});
