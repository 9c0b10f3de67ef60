import { indicatorsVi } from '../../../core/i18n/indicators/vi.js';
import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import type { ReportMessages } from '../../report/report-messages.js';

const number = (value: number) => formatNumber(value, 'vi');

/** Lời của báo cáo. */
export const reportVi: ReportMessages = {
  indicators: indicatorsVi,
  title: (instrument) => `Báo cáo tổng hợp: ${instrument}`,
  about: (index, version) => `Điểm theo ${index}, bộ câu hỏi phiên bản ${version}.`,
  weighting: (name) => `Bộ trọng số: ${name}.`,
  programme: (instrument, enterprises) =>
    `Bộ câu hỏi: ${instrument}. Sổ theo dõi có ${number(enterprises)} doanh nghiệp.`,
  wavePeriod: (name, from, to) => `Đợt đánh giá: ${name}, từ ${from} đến ${to}.`,
  waveRunning: (to, asOf) => `Đợt này còn kéo dài đến ${to}: số liệu tính đến ngày ${asOf}, chưa phải số cuối cùng.`,
  waveOnly: (name) => `Chỉ tính phiếu của đợt “${name}”.`,
  counted: (enterprises, assessments, superseded, asOf) =>
    `${number(enterprises)} doanh nghiệp, tính đến ngày ${day(asOf)}. Tệp có ${number(assessments)} phiếu${
      superseded > 0
        ? `, trong đó ${number(superseded)} phiếu không phải phiếu mới nhất, sau ngày này hoặc thuộc đợt khác`
        : ''
    }.`,
  faulty: (rows) => `${number(rows)} dòng có lỗi nên không được tính.`,
  faultyEntries: (entries) => `Sổ theo dõi có ${number(entries)} mục có lỗi, phần sai không được tính.`,
  otherInstruments: (count) =>
    `${number(count)} phiếu theo bộ câu hỏi khác không được tính ở đây. Chọn bộ câu hỏi bằng --instrument.`,
  standing: 'Đây là kết quả tự đánh giá của doanh nghiệp, không phải xếp hạng chính thức.',
  notForPublication:
    'Báo cáo để dùng nội bộ: số liệu của nhóm ít doanh nghiệp có thể cho biết thông tin của từng doanh nghiệp. Để công bố, dùng --publish hoặc lệnh benchmark.',
  headings: {
    indicators: 'Chỉ tiêu báo cáo',
    indicatorsOf: (population) => `Chỉ tiêu báo cáo: ${population}`,
    persons: 'Chỉ tiêu tính theo số người',
    personsOf: (population) => `Chỉ tiêu tính theo số người: ${population}`,
    populations: 'Số doanh nghiệp và nguồn số liệu',
    targets: 'Mục tiêu của chương trình',
    levels: 'Phân bố theo mức',
    figures: 'Điểm tổng và từng trụ cột',
    gaps: 'Trụ cột còn thiếu nhiều nhất',
    segments: (by) => `Theo ${by.toLowerCase()}`,
    change: (before, after) => `Thay đổi từ đợt “${before}” đến đợt “${after}”`,
    actions: 'Việc có ích nhất',
    segmentActions: (by) => `Việc có ích nhất, theo ${by.toLowerCase()}`,
    reliability: 'Mức gắn kết giữa các câu hỏi (hệ số Cronbach’s alpha)',
    quality: 'Chất lượng dữ liệu',
    publishedScores: (by) => `Điểm theo ${by.toLowerCase()}`,
  },
  columns: {
    indicator: 'Chỉ tiêu',
    denominator: 'Số doanh nghiệp đã trả lời',
    unknown: 'Chưa rõ',
    estimated: 'Chỉ ước lượng',
    notAssessed: 'Chưa đánh giá',
    persons: 'Số người',
    ofPersons: 'Trên tổng số người',
    gaveNumbers: 'Số doanh nghiệp ghi đủ hai số',
    population: 'Doanh nghiệp',
    asOf: 'Tính đến ngày',
    source: 'Nguồn',
    target: 'Mục tiêu',
    by: 'Thời hạn',
    current: 'Hiện tại',
    distance: 'So với mục tiêu',
    percentToTarget: 'Mức đạt so với mục tiêu',
    progressToDate: 'Phần đường đã đi',
    level: 'Mức',
    count: 'Số doanh nghiệp',
    share: 'Tỷ lệ',
    part: 'Phần',
    n: 'Số doanh nghiệp có điểm',
    mean: 'Trung bình',
    reached: 'Mức đạt',
    median: 'Trung vị',
    firstQuartile: 'Tứ phân vị thứ nhất',
    thirdQuartile: 'Tứ phân vị thứ ba',
    deviation: 'Độ lệch chuẩn',
    without: 'Không có điểm',
    segment: 'Nhóm',
    enterprises: 'Số doanh nghiệp',
    pairs: 'Số doanh nghiệp có cả hai đợt',
    from: 'Trước',
    to: 'Sau',
    change: 'Thay đổi',
    low: 'Từ',
    high: 'Đến',
    improved: 'Tỷ lệ tăng điểm',
    action: 'Việc cần làm',
    sampled: 'Số doanh nghiệp được xét',
    helps: 'Có ích cho',
    now: 'Làm được ngay',
    gain: 'Tăng bình quân của nhóm này',
    worth: 'Tăng bình quân chung',
    cost: 'Ngày công',
    items: 'Số câu hỏi',
    complete: 'Số phiếu đủ câu trả lời',
    leftOut: 'Số phiếu không tính',
    alpha: 'Alpha',
    finding: 'Nội dung',
  },
  total: 'Điểm tổng',
  withoutLevel: 'Chưa có mức',
  levelsNote: 'Tỷ lệ tính trên toàn bộ doanh nghiệp được tính ở đây, kể cả doanh nghiệp chưa có mức.',
  withoutSegment: (count) => `${number(count)} doanh nghiệp chưa rõ thuộc nhóm nào.`,
  interval: '“Từ” và “Đến” là khoảng tin cậy 95% của mức thay đổi trung bình, tính trên cùng các doanh nghiệp.',
  fields: {
    wave: 'Đợt',
    'size-class': 'Quy mô',
    sizeClass: 'Quy mô',
    officer: 'Cán bộ phụ trách',
    measure: 'Nội dung hỗ trợ',
  },
  sizeClasses: { micro: 'Siêu nhỏ', small: 'Nhỏ', medium: 'Vừa', large: 'Lớn' },
  populations: {
    supported: 'doanh nghiệp được hỗ trợ',
    registered: 'doanh nghiệp trong sổ theo dõi',
    responses: 'doanh nghiệp đã trả lời',
  },
  ownRegister: 'Sổ theo dõi của chương trình',
  undated: 'không rõ ngày',
  populationNote:
    'Không chia các số khác nguồn, khác ngày cho nhau, trừ khi chúng lấy từ cùng một danh sách doanh nghiệp.',
  atLeast: (title) => `${title} (ít nhất)`,
  atLeastNote:
    '“Ít nhất”: bộ câu hỏi chỉ hỏi một phần những gì được tính nên không kết luận được doanh nghiệp nào là không; tỷ lệ tính trên mọi doanh nghiệp đã trả lời phiếu.',
  notAsked: (titles) => `Bộ câu hỏi này không hỏi nên chưa có số liệu: ${titles}.`,
  meanOf: (name) => `Điểm trung bình: ${name}`,
  targetNote:
    'Đây là mục tiêu của chương trình, tính trên các doanh nghiệp được hỗ trợ. Phần đường đã đi là phần đã đạt trên quãng từ đợt đầu đến mục tiêu (OWASP SAMM).',
  noProgress: {
    noEarlierWave: 'chưa có đợt trước',
    nobodySupported: 'đợt đầu: chưa hỗ trợ',
    noFigure: 'đợt đầu: chưa có số liệu',
    atTarget: 'đợt đầu: đã đạt',
  },
  unknownIndicator: (ids) => `Mục tiêu chưa có số liệu nào trong báo cáo này: ${ids}.`,
  sample: ({ rule, most, enterprises, of }) =>
    rule === 'all'
      ? `Tính trên cả ${number(of)} doanh nghiệp.`
      : `Tính trên ${number(enterprises)} trong ${number(of)} doanh nghiệp: tối đa ${number(most)}, là những doanh nghiệp có giá trị băm của mã nhỏ nhất, lần nào chạy cũng như nhau.`,
  actionsNote:
    'Mỗi doanh nghiệp được chấm lại như đã làm xong việc này; mức tăng tính bằng điểm, không cộng mức tăng của nhiều việc. Ngày công đã gồm chi phí bằng tiền quy đổi.',
  reliabilityNotes: [
    'Dữ liệu thiếu: chỉ tính phiếu trả lời đủ mọi câu, không điền thay câu bị thiếu. Chỉ câu hỏi có phương án xếp thứ tự mới được tính.',
    'Chỉ số này thuộc loại cấu thành (formative): gồm những sự việc không nhất thiết đi cùng nhau, nên alpha thấp không có nghĩa là chỉ số kém.',
  ],
  gapsNote: 'Mức đạt: phần trung bình đã đạt trên số điểm tối đa của trụ cột.',
  quality: {
    coverage: 'Tỷ lệ trọng số đã trả lời, bình quân',
    low: (least) => `Trả lời chưa đến ${number(least * 100)}%`,
    contradictory: {
      hard: (sentence) => `Không thể cùng đúng: ${sentence}`,
      soft: (sentence) => `Ít gặp: ${sentence}`,
    },
    identical: (groups) => `Trả lời giống hệt doanh nghiệp khác (${number(groups)} kiểu trả lời)`,
    sameStep: 'Chọn phương án ở cùng một vị trí từ đầu đến cuối',
    repeated: 'Phiếu cũ hơn của cùng doanh nghiệp trong cùng đợt',
    stale: (days) => `Doanh nghiệp có phiếu mới nhất đã quá ${number(days)} ngày`,
    never: 'Doanh nghiệp trong sổ theo dõi chưa có phiếu',
    note: 'Đây là lý do để hỏi lại, không phải lý do để loại doanh nghiệp nào.',
  },
  day,
  nothing: 'Không có phiếu hợp lệ nào nên không có báo cáo.',
  refused: (reason) => `Không công bố được số liệu này: ${REFUSALS[reason] ?? reason}.`,
  benchmarkWritten: (n) => `Đã ghi số liệu so sánh của ít nhất ${number(n)} doanh nghiệp.`,
  benchmarkCaution:
    'Số doanh nghiệp được làm tròn xuống. Không công bố nhiều tệp mà các nhóm chồng lên nhau: lấy hiệu của chúng có thể suy ra từng doanh nghiệp.',
  benchmarkDiffers: {
    few: (files) =>
      `Cùng với ${files}, tệp này cho biết thông tin của ít doanh nghiệp: số doanh nghiệp chỉ có trong một tệp nhỏ hơn ngưỡng. Không công bố bên cạnh tệp đó.`,
    possible: (files) =>
      `Cùng với ${files}, tệp này có thể cho biết thông tin của ít doanh nghiệp: số doanh nghiệp gần bằng nhau, mà phiếu của tệp trước không còn ở đây để kiểm tra. Không công bố bên cạnh tệp đó, trừ khi chắc chắn có nhiều doanh nghiệp khác nhau.`,
    shown: (files) =>
      `${files} không ghi một số liệu mà tệp này có, hoặc ngược lại, tuy cùng các doanh nghiệp. Hãy công bố theo cùng một quy tắc.`,
    rest: (files) =>
      `Cùng với ${files}, tệp này để lại một phần ít doanh nghiệp, có thể tính ra bằng phép trừ. Không công bố tất cả các tệp này.`,
  },
  withoutConsent: (assessments, enterprises) =>
    `Không dùng ${number(assessments)} phiếu vì doanh nghiệp chưa đồng ý cho mục đích benchmark, trong đó ${number(enterprises)} doanh nghiệp không có phiếu nào khác.`,
  published: (date, threshold, rounding) =>
    `Số liệu tính đến ngày ${date}. Số nhỏ hơn ${number(threshold)} được ẩn, kèm một số ô khác để không ai tính ra được${
      rounding > 1 ? `; số doanh nghiệp làm tròn đến bội của ${number(rounding)}` : ''
    }. Trung bình cần ít nhất 10 doanh nghiệp, trung vị và tứ phân vị cần 20.`,
  hidden: 'ẩn',
  hiddenNote: '“Ẩn” không có nghĩa là 0.',
  noSegment: 'Chưa rõ',
  all: 'Tất cả',
  publicationDiffers: (file, few, shown) =>
    `Cùng với “${file}”, bản công bố này cho biết thông tin của ít doanh nghiệp: ${number(few)} chỗ chênh lệch nhỏ, ${number(shown)} chỗ ẩn ở bản này nhưng hiện ở bản kia. Chưa nên công bố: hãy dùng --rounding hoặc nhóm lớn hơn.`,
};

function day(date: string): string {
  return date.split('-').reverse().join('/');
}

const REFUSALS: Readonly<Record<string, string>> = {
  'enterprises/too-few': 'có quá ít doanh nghiệp',
  'threshold/too-low': 'ngưỡng phải là số nguyên từ 3 trở lên',
  'rounding/not-whole': 'bước làm tròn phải là số nguyên dương',
  'rounding/too-coarse': 'bước làm tròn lớn hơn ngưỡng',
  'limit/too-low': 'giới hạn thấp hơn mức bảo vệ tối thiểu',
  'segments/overlap': 'một doanh nghiệp thuộc nhiều nhóm',
  'tables/differ': 'các bảng để lộ số đã ẩn của nhau; hãy công bố một bảng, hoặc dùng --rounding',
};
