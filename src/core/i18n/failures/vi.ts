import { basisVi } from '../basis/vi.js';
import { formatNumber } from '../numbers/format-number.js';
import type { FailureMessages } from './messages.js';

/** Tiếng Việt. */
export const failuresVi = {
  unknownInstrument: (name) => `Không có bộ câu hỏi nào tên là “${name}”.`,
  address: 'Địa chỉ của bộ câu hỏi không hợp lệ. Chỉ nhận địa chỉ bắt đầu bằng https://, ./ hoặc /.',
  timeout: 'Nơi lưu bộ câu hỏi trả lời quá chậm. Anh/Chị thử lại sau ít phút.',
  status: (code) => `Nơi lưu bộ câu hỏi trả lời với mã lỗi ${code}.`,
  tooLarge: 'Tệp bộ câu hỏi lớn hơn 1 MB nên không được mở.',
  notJson: 'Tệp nhận được không phải là JSON.',
  invalid: (count) => `Bộ câu hỏi có ${formatNumber(count, 'vi')} lỗi nên không được mở:`,
  basis: basisVi,
} as const satisfies FailureMessages;
