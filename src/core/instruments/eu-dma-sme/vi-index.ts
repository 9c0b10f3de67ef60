import type { Words } from '../../model/words.js';
import { openPointsVi } from './vi-open-points.js';

/** The index, in Vietnamese. */
export const maturityVi = {
  title: 'Mức độ trưởng thành số (khung DMA)',
  description:
    'Điểm từ 0 đến 100 là trung bình cộng của sáu trụ cột. Công thức lấy từ các bản cài đặt của người khác, chưa đối chiếu với báo cáo gốc JRC133234; bốn chi tiết còn để ngỏ là các phương án tính có tên.',
  nodes: {
    strategy: { label: 'Chiến lược kinh doanh số', description: 'Các mảng đầu tư và sự chuẩn bị' },
    readiness: { label: 'Sẵn sàng số', description: 'Công nghệ phổ biến và công nghệ tiên tiến đang dùng' },
    people: {
      label: 'Chuyển đổi số vì con người',
      description: 'Đào tạo kỹ năng và sự tham gia của người lao động',
    },
    data: { label: 'Quản lý và kết nối dữ liệu', description: 'Cách quản lý dữ liệu và an toàn dữ liệu' },
    automation: {
      label: 'Tự động hóa và trí tuệ nhân tạo',
      description: 'Các bước đã đi với từng công nghệ',
    },
    green: {
      label: 'Chuyển đổi số xanh',
      description: 'Công nghệ số vì môi trường và môi trường khi chọn công nghệ',
    },
  },
  openPoints: openPointsVi,
  levels: {
    basic: {
      name: 'Cơ bản',
      description: 'Doanh nghiệp đang ở chặng đầu và còn nhiều dư địa; một việc nhỏ, ít tốn kém là bước khởi đầu tốt.',
    },
    average: {
      name: 'Trung bình',
      description:
        'Công cụ số phổ biến đã được dùng ở một số việc; bước tiếp theo là viết kế hoạch và nối các công cụ với nhau.',
    },
    'moderately-advanced': {
      name: 'Khá',
      description:
        'Công nghệ số có mặt ở phần lớn công việc; nên khai thác dữ liệu và đào tạo để dùng hết những gì đã đầu tư.',
    },
    advanced: {
      name: 'Tiên tiến',
      description:
        'Công nghệ số gắn với chiến lược và công việc hằng ngày; nên giữ nhịp cải tiến và chia sẻ kinh nghiệm với đối tác.',
    },
  },
} as const satisfies Words['indices'][string];
