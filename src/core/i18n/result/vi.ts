import { basisVi } from '../basis/vi.js';
import { formatNumber } from '../numbers/format-number.js';
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
    notGiven: 'Không có điểm tổng',
    maybeNotMeant: 'Chưa rõ chỉ số này có điểm tổng cho doanh nghiệp hay không.',
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
    unfitting: (sentence) => `Có câu trả lời chưa khớp nhau, nên kết quả có thể chưa sát: ${sentence}`,
    notComparable: {
      different: (cause) => `Không so sánh được với lần đánh giá trước, vì lần đó ${cause}.`,
      malformed: 'Phiếu trả lời của lần đánh giá trước bị lỗi nên không so sánh được.',
    },
  },
  change: {
    heading: (date) => (date === null ? 'Thay đổi so với lần trước' : `Thay đổi so với lần trước (ngày ${date})`),
    caption: 'Điểm của hai lần đánh giá',
    before: 'Lần trước',
    now: 'Lần này',
    change: 'Thay đổi',
    whole: 'Toàn bộ',
    unclear: '(chưa rõ)',
    unclearNote: 'Chưa rõ: chênh lệch nhỏ, có thể chỉ do cách trả lời ở hai lần khác nhau.',
    towardLevel: (level, share) =>
      `Trên đường đến ${level}, doanh nghiệp đã đi được ${share} quãng đường kể từ lần trước.`,
    towardScore: (score, share) =>
      `Trên đường đến ${score} điểm, doanh nghiệp đã đi được ${share} quãng đường kể từ lần trước.`,
    towardDimensions: (share) =>
      `Trên đường đến mục tiêu của các trụ cột, doanh nghiệp đã đi được ${share} quãng đường kể từ lần trước.`,
    toTarget: (from, to) => `So với mục tiêu, lần trước đạt ${from}, lần này đạt ${to}.`,
    level: (from, to) => `Mức độ: lần trước ${from}, lần này ${to}.`,
    done: 'Việc đã làm được từ lần trước',
    wasOpen: 'lần trước chưa rõ',
    nothingDone: 'Theo các câu trả lời, chưa có việc đề xuất nào được hoàn thành thêm từ lần trước.',
    lost: (answers) =>
      `${answers} câu trả lời của lần trước không còn chỗ trong phiên bản này của bộ câu hỏi nên không được tính.`,
  },
  target: {
    level: (given, known, index) =>
      known === ''
        ? `Mục tiêu của trang này không dùng được: chỉ số “${index}” không có mức nào.`
        : `Mục tiêu của trang này không dùng được: chỉ số “${index}” không có mức “${given}”. Có thể chọn: ${known}.`,
    dimension: (given, known, index) =>
      `Mục tiêu của trang này không dùng được: chỉ số “${index}” không có trụ cột “${given}”. Có thể chọn: ${known}.`,
    score: (given) => `Mục tiêu của trang này không dùng được: điểm cần đạt phải là một số, không phải “${given}”.`,
    malformed: () =>
      'Mục tiêu của trang này không dùng được: mục tiêu phải có dạng { level }, { score } hoặc { dimensions }.',
  },
  earlierFile: {
    heading: 'So sánh với lần đánh giá trước',
    label: 'Phiếu trả lời của lần trước (tệp JSON đã tải về)',
    hint: 'Tệp chỉ được đọc trên thiết bị này, không gửi đi đâu.',
    different: (cause) => `Không so sánh được với phiếu này, vì phiếu ${cause}.`,
    sameQuestionnaire: 'Anh/Chị chọn phiếu của cùng bộ câu hỏi.',
    refused: {
      malformed: 'Không đọc được tệp này. Anh/Chị chọn tệp đã lưu bằng nút “Tải phiếu trả lời (JSON)”.',
      same: 'Đây là phiếu của chính lần đánh giá đang xem. Anh/Chị chọn phiếu của lần trước.',
      later: 'Phiếu này được hoàn thành sau lần đánh giá đang xem. Anh/Chị chọn phiếu của lần trước.',
    },
  },
  questionnaires: {
    'sme-screening': 'Tự đánh giá mức độ sẵn sàng chuyển đổi số',
    'sme-readiness': 'Tự đánh giá đầy đủ mức độ sẵn sàng chuyển đổi số',
    'dbi-sme-2021': 'Tự đánh giá theo bộ chỉ số chuyển đổi số doanh nghiệp năm 2021 (bản cũ)',
    'dbi-sme-2025': 'Tự đánh giá chuyển đổi số theo ngành (mô phỏng không chính thức)',
    'eu-dma-sme': 'Tự đánh giá mức độ trưởng thành số theo khung DMA của Liên minh châu Âu',
    'eurostat-dii': 'Chỉ số cường độ số theo danh mục của Eurostat (2021–2025)',
  },
  differs: {
    instrument: (theirs, ours) => `dùng bộ câu hỏi “${theirs}”, còn kết quả này dùng bộ câu hỏi “${ours}”`,
    version: (theirs, ours, of) =>
      `dùng phiên bản ${theirs} của bộ câu hỏi “${of}”, còn kết quả này dùng phiên bản ${ours}`,
    hash: (theirs, ours, of) =>
      `có cùng số phiên bản nhưng nội dung bộ câu hỏi “${of}” khác (mã nội dung ${theirs}, của kết quả này là ${ours})`,
    index: (theirs, ours) => `được tính theo “${theirs}”, còn kết quả này được tính theo “${ours}”`,
    variant: (theirs, ours, of) => `được tính theo cách “${theirs}” ở mục “${of}”, còn kết quả này theo cách “${ours}”`,
    weighting: (theirs, ours) => `dùng bộ trọng số “${theirs}”, còn kết quả này dùng bộ trọng số “${ours}”`,
  },
  radar: {
    heading: 'Điểm theo trụ cột',
    caption: 'Điểm theo trụ cột',
    dimension: 'Trụ cột',
    enterprise: 'Doanh nghiệp',
    benchmark: 'Trung bình nhóm so sánh',
    earlier: 'Lần trước',
    ranges: {
      enterprise: 'Khoảng có thể đạt',
      benchmark: 'Một nửa ở giữa nhóm',
      earlier: 'Khoảng có thể đạt lần trước',
    },
    bands: {
      enterprise: 'Khoảng điểm có thể đạt khi mọi câu được trả lời',
      benchmark: 'Một nửa ở giữa của nhóm so sánh',
      earlier: 'Khoảng điểm có thể đạt của lần trước',
    },
    picture: (dimensions) => `Biểu đồ mạng nhện gồm ${dimensions} trụ cột. Các số liệu có trong bảng ngay sau biểu đồ.`,
    showTable: 'Xem số liệu dạng bảng',
    hideTable: 'Ẩn bảng số liệu',
    loading: 'Đang tải biểu đồ…',
    failed: 'Chưa tải được biểu đồ. Các số liệu có trong bảng dưới đây.',
    noValue: 'chưa có điểm',
  },
  cohort: {
    population: (n, who, date) => `${formatNumber(n, 'vi')} ${who} (tính đến ${date})`,
    mean: (mean) => `điểm trung bình là ${mean}`,
    middle: (low, high) => `một nửa có điểm từ ${low} đến ${high}`,
    figures: (population, facts) => `So với ${population}${facts.length > 0 ? `: ${facts.join('; ')}` : ''}.`,
    rank: {
      about: (of100) => `Điểm của doanh nghiệp cao hơn khoảng ${of100} trong 100 doanh nghiệp của nhóm này.`,
      atLeast: (of100) => `Điểm của doanh nghiệp cao hơn ít nhất ${of100} trong 100 doanh nghiệp của nhóm này.`,
      atMost: () => 'Điểm của doanh nghiệp nằm trong một phần tư có điểm thấp hơn của nhóm này.',
    },
    between: (low, high) =>
      `Điểm của doanh nghiệp cao hơn khoảng ${low} đến ${high} trong 100 doanh nghiệp của nhóm này, tùy các câu chưa rõ hoặc chưa trả lời.`,
    different: (cause) => `Không so sánh được với nhóm so sánh, vì số liệu của nhóm ${cause}.`,
    refused: {
      population: 'Số liệu sẵn có là của nhóm doanh nghiệp khác nên không đem so sánh.',
      populationOpen: 'Chưa rõ doanh nghiệp có thuộc nhóm so sánh hay không vì thông tin doanh nghiệp còn thiếu.',
      tooFew: 'Nhóm so sánh có quá ít doanh nghiệp nên không nêu số liệu.',
      malformed: 'Tệp số liệu của nhóm so sánh bị lỗi nên không đọc được.',
    },
  },
  dimensions: {
    strengths: 'Điểm mạnh',
    gaps: 'Điểm cần cải thiện',
    between: 'Ở khoảng giữa',
    unknown: 'Chưa đủ câu trả lời',
    relative: 'So sánh giữa các trụ cột của chính doanh nghiệp.',
    none: 'Chưa đủ câu trả lời để nêu điểm mạnh và điểm cần cải thiện.',
  },
  why: {
    heading: 'Vì sao có điểm này',
    introduction: (score) =>
      `Mỗi câu trả lời góp bao nhiêu trong tổng ${score} điểm, và riêng câu đó còn có thể thêm bao nhiêu, khi các câu khác giữ nguyên.`,
    points: (points) => `${points} điểm`,
    more: (points) => `Riêng câu này còn có thể thêm ${points} điểm.`,
    moreUpTo: (points) => `Chưa rõ: tùy câu trả lời, câu này có thể thêm đến ${points} điểm.`,
    other: (points) => `Do cách tính, không do riêng câu nào: ${points} điểm.`,
    open: 'Chưa trả lời hoặc chưa rõ',
    missing: { unknown: 'Không rõ', notApplicable: 'Không áp dụng' },
  },
  actions: {
    heading: 'Việc nên làm tiếp theo',
    rule: (dayRate) =>
      `Việc tăng nhiều điểm nhất cho mỗi ngày công được xếp trước; việc làm được ngay đứng trước việc cần chuẩn bị. Chi phí quy ra ngày công theo mức giả định ${dayRate} đồng một ngày.`,
    more: (count) => `Xem thêm ${count} việc`,
    none: 'Từ các câu đã trả lời, chưa có việc nào cần đề xuất.',
    gain: (points) => `Thêm ${points} điểm`,
    dimension: (label, from, to) => `${label}: từ ${from} lên ${to}`,
    possible: (points) => `Có thể thêm đến ${points} điểm, tùy các câu chưa trả lời hoặc chưa rõ`,
    effort: 'Công sức',
    days: (days) => (days === 0 ? 'dưới một ngày công' : `khoảng ${formatNumber(days, 'vi')} ngày công`),
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
  roadmap: {
    heading: 'Lộ trình',
    loading: 'Đang tải lộ trình…',
    failed: 'Chưa tải được lộ trình. Anh/Chị kiểm tra kết nối Internet rồi mở lại phần này.',
  },
  support: {
    heading: 'Hỗ trợ có thể đề nghị, và những điều cần biết',
    mayApply: 'Có thể đề nghị hỗ trợ',
    offices: 'Hỏi ở đâu',
    laws: 'Văn bản liên quan',
    targets: 'Mục tiêu chung của cả nước, không phải của từng doanh nghiệp',
  },
  others: {
    heading: 'Các chỉ số khác từ cùng các câu trả lời',
    apart:
      'Mỗi chỉ số có thang điểm và cách tính riêng. Các chỉ số được đặt cạnh nhau để tham khảo, không xếp thứ tự và không so chênh lệch.',
    scale: (minimum, maximum) => `Thang điểm từ ${minimum} đến ${maximum}`,
    estimate: 'Đây là ước tính: bộ câu hỏi không hỏi hết những gì chỉ số này cần, nên kết quả luôn là một khoảng.',
    stillOpen: 'Kết quả được nêu thành khoảng vì còn câu chưa trả lời hoặc chưa rõ.',
    tooWide: 'Khoảng điểm có thể đạt còn quá rộng nên chưa nêu.',
    notAskedEnough: 'Bộ câu hỏi không hỏi đủ những gì chỉ số này cần, nên không nêu điểm.',
    none: 'Với các câu trả lời này, chỉ số không có điểm cho doanh nghiệp.',
    open: (questions) => `Còn ${questions} câu chưa trả lời hoặc chưa rõ`,
    answer: (questions) => `Trả lời ${questions} câu còn thiếu`,
  },
  figures: {
    heading: (places) => `Số liệu đã công bố của chỉ số này (${places.join('; ')})`,
    atLeast: (population, year, share, level) => `Năm ${year}, ${share} ${population}, đạt từ mức ${level} trở lên.`,
    sample: (count) => (count === null ? 'Nguồn không nêu cỡ mẫu.' : `Cỡ mẫu: ${count}.`),
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
    secondHand: 'Đọc qua tài liệu trích dẫn lại',
    drawnOn: 'Tài liệu tham khảo khi xây dựng, không phải nơi công bố bộ câu hỏi này',
    openPoints: 'Chỗ tài liệu còn để ngỏ và cách chúng tôi chọn',
    rounding: 'Điểm chỉ được làm tròn khi hiển thị; mức độ được xác định theo điểm chưa làm tròn.',
    roundedLevels: 'Mức độ được xác định theo điểm đã làm tròn; bản thân điểm chỉ được làm tròn khi hiển thị.',
    date: 'Ngày đánh giá',
    dateFormat: { locale: 'vi', day: '2-digit', month: '2-digit', year: 'numeric' },
    undated: 'không rõ ngày',
    coverage: 'Tỷ lệ câu đã trả lời',
  },
  save: {
    heading: 'In và lưu kết quả',
    print: 'In một trang',
    report: 'In báo cáo đầy đủ',
    json: 'Tải phiếu trả lời (JSON)',
    csv: 'Tải bảng điểm (CSV)',
    picture: 'Tải biểu đồ (PNG)',
    pictureFailed: 'Chưa tạo được ảnh biểu đồ. Anh/Chị thử lại, in kết quả hoặc tải bảng điểm.',
    link: 'Sao chép liên kết đến kết quả',
    linkCopied:
      'Đã sao chép liên kết. Ai có liên kết này đều xem được các câu trả lời; liên kết không được gửi đến máy chủ nào.',
    linkShown: 'Anh/Chị chọn và sao chép liên kết dưới đây. Ai có liên kết này đều xem được các câu trả lời.',
    linkLabel: 'Liên kết đến kết quả',
    fileName: 'ket-qua-tu-danh-gia',
  },
  report: {
    heading: 'Báo cáo đầy đủ',
    otherMethods: 'Cách tính và nguồn của các chỉ số khác',
    answers: 'Câu hỏi và câu trả lời',
    unanswered: 'Chưa trả lời',
  },
  csv: {
    part: 'Phần',
    id: 'Mã',
    name: 'Tên',
    score: 'Điểm',
    low: 'Thấp nhất có thể',
    high: 'Cao nhất có thể',
    coverage: 'Tỷ lệ đã trả lời',
    level: 'Mức',
    from: 'Thang điểm từ',
    to: 'Thang điểm đến',
    chosen: 'Cách tính khác mặc định',
    total: 'Chỉ số chính',
    dimension: 'Trụ cột',
    other: 'Chỉ số khác',
  },
  failure: {
    mismatch: (theirs, ours) =>
      `Phiếu trả lời này thuộc bộ câu hỏi “${theirs}”, không thuộc bộ câu hỏi “${ours}”, nên không hiển thị được kết quả.`,
    answer: (question, questionnaire) =>
      `Câu trả lời của câu “${question}” không hợp với bộ câu hỏi “${questionnaire}” nên không hiển thị được kết quả. Cần trả lời lại câu này.`,
    basis: basisVi,
  },
} as const satisfies ResultMessages;
