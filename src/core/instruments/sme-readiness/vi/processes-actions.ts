import type { Words } from '../../../model/words.js';
import { smeScreeningActionsVi as screening } from '../../sme-screening/vi-actions.js';

/** What can be done, in Vietnamese: invoices, books and electronic contracts. */
export const processesActionsVi = {
  'invoice-import': screening['invoice-import'],
  'invoice-from-sale': screening['invoice-from-sale'],
  'invoice-automatic': screening['invoice-automatic'],
  'monthly-figures': {
    title: 'Nhận số liệu kế toán mỗi tháng',
    firstStep:
      'Thống nhất với kế toán hoặc đơn vị dịch vụ: ba con số cần có (doanh thu, chi phí, công nợ) và ngày gửi.',
    doneWhen: 'Hai tháng liền nhận số liệu từ phần mềm kế toán đúng ngày.',
  },
  'open-books': screening['open-books'],
  'flowing-books': screening['flowing-books'],
  'file-online': screening['file-online'],
  'sign-contracts': screening['sign-contracts'],
  'sign-labour': screening['sign-labour'],
  'approve-online': screening['approve-online'],
  'sign-new-contracts': {
    title: 'Ký điện tử mọi hợp đồng mới với đối tác đã đồng ý',
    firstStep: 'Lập danh sách đối tác đã ký điện tử; đổi mẫu hợp đồng sang tệp gốc để ký và báo cho họ.',
    doneWhen: 'Trong một quý, ít nhất 10% số hợp đồng được các bên ký điện tử.',
  },
  'sign-half-of-contracts': {
    title: 'Nâng tỷ lệ ký điện tử lên từ một nửa số hợp đồng',
    firstStep: 'Mời mười đối tác lớn chuyển sang ký điện tử; gửi kèm hướng dẫn một trang.',
    doneWhen: 'Trong hai quý, ít nhất một nửa số hợp đồng được các bên ký điện tử và lưu ở một nơi.',
  },
  'sign-all-contracts': {
    title: 'Lấy ký điện tử làm cách mặc định cho mọi hợp đồng',
    firstStep: 'Ghi những loại hợp đồng còn ký giấy và lý do; tìm cách cho từng loại.',
    doneWhen: 'Trong 12 tháng, mọi hợp đồng mới đều được các bên ký điện tử.',
    before: 'Kiểm tra loại hợp đồng nào pháp luật còn yêu cầu bản giấy',
  },
} as const satisfies NonNullable<Words['actions']>;
