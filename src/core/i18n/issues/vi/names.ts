import type { ThingNames, TypeNames } from '../messages.js';

/** What things are called. */
export const things: ThingNames = {
  item: 'câu hỏi',
  option: 'phương án',
  row: 'hàng',
  column: 'cột',
  band: 'khoảng ước lượng',
  page: 'trang',
  node: 'thành phần của chỉ số',
  level: 'mức',
  action: 'việc nên làm',
  index: 'chỉ số tổng hợp',
  variant: 'mục tùy chọn',
  alternative: 'cách tính',
  contradiction: 'cặp câu trả lời chưa khớp',
  weighting: 'bộ trọng số',
  migration: 'bước chuyển phiên bản',
  region: 'quốc gia',
  field: 'thông tin hồ sơ',
  fact: 'dữ kiện',
};

/** What kinds of values are called. */
export const types: TypeNames = {
  object: 'một đối tượng',
  list: 'một danh sách',
  text: 'một đoạn văn bản',
  number: 'một số',
  boolean: 'true hoặc false',
  textOrNumber: 'một đoạn văn bản hoặc một số',
  nothing: 'giá trị rỗng',
  other: 'giá trị mà JSON không chứa được',
};

/** "Did you mean …?", or another way out where nothing is near. */
export function didYouMean(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Có phải ý Anh/Chị là “${nearest}”?`;
}
