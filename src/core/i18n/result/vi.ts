import { moneyVi } from './money-vi.js';
import type { ResultMessages } from './messages.js';

/** Vietnamese. */
export const vi = {
  locale: 'vi',
  level: {
    heading: 'Mức độ sẵn sàng',
    scale: 'Thang mức độ',
    current: 'Doanh nghiệp ở đây',
    possible: 'Có thể ở đây',
    between: (lowest, highest) => `Từ ${lowest} đến ${highest}`,
    band: (from, to, ends) => {
      if (ends === 'both') return `từ ${from} đến ${to} điểm`;
      return ends === 'lower' ? `từ ${from} đến dưới ${to} điểm` : `trên ${from} đến ${to} điểm`;
    },
    none: 'Chưa xác định',
    withheld: {
      noScore: 'Chưa đủ câu trả lời để tính điểm và mức độ.',
      coverage: 'Chưa đủ câu trả lời để xác định một mức, nên mức độ được nêu thành khoảng.',
      gate: 'Một điều kiện bắt buộc chưa rõ, nên mức độ được nêu thành khoảng.',
      notMeant: 'Thang mức độ của chỉ số này không dành cho doanh nghiệp, nên chỉ nêu điểm.',
      maybeNotMeant: 'Chưa rõ thang mức độ của chỉ số này có dành cho doanh nghiệp hay không, nên chỉ nêu điểm.',
    },
    gateNotMet: (level, needs) => `Điểm đã đạt ${level}; để được xếp ${level} còn cần: ${needs}.`,
    gateUnclear: (level, needs) => `Để được xếp ${level}, cần làm rõ: ${needs}.`,
    gateUnnamed: 'điều kiện bắt buộc của mức này',
  },
  score: {
    label: 'Điểm',
    outOf: (maximum) => `trên ${maximum}`,
    range: (range) => `Khoảng điểm có thể đạt: ${range}, tùy các câu chưa rõ hoặc chưa trả lời.`,
    outside: 'Câu chưa trả lời đang được tính là 0 điểm, nên điểm thấp hơn khoảng có thể đạt.',
    coverage: (share) => `Tỷ lệ câu đã trả lời: ${share}.`,
    none: 'Chưa có điểm',
  },
  precision: {
    belowLevel: (level, points) =>
      `Kết quả gần ${level}: còn ${points} điểm. Chênh lệch nhỏ như vậy chưa đủ rõ để tách hai mức.`,
    aboveLevel: (level, points) =>
      `Kết quả vừa qua ngưỡng của ${level} ${points} điểm. Chênh lệch nhỏ như vậy chưa đủ rõ để tách hai mức.`,
    onThreshold: (level) => `Kết quả nằm ngay sát ngưỡng của ${level}, chưa đủ rõ để tách hai mức.`,
    points: (points) => `${points} điểm`,
    share: (percent) => `${percent}% điểm tối đa của mỗi trụ cột`,
    alike: (distance) => `Các trụ cột chênh nhau dưới ${distance}: quá gần nhau để xếp thứ tự.`,
    order: (distance) =>
      `Hai trụ cột chênh nhau dưới ${distance} thì quá gần nhau để xếp thứ tự; trong mỗi nhóm, các trụ cột được nêu theo thứ tự của bộ câu hỏi.`,
    change: (from, to, clear) =>
      clear
        ? `So với lần trước, điểm thay đổi từ ${from} thành ${to}.`
        : `So với lần trước, điểm thay đổi từ ${from} thành ${to}; mức thay đổi này chưa đủ rõ.`,
    notComparable: 'Lần đánh giá trước dùng bộ câu hỏi khác phiên bản nên không so sánh được.',
  },
  radar: {
    heading: 'Điểm theo trụ cột',
    caption: 'Điểm theo trụ cột',
    dimension: 'Trụ cột',
    enterprise: 'Doanh nghiệp',
    benchmark: 'Nhóm so sánh',
    earlier: 'Lần trước',
    range: 'Khoảng có thể đạt',
    band: 'Khoảng điểm có thể đạt khi mọi câu được trả lời',
    picture: (dimensions) => `Biểu đồ mạng nhện gồm ${dimensions} trụ cột. Các số liệu có trong bảng ngay sau biểu đồ.`,
    showTable: 'Xem số liệu dạng bảng',
    hideTable: 'Ẩn bảng số liệu',
    loading: 'Đang tải biểu đồ…',
    failed: 'Chưa tải được biểu đồ. Các số liệu có trong bảng dưới đây.',
    noValue: 'chưa có điểm',
  },
  dimensions: {
    strengths: 'Điểm mạnh',
    gaps: 'Điểm cần cải thiện',
    between: 'Ở khoảng giữa',
    unknown: 'Chưa đủ câu trả lời',
    relative: 'So sánh giữa các trụ cột của chính doanh nghiệp.',
    none: 'Chưa đủ câu trả lời để nêu điểm mạnh và điểm cần cải thiện.',
  },
  actions: {
    heading: 'Việc nên làm tiếp theo',
    rule: 'Các việc thuộc ba trụ cột có điểm thấp nhất. Việc làm được ngay xếp trước việc cần chuẩn bị; sau đó theo trụ cột thấp điểm hơn, rồi việc cần ít ngày công hơn.',
    more: (count) => `Xem thêm ${count} việc`,
    none: 'Từ các câu đã trả lời, chưa có việc nào cần đề xuất ở ba trụ cột này.',
    dimension: (label, score) => `${label} · ${score} điểm`,
    effort: 'Công sức',
    days: (days) => (days === 0 ? 'dưới một ngày công' : `khoảng ${days} ngày công`),
    weeks: (weeks) => (weeks === 0 ? 'xong trong tuần' : `xong trong khoảng ${weeks} tuần`),
    money: moneyVi,
    firstStep: 'Bước đầu tiên',
    doneWhen: 'Hoàn thành khi',
    neededFirst: 'Cần có trước',
    atLeast: (question, answer) => `“${question}” – ít nhất: ${answer}`,
    atMost: (question, answer) => `“${question}” – nhiều nhất: ${answer}`,
    exactly: (question, answer) => `“${question}” – ${answer}`,
    answered: (question) => `trả lời câu “${question}”`,
    and: 'và',
    or: 'hoặc',
    not: (condition) => `không phải: ${condition}`,
    other: 'một điều kiện khác của bộ câu hỏi',
    byAction: (title) => `Việc giúp đạt điều này: ${title}`,
  },
  method: {
    heading: 'Cách tính và nguồn',
    standing:
      'Đây là kết quả tự đánh giá, không phải kết quả xếp loại của cơ quan nhà nước và không thay thế Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp (DBI).',
    instrument: 'Bộ câu hỏi',
    version: 'Phiên bản',
    fingerprint: 'Mã kiểm tra nội dung',
    weighting: 'Bộ trọng số',
    defaultWeighting: 'mặc định',
    fidelity: 'Căn cứ của chỉ số',
    fidelities: {
      published: 'theo tài liệu đã công bố',
      secondHand: 'theo tài liệu được trích dẫn lại, chưa đối chiếu với bản gốc',
      assumed: 'do tác giả bộ câu hỏi lựa chọn, chưa hiệu chỉnh bằng số liệu thực tế',
    },
    sources: 'Nguồn',
    rounding: 'Điểm chỉ được làm tròn khi hiển thị; mức độ được xác định theo điểm chưa làm tròn.',
    date: 'Ngày đánh giá',
    dateFormat: { locale: 'vi', day: '2-digit', month: '2-digit', year: 'numeric' },
    coverage: 'Tỷ lệ câu đã trả lời',
  },
  save: {
    heading: 'In và lưu kết quả',
    print: 'In kết quả',
    json: 'Tải phiếu trả lời (JSON)',
    csv: 'Tải bảng điểm (CSV)',
    fileName: 'ket-qua-tu-danh-gia',
  },
  csv: {
    part: 'Phần',
    id: 'Mã',
    name: 'Tên',
    score: 'Điểm',
    low: 'Thấp nhất có thể',
    high: 'Cao nhất có thể',
    coverage: 'Tỷ lệ đã trả lời',
    total: 'Toàn bộ',
  },
  failure: {
    mismatch: 'Phiếu trả lời này thuộc một bộ câu hỏi khác nên không hiển thị được kết quả.',
    noIndex: (name) => `Bộ câu hỏi không có chỉ số “${name}”.`,
    noWeighting: (name) => `Chỉ số này không có bộ trọng số “${name}”.`,
  },
} as const satisfies ResultMessages;
