import type { BasisMessages } from './messages.js';

/** Tiếng Việt. */
export const basisVi = {
  index: (given, known, owner) =>
    known === ''
      ? `Bộ câu hỏi “${owner}” không có chỉ số nào.`
      : `Bộ câu hỏi “${owner}” không có chỉ số “${given}”. ${choose(known)}`,
  weighting: (given, known, owner) => `Chỉ số “${owner}” không có bộ trọng số “${given}”. ${choose(known)}`,
  variant: (given, known, owner) => `Bộ câu hỏi “${owner}” không có điểm để ngỏ “${given}”. ${choose(known)}`,
  alternative: (given, known, owner) =>
    given === ''
      ? `Chưa ghi cách hiểu cho điểm để ngỏ “${owner}”. ${choose(known)}`
      : `Điểm để ngỏ “${owner}” không có cách hiểu “${given}”. ${choose(known)}`,
} as const satisfies BasisMessages;

function choose(known: string): string {
  return known === '' ? 'Không có gì để chọn; cần bỏ thuộc tính này.' : `Có thể chọn: ${known}.`;
}
