import type { Words } from '../../model/words.js';
import { items as dma } from '../eu-dma-sme/vi-items.js';
import { smeScreeningItemsVi as screening } from '../sme-screening/vi-items.js';

/** Leadership and people, in Vietnamese. */
export const peopleVi = {
  'lead-plan': screening['lead-plan'],
  'pe-prep': {
    text: 'Trong 12 tháng gần nhất, doanh nghiệp đã làm những việc nào để chuẩn bị cho chuyển đổi số?',
    hint: 'Tính: việc đã làm xong hoặc đang làm, có giấy tờ hoặc người phụ trách. Không tính: dự định. Xem: dự toán, tin tuyển dụng, bảng hỏi khách hàng.',
    options: {
      budget: 'Bố trí tiền cho ít nhất 12 tháng',
      specialist: 'Tuyển, thuê hoặc đăng tuyển người chuyên về công nghệ',
      risks: 'Liệt kê các rủi ro khi thay đổi cách làm',
      satisfaction: 'Hỏi khách hàng có hài lòng với dịch vụ trực tuyến không',
      'digital-product': 'Bán sản phẩm kèm dịch vụ số (theo dõi, bảo hành qua ứng dụng…)',
      none: 'Không có phương án nào',
    },
  },
  'pe-invest': dma['investment-areas'],
  'pe-specialist': {
    text: 'Hiện nay ai lo công nghệ thông tin cho doanh nghiệp?',
    hint: 'Chọn dòng cao nhất đúng với doanh nghiệp. Tính: người có công việc chính là công nghệ thông tin, kể cả chủ doanh nghiệp. Không tính: người bán thiết bị bảo hành. Xem: hợp đồng lao động, hợp đồng dịch vụ.',
    options: {
      nobody: 'Chưa có ai, hỏng thì mới tìm người sửa',
      colleague: 'Một người kiêm thêm việc này',
      provider: 'Đơn vị bên ngoài, có thỏa thuận hỗ trợ khi cần',
      employee: 'Một người của doanh nghiệp, việc chính là công nghệ thông tin',
      employees: 'Từ hai người của doanh nghiệp trở lên',
    },
  },
  'pe-trained': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần người không chuyên công nghệ được đào tạo kỹ năng số?',
    hint: 'Tính: người đã dự buổi do doanh nghiệp tổ chức hoặc cử đi, kể cả miễn phí, trực tuyến. Không tính: tự xem video; người chuyên công nghệ thông tin. Xem: danh sách người dự.',
    options: {
      nobody: 'Chưa có ai',
      'under-10': 'Dưới 10%',
      'to-25': 'Từ 10% đến 25%',
      'to-50': 'Trên 25% đến 50%',
      'over-50': 'Trên 50%',
    },
  },
  'pe-train-how': dma['skills-development'],
  'pe-engage': dma['staff-involvement'],
} as const satisfies Words['items'];
