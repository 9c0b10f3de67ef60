import type { BasisMessages } from './messages.js';

/** Tiếng Việt. */
export const basisVi = {
  index: (given, known, owner) =>
    known === ''
      ? `Bộ câu hỏi “${owner}” không có chỉ số nào.`
      : `Bộ câu hỏi “${owner}” không có chỉ số “${given}”. ${choose(known)}`,
  weighting: (given, known, owner) => `Chỉ số “${owner}” không có bộ trọng số “${given}”. ${choose(known)}`,
  variant: (given, known, owner) => `Bộ câu hỏi “${owner}” không có mục tùy chọn “${given}”. ${choose(known)}`,
  alternative: (given, known, owner) =>
    given === ''
      ? `Chưa chọn cách tính cho mục “${owner}”. ${choose(known)}`
      : `Mục “${owner}” không có cách tính “${given}”. ${choose(known)}`,
  twice: (given, known) => `Mục “${given}” được ghi nhiều lần (${known}). Chỉ ghi một cách tính cho mỗi mục.`,
  form: (given) =>
    `Thuộc tính “variants” phải là văn bản như “mục=cách-tính” hoặc một đối tượng { mục: 'cách-tính' }, không phải ${given}.`,
} as const satisfies BasisMessages;

function choose(known: string): string {
  return known === '' ? 'Không có gì để chọn; cần bỏ thuộc tính này.' : `Có thể chọn: ${known}.`;
}
