import { indicatorsVi } from '../../../core/i18n/indicators/vi.js';
import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import type { ReportMessages } from '../../report/report-messages.js';

const number = (value: number) => formatNumber(value, 'vi');

/** Lời của báo cáo. */
export const reportVi: ReportMessages = {
  indicators: indicatorsVi,
  title: (instrument) => `Báo cáo tổng hợp: ${instrument}`,
  about: (index, version) => `Điểm theo ${index}, bộ câu hỏi phiên bản ${version}.`,
  counted: (enterprises, assessments, superseded, asOf) =>
    `${number(enterprises)} doanh nghiệp, tính đến ngày ${asOf.split('-').reverse().join('/')}. Tệp có ${number(assessments)} phiếu${
      superseded > 0 ? `, trong đó ${number(superseded)} phiếu không phải phiếu mới nhất hoặc sau ngày này` : ''
    }.`,
  faulty: (rows) => `${number(rows)} dòng có lỗi nên không được tính.`,
  standing: 'Đây là kết quả tự đánh giá của doanh nghiệp, không phải xếp hạng chính thức.',
  notForPublication:
    'Báo cáo để dùng nội bộ: số liệu của nhóm ít doanh nghiệp có thể cho biết thông tin của từng doanh nghiệp. Để công bố, dùng lệnh benchmark.',
  headings: {
    indicators: 'Chỉ tiêu báo cáo',
    levels: 'Phân bố theo mức',
    figures: 'Điểm tổng và từng trụ cột',
    segments: (by) => `Theo ${by.toLowerCase()}`,
    change: (before, after) => `Thay đổi từ đợt “${before}” đến đợt “${after}”`,
  },
  columns: {
    indicator: 'Chỉ tiêu',
    denominator: 'Số doanh nghiệp đã trả lời',
    unknown: 'Chưa rõ',
    level: 'Mức',
    count: 'Số doanh nghiệp',
    share: 'Tỷ lệ',
    part: 'Phần',
    n: 'Số doanh nghiệp có điểm',
    mean: 'Trung bình',
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
  },
  total: 'Điểm tổng',
  withoutLevel: 'Chưa có mức',
  withoutSegment: (count) => `${number(count)} doanh nghiệp chưa rõ thuộc nhóm nào.`,
  interval: '“Từ” và “Đến” là khoảng tin cậy 95% của mức thay đổi trung bình, tính trên cùng các doanh nghiệp.',
  wave: 'Đợt',
  sizeClass: 'Quy mô',
  sizeClasses: { micro: 'Siêu nhỏ', small: 'Nhỏ', medium: 'Vừa', large: 'Lớn' },
  nothing: 'Không có phiếu hợp lệ nào nên không có báo cáo.',
  refused: (reason) => `Không công bố được số liệu này: ${REFUSALS[reason] ?? reason}.`,
  benchmarkWritten: (n) => `Đã ghi số liệu so sánh của ít nhất ${number(n)} doanh nghiệp.`,
  benchmarkCaution:
    'Số doanh nghiệp được làm tròn xuống. Không công bố nhiều tệp mà các nhóm chồng lên nhau: lấy hiệu của chúng có thể suy ra từng doanh nghiệp.',
};

const REFUSALS: Readonly<Record<string, string>> = {
  'enterprises/too-few': 'có quá ít doanh nghiệp',
  'threshold/too-low': 'ngưỡng phải là số nguyên từ 3 trở lên',
  'rounding/not-whole': 'bước làm tròn phải là số nguyên dương',
  'rounding/too-coarse': 'bước làm tròn lớn hơn ngưỡng',
  'limit/too-low': 'giới hạn thấp hơn mức bảo vệ tối thiểu',
  'segments/overlap': 'các nhóm chồng lên nhau',
};
