import { errorReportVi } from '../error-report/vi.js';
import type { IntakeMessages } from './messages.js';

const whole = (count: number) => new Intl.NumberFormat('vi').format(count);

/** Những phần khác không, nối bằng dấu chấm phẩy. */
function parts(...counted: readonly (readonly [count: number, said: string])[]): string {
  const found = counted.filter(([count]) => count > 0).map(([count, said]) => `${whole(count)} ${said}`);
  return found.join('; ') || 'không có';
}

/** Của một doanh nghiệp: ghi lại để tệp khác không đưa ghi chú đó trở lại. */
const noteRemoved = 'có ghi chú đã xóa (được lưu lại)';

/** Tiếng Việt. */
export const intakeVi: IntakeMessages = {
  locale: 'vi',
  dateFormat: { locale: 'vi', day: '2-digit', month: '2-digit', year: 'numeric' },
  steps: { label: 'Các bước', choose: 'Chọn tệp', columns: 'Ghép cột', check: 'Kiểm tra', done: 'Nhập' },
  choose: {
    heading: 'Đưa dữ liệu vào chương trình',
    introduction:
      'Chọn bảng doanh nghiệp, bảng câu trả lời, tệp chương trình đã lưu, hoặc thư mục chứa các phiếu đánh giá đã lưu.',
    file: 'Chọn tệp',
    folder: 'Chọn thư mục phiếu',
    drop: 'hoặc kéo thả tệp, thư mục vào đây',
    formats: 'CSV (UTF-8), XLSX, JSON, JSON Lines. Dòng đầu tiên của bảng phải là tên cột.',
    private: 'Tệp chỉ được đọc trên thiết bị này, không gửi đi đâu.',
    refused: 'Không đọc được:',
  },
  columns: {
    heading: (file) => `Ghép cột của “${file}”`,
    headingRecords: 'Nhập dữ liệu đã lưu',
    introduction: 'Kiểm tra xem mỗi cột được hiểu là gì, và chọn lại nếu chưa đúng.',
    records: (files) => `Có ${files} tệp phiếu đánh giá; không cần ghép cột.`,
    register: 'Đây là tệp chương trình đã lưu; không cần ghép cột.',
    sheet: 'Trang tính',
    instrument: 'Bộ câu hỏi',
    noInstrument: 'Không có câu trả lời, chỉ có danh sách doanh nghiệp',
    numbers: 'Cách viết số',
    numbersOpen: 'Chưa rõ',
    numbersVi: 'Kiểu Việt Nam: 1.500,5',
    numbersEn: 'Kiểu Anh, Mỹ: 1,500.5',
    date: 'Ngày của các câu trả lời',
    dateHint: 'Bảng không có cột ngày nên cần một ngày chung.',
    dateMissing: 'Nhập ngày của các câu trả lời, đủ ngày, tháng và năm.',
    wave: 'Đợt đánh giá',
    waveByDates: 'Theo ngày của từng phiếu',
    waveKnown: (name) => `Đợt đã có: ${name}`,
    waveNew: 'Một đợt mới',
    waveName: 'Tên đợt mới',
    waveNameMissing: 'Nhập tên đợt mới, hoặc chọn đợt đánh giá khác.',
    waveWritten: 'Lấy theo cột đợt trong bảng.',
    caption: 'Các cột của tệp và nội dung của chúng',
    column: 'Cột trong tệp',
    samples: 'Những giá trị đầu tiên',
    meaning: 'Nội dung',
    meaningOf: (column) => `Nội dung của cột “${column}”`,
    unnamedColumn: (number) => `(cột ${number}, không có tên)`,
    nothing: 'Bỏ qua cột này',
    empty: 'trống',
    near: (name) => `Có phải ý Anh/Chị là “${name}”?`,
    use: 'Đúng vậy',
    useNear: (name) => `Đúng vậy, cột này là “${name}”`,
    groups: {
      enterprise: 'Doanh nghiệp',
      support: 'Hỗ trợ',
      contact: 'Liên hệ',
      assessment: 'Phiếu đánh giá',
      profile: 'Hồ sơ trong phiếu',
      answers: 'Câu trả lời',
    },
    passedOver: (count) => `${whole(count)} cột được bỏ qua.`,
    more: (count) => `Xem thêm ${whole(count)} cột`,
    check: 'Kiểm tra dữ liệu',
    other: 'Chọn tệp khác',
    errorPrefix: 'Cần xem lại:',
  },
  progress: {
    opening: 'Đang mở tệp…',
    checking: 'Đang kiểm tra từng dòng…',
    taking: 'Đang nhập…',
    reading: (percent, rows) => `${percent}, đã đọc ${rows} dòng`,
    merging: (percent, rows) => `${percent}, đã đọc xong ${rows} dòng, đang đối chiếu`,
    stop: 'Dừng lại',
    stopped: 'Đã dừng. Chương trình không thay đổi gì.',
    failed: 'Có lỗi ngoài dự kiến khi đọc tệp. Chương trình không thay đổi gì. Anh/Chị thử chọn lại tệp.',
  },
  check: {
    heading: 'Kiểm tra trước khi nhập',
    blocked: 'Chưa đọc được dòng nào:',
    sound: (rows) => `Cả ${rows} dòng đều nhập được.`,
    faulty: (faulty, rows) => `${faulty} trên ${rows} dòng có lỗi. Chưa có gì được nhập.`,
    counts: 'Nếu nhập thì',
    countsSound: 'Nếu chỉ nhập các dòng đúng thì',
    rows: 'Số dòng',
    faultyRows: 'Dòng có lỗi',
    passedOver: 'Tệp được bỏ qua',
    enterprises: 'Doanh nghiệp',
    enterpriseCounts: ({ added, changed, same, kept = 0 }) =>
      parts([added, 'thêm mới'], [changed, 'được cập nhật'], [same, 'đã có, giữ nguyên'], [kept, noteRemoved]),
    assessments: 'Phiếu đánh giá',
    assessmentCounts: ({ added, replaced, same }) =>
      parts([added, 'thêm mới'], [replaced, 'thay phiếu cũ'], [same, 'đã có, giữ nguyên']),
    unnamed: (count) =>
      `Bảng không có cột tên, mã số hay mã trong chương trình, nên ${count} dòng được coi là từng doanh nghiệp riêng, đặt tên theo số dòng.`,
    waves: 'Các đợt',
    wave: (name, from, to, assessments) =>
      `${name} (${from === to ? `ngày ${from}` : `từ ${from} đến ${to}`}): ${assessments} phiếu`,
    waveAdded: 'đợt mới',
    problems: (shown, all) => (shown === all ? `${all} lỗi` : `${shown} lỗi đầu tiên trong ${all} lỗi`),
    file: 'Tệp',
    row: 'Dòng',
    column: 'Cột',
    value: 'Giá trị',
    problem: 'Lỗi',
    toCheck: 'Nên kiểm tra',
    remedy: 'Cách sửa',
    wholeFile: 'cả tệp',
    report: 'Tải các dòng có lỗi (CSV)',
    reportHint: `Mở tệp này bằng phần mềm bảng tính, sửa theo cột “${errorReportVi.problems}”, lưu lại dạng CSV UTF-8 hoặc XLSX rồi chọn tệp đó ở đây.`,
    reportName: 'dong-co-loi',
    warnings: (shown, all) =>
      shown === all
        ? `${all} chỗ nên kiểm tra, vẫn được nhập`
        : `${shown} chỗ đầu tiên trong ${all} chỗ nên kiểm tra, vẫn được nhập`,
    warningsHint:
      'Các dòng này vẫn được nhập như đã ghi. Sửa trong tệp gốc rồi nhập lại lúc nào cũng được; thông tin mới sẽ thay thông tin cũ.',
    warned: 'Tải các dòng nên kiểm tra (CSV)',
    warnedName: 'dong-nen-kiem-tra',
    takeAll: (rows) => `Nhập tất cả ${rows} dòng`,
    takeSound: (rows) => `Chỉ nhập ${rows} dòng đúng`,
    nothingNew: 'Mọi thứ trong tệp đã có trong chương trình; không có gì để nhập.',
    back: 'Quay lại ghép cột',
    cancel: 'Hủy, không nhập gì',
  },
  done: {
    heading: 'Đã nhập xong',
    summary: ({ enterprises, assessments }) =>
      `Doanh nghiệp: ${parts([enterprises.added, 'thêm mới'], [enterprises.changed, 'được cập nhật'], [enterprises.kept ?? 0, noteRemoved])}. ` +
      `Phiếu đánh giá: ${parts([assessments.added, 'thêm mới'], [assessments.replaced, 'thay phiếu cũ'])}.`,
    opened: 'Nhớ lưu tệp chương trình: dữ liệu chỉ nằm trên thiết bị này.',
    left: (faulty) => `${faulty} dòng có lỗi chưa được nhập. Tải về, sửa rồi nhập tiếp.`,
    show: 'Xem chương trình',
    more: 'Nhập tệp khác',
  },
};
