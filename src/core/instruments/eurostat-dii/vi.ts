import type { Words } from '../../model/words.js';
import { indexWords } from './index-words.js';
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
  indices: indexWords({
    title: (year) => `Chỉ số cường độ số (DII) ${year}`,
    description: (year, version) =>
      `Đếm 12 việc theo danh mục của cuộc điều tra năm ${year} (phiên bản ${version}), mỗi việc 1 điểm. Danh mục mỗi năm mỗi khác, nên chỉ so sánh các kết quả cùng năm. Danh mục lấy từ tài liệu trích dẫn lại.`,
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
  }),
} as const satisfies Words;
