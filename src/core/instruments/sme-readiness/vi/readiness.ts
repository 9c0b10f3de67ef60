import type { Words } from '../../../model/words.js';

/** The index of this instrument, in Vietnamese. */
export const readinessVi = {
  title: 'Mức độ sẵn sàng chuyển đổi số',
  description:
    'Điểm từ 0 đến 100 là trung bình có trọng số của bảy trụ cột. Trọng số và ngưỡng do tư vấn viên đề xuất, chưa hiệu chỉnh bằng số liệu thực tế. Bộ câu hỏi ngắn có câu hỏi và ngưỡng khác, nên không so sánh điểm của hai bộ.',
  nodes: {
    people: {
      label: 'Lãnh đạo và con người',
      description: 'Kế hoạch, chuẩn bị, đào tạo, người hỗ trợ kỹ thuật và các mảng đầu tư',
    },
    customers: {
      label: 'Khách hàng và bán hàng trực tuyến',
      description: 'Website, mạng xã hội, kênh nhận đơn và thương mại điện tử',
    },
    connectivity: {
      label: 'Kết nối Internet',
      description: 'Đường truyền, người dùng, mạng nội bộ, làm việc từ xa và dịch vụ trực tuyến',
    },
    processes: {
      label: 'Quy trình số',
      description: 'Hóa đơn, kế toán, hợp đồng điện tử, phần mềm và dữ liệu tự chuyển',
    },
    data: { label: 'Dữ liệu', description: 'Nơi giữ số liệu, phân tích, quy định về dữ liệu và trí tuệ nhân tạo' },
    security: {
      label: 'An toàn thông tin',
      description: 'Biện pháp, quy định, phổ biến, sao lưu và phương án khi hệ thống ngừng',
    },
    innovation: { label: 'Đổi mới', description: 'Công nghệ tiên tiến và công nghệ số vì môi trường' },
  },
  levels: {
    preparing: {
      name: 'Mức 1 – Chuẩn bị',
      description: 'Công việc chủ yếu dựa vào giấy tờ và điện thoại; vài bước nhỏ sẽ cho kết quả ngay.',
    },
    foundations: {
      name: 'Mức 2 – Đặt nền móng',
      description: 'Doanh nghiệp đã có các công cụ riêng lẻ; nên nối những việc chính lại với nhau.',
      gate: 'có kết nối Internet dùng cho công việc',
    },
    running: {
      name: 'Mức 3 – Vận hành số',
      description: 'Công việc hằng ngày chạy trên phần mềm, dữ liệu được giữ an toàn.',
      gate: 'sao lưu ít nhất hằng tháng sang nơi khác và áp dụng ít nhất hai biện pháp an toàn thông tin',
    },
    connected: {
      name: 'Mức 4 – Kết nối',
      description: 'Dữ liệu nhập một lần, dùng ở nhiều nơi; quyết định dựa trên số liệu.',
      gate: 'hóa đơn không phải nhập lại, số liệu ở một nơi dùng chung và mọi trụ cột, trừ Đổi mới, đạt từ 50 điểm',
    },
    innovating: {
      name: 'Mức 5 – Đổi mới',
      description: 'Số liệu và công nghệ mới được dùng để cải tiến sản phẩm, cách làm; nên chia sẻ với đối tác.',
      gate: 'đã phân tích dữ liệu để ra quyết định trong 12 tháng gần nhất, sao lưu tự động và đã thử khôi phục',
    },
  },
} as const satisfies Words['indices'][string];
