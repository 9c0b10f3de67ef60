// What the studio says.
export const words = {
  vi: {
    editor: 'Nội dung tệp JSON',
    ownText: 'Tệp đang soạn',
    good: 'Không có lỗi.',
    bad: (count) => `${count} điều cần xem lại`,
    more: (count) => `Và ${count} điều nữa; nhiều điều sẽ hết khi sửa xong các điều trên.`,
    line: (line) => `Đến dòng ${line}`,
    alsoLine: (line) => `Liên quan: dòng ${line}`,
    fix: (steps) => steps.map(stepVi).join('; '),
    comma: 'Sửa dấu phẩy',
    opened: (name) => `Đã mở tệp ${name}.`,
    tooLarge: (name) => `Tệp ${name} quá lớn nên không mở được.`,
    forgotten: 'Đã xóa tệp và câu trả lời khỏi thiết bị này.',
    notKept: 'Trình duyệt không cho lưu trên thiết bị này; tải tệp về để không mất.',
    none: 'chưa có điểm',
    noIndex: 'Bộ câu hỏi này chưa có chỉ số tổng hợp nào nên chưa tính điểm.',
    index: 'Chỉ số tổng hợp',
    weighting: 'Bộ trọng số',
    default: 'Theo cây của chỉ số',
    range: (low, high) => `Khoảng điểm có thể đạt: ${low} – ${high}`,
    coverage: (share) => `Tỷ lệ câu đã trả lời (theo trọng số): ${share}%`,
    level: (name) => `Mức: ${name}`,
    noLevel: 'chưa đủ câu trả lời để xếp mức',
    dimensions: 'Điểm theo trụ cột',
    dimension: 'Trụ cột',
    score: 'Điểm',
    bounds: 'Khoảng',
    why: 'Vì sao: các phần cộng lại thành điểm',
    part: 'Phần',
    value: 'Đóng góp',
    sum: 'Cộng',
    noReason: 'Chưa có câu trả lời nào được tính điểm. Anh/Chị trả lời ở phần Chạy thử.',
    reasons: {
      base: 'Điểm khởi đầu',
      rescale: 'Quy đổi thang điểm',
      clamp: 'Giới hạn trong thang điểm',
      round: 'Làm tròn',
      cap: 'Không vượt điểm tối đa',
      steps: 'Quy đổi theo bậc',
      geometricMean: 'Trung bình nhân thấp hơn trung bình cộng',
      policy: 'Cách tính khi không có câu trả lời',
    },
  },
  en: {
    editor: 'Text of the JSON file',
    ownText: 'The text in the editor',
    good: 'No issues.',
    bad: (count) => (count === 1 ? '1 issue' : `${count} issues`),
    more: (count) => `And ${count} more; many of them go once those above are mended.`,
    line: (line) => `Go to line ${line}`,
    alsoLine: (line) => `Related: line ${line}`,
    fix: (steps) => steps.map(stepEn).join('; '),
    comma: 'Mend the comma',
    opened: (name) => `The file ${name} is open.`,
    tooLarge: (name) => `The file ${name} is too large to open.`,
    forgotten: 'The file and the answers are deleted from this device.',
    notKept: 'The browser keeps nothing on this device; download the file so that it is not lost.',
    none: 'no score yet',
    noIndex: 'This instrument has no index, so there is no score.',
    index: 'Index',
    weighting: 'Weighting',
    default: 'As in the tree',
    range: (low, high) => `Can still become: ${low} – ${high}`,
    coverage: (share) => `Share of the weight that is answered: ${share}%`,
    level: (name) => `Level: ${name}`,
    noLevel: 'too few answers for a level',
    dimensions: 'Score by dimension',
    dimension: 'Dimension',
    score: 'Score',
    bounds: 'Range',
    why: 'Why: the parts add up to the score',
    part: 'Part',
    value: 'Contribution',
    sum: 'Sum',
    noReason: 'Nothing that counts has been answered yet. Answer in the preview.',
    reasons: {
      base: 'Starting points',
      rescale: 'Rescaled',
      clamp: 'Kept within the scale',
      round: 'Rounded',
      cap: 'Not above the maximum',
      steps: 'Turned into steps',
      geometricMean: 'The geometric mean is below the arithmetic one',
      policy: 'What counts where there is no answer',
    },
  },
};

function stepVi({ op, path, from, value }) {
  if (op === 'remove') return `Xóa “${last(path)}”`;
  if (op === 'move') return `Đổi “${last(from)}” thành “${last(path)}”`;
  return op === 'add' ? `Thêm ${brief(value)}` : `Đổi thành ${brief(value)}`;
}

function stepEn({ op, path, from, value }) {
  if (op === 'remove') return `Remove "${last(path)}"`;
  if (op === 'move') return `Rename "${last(from)}" to "${last(path)}"`;
  return op === 'add' ? `Add ${brief(value)}` : `Change to ${brief(value)}`;
}

function last(pointer) {
  return pointer.split('/').at(-1).replaceAll('~1', '/').replaceAll('~0', '~');
}

function brief(value) {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
