import type { Words } from '../../model/words.js';
import { smeScreeningActionsVi } from './vi-actions.js';
import { smeScreeningContradictionsVi } from './vi-contradictions.js';
import { smeScreeningItemsVi } from './vi-items.js';
import { smeScreeningOpeningVi } from './vi-opening.js';

/** The short assessment in Vietnamese. */
export const smeScreeningVi = {
  ...smeScreeningOpeningVi,
  pages: {
    ...smeScreeningOpeningVi.pages,
    customers: {
      title: 'Khách hàng và bán hàng trực tuyến',
      introduction: 'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp; số ước lượng là đủ.',
    },
    processes: {
      title: 'Quy trình số',
      introduction:
        'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp; câu nào chưa chắc thì chọn Không rõ. Người làm kế toán thường nắm rõ phần này nhất.',
    },
    people: {
      title: 'Lãnh đạo và con người',
      introduction: 'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp.',
    },
    data: {
      title: 'Dữ liệu',
      introduction: 'Anh/Chị chọn dòng cao nhất đúng với cách làm hằng ngày.',
    },
    security: {
      title: 'An toàn thông tin',
      introduction:
        'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp. Câu trả lời chỉ dùng để tính kết quả, không phải để kiểm tra doanh nghiệp.',
    },
  },
  items: { ...smeScreeningOpeningVi.items, ...smeScreeningItemsVi },
  indices: {
    readiness: {
      title: 'Mức độ sẵn sàng chuyển đổi số',
      description:
        'Điểm từ 0 đến 100 là trung bình có trọng số của sáu trụ cột. Trọng số và ngưỡng do tư vấn viên đề xuất, chưa hiệu chỉnh bằng số liệu thực tế.',
      nodes: {
        connectivity: {
          label: 'Kết nối Internet',
          description: 'Đường truyền và số người dùng Internet cho công việc',
        },
        customers: {
          label: 'Khách hàng và bán hàng trực tuyến',
          description: 'Website, kênh nhận đơn và phần doanh thu từ đơn trực tuyến',
        },
        processes: { label: 'Quy trình số', description: 'Hóa đơn, kế toán, hợp đồng điện tử và phần mềm nghiệp vụ' },
        people: {
          label: 'Lãnh đạo và con người',
          description: 'Kế hoạch của người đứng đầu và kỹ năng của người lao động',
        },
        data: { label: 'Dữ liệu', description: 'Nơi giữ số liệu và thời gian để có một con số' },
        security: { label: 'An toàn thông tin', description: 'Sao lưu và bảo vệ tài khoản, thiết bị' },
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
          gate: 'sao lưu ít nhất hằng tháng sang nơi khác và làm ít nhất hai việc bảo vệ tài khoản, thiết bị',
        },
        connected: {
          name: 'Mức 4 – Kết nối',
          description: 'Dữ liệu nhập một lần, dùng ở nhiều nơi; quyết định dựa trên số liệu.',
          gate: 'hóa đơn không phải nhập lại, số liệu ở một nơi dùng chung và mọi trụ cột đạt từ 50 điểm',
        },
      },
    },
  },
  weightings: {
    awareness: 'Giai đoạn nhận thức',
    implementation: 'Giai đoạn triển khai',
    adoption: 'Giai đoạn ứng dụng',
    'equal-items': 'Mọi câu hỏi có trọng số như nhau',
  },
  actions: smeScreeningActionsVi,
  contradictions: smeScreeningContradictionsVi,
} as const satisfies Words;
