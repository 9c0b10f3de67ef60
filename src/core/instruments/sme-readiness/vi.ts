import type { Words } from '../../model/words.js';
import { euDmaSmeVi } from '../eu-dma-sme/vi.js';
import { eurostatDiiVi } from '../eurostat-dii/vi.js';
import { smeScreeningVi } from '../sme-screening/vi.js';
import { connectivityVi } from './vi-connectivity.js';
import { customersVi } from './vi-customers.js';
import { dataVi } from './vi-data.js';
import { innovationVi } from './vi-innovation.js';
import { peopleVi } from './vi-people.js';
import { processesVi } from './vi-processes.js';
import { securityVi } from './vi-security.js';

const short = smeScreeningVi.indices.readiness;
const { maturity } = euDmaSmeVi.indices;

/** The full assessment in Vietnamese. */
export const smeReadinessVi = {
  title: 'Tự đánh giá đầy đủ mức độ sẵn sàng chuyển đổi số',
  description:
    'Bộ câu hỏi đầy đủ cho doanh nghiệp nhỏ và vừa: trả lời một lần, xem kết quả theo chỉ số của bộ câu hỏi và theo các chỉ số đã công bố của châu Âu. Anh/Chị nên có sẵn hợp đồng Internet, số người đang làm việc và doanh thu năm trước.',
  duration: 'Khoảng 15 đến 20 phút',
  standing: smeScreeningVi.standing,
  pages: {
    people: {
      title: 'Lãnh đạo và con người',
      introduction: 'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp; câu nào chưa chắc thì chọn Không rõ.',
    },
    customers: {
      title: 'Khách hàng và bán hàng trực tuyến',
      introduction: 'Doanh thu là của năm trước; số ước lượng là đủ.',
    },
    connectivity: {
      title: 'Kết nối và làm việc từ xa',
      introduction: 'Anh/Chị nên có sẵn hợp đồng hoặc hóa đơn cước Internet.',
    },
    processes: {
      title: 'Quy trình số',
      introduction: 'Người làm kế toán thường nắm rõ phần này nhất.',
    },
    data: { title: 'Dữ liệu', introduction: 'Anh/Chị trả lời theo cách làm hằng ngày.' },
    security: {
      title: 'An toàn thông tin',
      introduction: 'Câu trả lời chỉ dùng để tính kết quả, không phải để kiểm tra doanh nghiệp.',
    },
    innovation: {
      title: 'Đổi mới và môi trường',
      introduction: 'Công nghệ không liên quan đến ngành nghề thì chọn Chưa dùng.',
    },
  },
  items: {
    ...peopleVi,
    ...customersVi,
    ...connectivityVi,
    ...processesVi,
    ...dataVi,
    ...securityVi,
    ...innovationVi,
  },
  indices: {
    readiness: {
      title: 'Mức độ sẵn sàng chuyển đổi số (đầy đủ)',
      description:
        'Điểm từ 0 đến 100 là trung bình có trọng số của bảy trụ cột. Trọng số và ngưỡng do tư vấn viên đề xuất, chưa hiệu chỉnh bằng số liệu thực tế. Không so sánh trực tiếp với điểm của bộ câu hỏi ngắn.',
      nodes: {
        people: {
          label: 'Lãnh đạo và con người',
          description: 'Kế hoạch, đầu tư, người phụ trách công nghệ và kỹ năng của người lao động',
        },
        customers: {
          label: 'Khách hàng và bán hàng trực tuyến',
          description: 'Website, mạng xã hội, quảng bá và đơn hàng trực tuyến',
        },
        connectivity: {
          label: 'Kết nối và làm việc từ xa',
          description: 'Đường truyền, người dùng, mạng nội bộ và dịch vụ thuê trực tuyến',
        },
        processes: {
          label: 'Quy trình số',
          description: 'Hóa đơn, kế toán, hợp đồng, phần mềm và số liệu tự chuyển sang nhau',
        },
        data: { label: 'Dữ liệu', description: 'Nơi giữ số liệu, phân tích, quy định và trí tuệ nhân tạo' },
        security: {
          label: 'An toàn thông tin',
          description: 'Biện pháp, quy định, sao lưu và ứng phó khi hệ thống ngừng',
        },
        innovation: {
          label: 'Đổi mới và môi trường',
          description: 'Công nghệ tiên tiến và công nghệ số vì môi trường',
        },
      },
      levels: {
        preparing: short.levels.preparing,
        foundations: short.levels.foundations,
        running: {
          ...short.levels.running,
          gate: 'sao lưu ít nhất hằng tháng sang nơi khác và áp dụng ít nhất hai biện pháp an toàn thông tin',
        },
        connected: {
          ...short.levels.connected,
          gate: 'hóa đơn không phải nhập lại, số liệu ở một nơi dùng chung và sáu trụ cột đầu đạt từ 50 điểm',
        },
        innovating: {
          name: 'Mức 5 – Đổi mới',
          description: 'Doanh nghiệp dùng dữ liệu để thử cách làm mới và cải tiến đều đặn.',
          gate: 'phân tích dữ liệu để ra quyết định, và đã thử khôi phục bản sao lưu tự động',
        },
      },
    },
    'dii-2025': eurostatDiiVi.indices['dii-2025'],
    'dii-2024': eurostatDiiVi.indices['dii-2024'],
    'eu-dma': {
      ...maturity,
      title: 'Ước tính mức độ trưởng thành số (khung DMA)',
      description:
        'Khoảng điểm ước tính từ các câu trả lời theo khung DMA của Liên minh châu Âu; không phải điểm DMA. Một số điều khung này hỏi không có trong bộ câu hỏi, nên kết quả luôn là một khoảng.',
    },
  },
  weightings: smeScreeningVi.weightings,
} as const satisfies Words;
