import type { Words } from '../../../model/words.js';
import { items as dma } from '../../eu-dma-sme/vi-items.js';
import { smeScreeningItemsVi as screening } from '../../sme-screening/vi-items.js';
import { bands } from './bands.js';

/** The questions on leadership and people, in Vietnamese. */
export const peopleVi = {
  'lead-plan': screening['lead-plan'],
  'pe-prep': {
    text: 'Để chuyển đổi số, doanh nghiệp đã làm những việc nào?',
    hint: 'Đánh dấu mọi việc đã làm. Tính: việc đã xong hoặc đang làm, có người phụ trách. Không tính: việc mới có ý định. Xem: khoản tiền trong kế hoạch, hợp đồng thuê, tin tuyển dụng, biên bản họp.',
    options: {
      budget: 'Dành riêng một khoản tiền cho ít nhất 12 tháng',
      specialist: 'Tuyển, thuê hoặc đăng tuyển người chuyên công nghệ thông tin',
      risks: 'Ghi ra các rủi ro khi chuyển đổi số',
      satisfaction: 'Hỏi khách có hài lòng với dịch vụ trực tuyến không, ít nhất mỗi năm',
      'digital-service': 'Bán sản phẩm kèm một dịch vụ số, hoặc bán hẳn dịch vụ số',
      none: 'Không có phương án nào',
    },
  },
  'pe-specialist': {
    text: 'Hiện có bao nhiêu người lao động mà công việc chính là công nghệ thông tin?',
    hint: 'Tính: người của doanh nghiệp, dành trên một nửa thời gian cho hệ thống, phần mềm, dữ liệu. Không tính: đơn vị thuê ngoài, người chỉ làm thêm việc này. Chưa có ai thì ghi 0. Xem: bảng phân công.',
    unit: 'người',
  },
  'pe-provider': {
    text: 'Khi máy tính, phần mềm cần hỗ trợ kỹ thuật, bên ngoài có ai giúp doanh nghiệp?',
    hint: 'Tính: hỗ trợ đi kèm phần mềm thuê theo tháng, nếu hợp đồng ghi rõ. Không tính: thời hạn bảo hành thiết bị. Xem: hợp đồng, số điện thoại hỗ trợ và lần gọi gần nhất.',
    options: {
      none: 'Tự xử lý hoặc nhờ người quen',
      'on-call': 'Gọi thợ hoặc nhà cung cấp khi có sự cố',
      contract: 'Có hợp đồng hỗ trợ thường xuyên, còn hiệu lực',
    },
  },
  'pe-trained': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu người không chuyên công nghệ đã được đào tạo kỹ năng số?',
    hint: 'Tổng số là mọi người đang làm việc. Tính: buổi do doanh nghiệp tổ chức hoặc cử đi, kể cả miễn phí, trực tuyến. Không tính: tự xem video; người chuyên công nghệ thông tin. Xem: danh sách người dự.',
    unit: 'người',
    bands,
  },
  'pe-trained-it': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu người chuyên công nghệ thông tin đã được đào tạo thêm?',
    hint: 'Tính: khóa học, hội thảo, kỳ thi chứng chỉ do doanh nghiệp tổ chức hoặc cử đi. Không tính: tự đọc tài liệu. Chưa có ai thì ghi 0. Xem: danh sách, giấy chứng nhận.',
    unit: 'người',
  },
  'pe-train-how': dma['skills-development'],
  'pe-engage': dma['staff-involvement'],
  'pe-invest': dma['investment-areas'],
} as const satisfies Words['items'];
