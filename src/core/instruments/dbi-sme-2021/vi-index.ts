import type { Words } from '../../model/words.js';
import { openPointsVi } from './vi-open-points.js';

const published = 'Tên mức theo bộ chỉ số năm 2021';

/** Pillars, components and levels in Vietnamese; their names are the published ones. */
export const indexVi = {
  title: 'Mức độ chuyển đổi số theo bộ chỉ số năm 2021',
  description:
    'Tổng điểm 60 tiêu chí, cao nhất 320. Điểm và thang mức lấy từ bản sao do bên khác công bố; cách tính 30 tiêu chí (150 điểm) là phương án do chúng tôi chọn.',
  nodes: {
    'customer-experience': { label: 'Trải nghiệm số cho khách hàng', description: '13 tiêu chí, cao nhất 65 điểm' },
    strategy: { label: 'Chiến lược', description: '1 tiêu chí, cao nhất 25 điểm' },
    infrastructure: { label: 'Hạ tầng và công nghệ số', description: '16 tiêu chí, cao nhất 80 điểm' },
    operations: { label: 'Vận hành', description: '13 tiêu chí, cao nhất 65 điểm' },
    culture: { label: 'Chuyển đổi số văn hóa doanh nghiệp', description: '10 tiêu chí, cao nhất 50 điểm' },
    data: { label: 'Dữ liệu và tài sản thông tin', description: '7 tiêu chí, cao nhất 35 điểm' },
    'online-presence': { label: 'Hiện diện trực tuyến' },
    'online-activity': { label: 'Hoạt động trực tuyến' },
    'transformation-plan': { label: 'Chiến lược, kế hoạch chuyển đổi số' },
    'network-connection': { label: 'Kết nối mạng' },
    'ict-infrastructure': { label: 'Cơ sở hạ tầng công nghệ thông tin và truyền thông' },
    'ict-policy': { label: 'Chính sách công nghệ thông tin và truyền thông' },
    people: { label: 'Nguồn nhân lực' },
    'ict-use': { label: 'Sử dụng công nghệ thông tin và truyền thông' },
    research: { label: 'Cơ sở hạ tầng nghiên cứu và phát triển' },
    'data-use': { label: 'Sử dụng và quản trị dữ liệu' },
  },
  openPoints: openPointsVi,
  levels: {
    'level-0': { name: 'Mức 0 – Chưa chuyển đổi số', description: `${published}: từ 0 đến 20 điểm.` },
    'level-1': { name: 'Mức 1 – Khởi động', description: `${published}: trên 20 đến 64 điểm.` },
    'level-2': { name: 'Mức 2 – Bắt đầu', description: `${published}: trên 64 đến 128 điểm.` },
    'level-3': { name: 'Mức 3 – Hình thành', description: `${published}: trên 128 đến 192 điểm.` },
    'level-4': { name: 'Mức 4 – Nâng cao', description: `${published}: trên 192 đến 256 điểm.` },
    'level-5': { name: 'Mức 5 – Dẫn dắt', description: `${published}: trên 256 đến 320 điểm.` },
  },
} as const satisfies Words['indices'][string];
