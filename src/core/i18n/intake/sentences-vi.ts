import { didYouMean } from '../issues/vi/names.js';
import { formatNumber } from '../numbers/format-number.js';
import type { IntakeSentences } from './sentences.js';

const whole = (count: number) => formatNumber(count, 'vi');

const fields: IntakeSentences['fields'] = {
  enterprise: 'mã trong chương trình',
  'enterprise.name': 'tên doanh nghiệp',
  'enterprise.code': 'mã số doanh nghiệp',
  'enterprise.sector': 'ngành',
  'enterprise.sizeClass': 'quy mô',
  'enterprise.place': 'địa bàn',
  'enterprise.officer': 'cán bộ phụ trách',
  'support.since': 'ngày bắt đầu hỗ trợ',
  'support.until': 'ngày kết thúc hỗ trợ',
  'support.by': 'cơ quan hỗ trợ',
  'support.measures': 'nội dung hỗ trợ',
  'support.decision': 'quyết định hỗ trợ',
  'contact.person': 'người liên hệ',
  'contact.phone': 'điện thoại',
  'contact.email': 'email',
};

/** Nơi của một dòng: số dòng, hoặc tên tệp. */
function at(place: string, row: string): string {
  return /^\d+$/.test(place) ? `${row} ${place}` : `“${place}”`;
}

/** Tên những tệp đầu tiên, mỗi tên trong ngoặc kép, và còn bao nhiêu tệp nữa. */
function quoted(names: string, count: number): string {
  const told = names.split('\n');
  const more = count - told.length;
  return told.map((name) => `“${name}”`).join(', ') + (more > 0 ? ` và ${whole(more)} tệp khác` : '');
}

/** Tiếng Việt. */
export const sentencesVi: IntakeSentences = {
  fields,
  issues: {
    'file/several-tables': ({ count, names }) => ({
      problem: `Anh/Chị đã chọn ${whole(count)} bảng cùng lúc: ${quoted(names, count)}.`,
      remedy: 'Chọn từng bảng một; các phiếu JSON thì có thể chọn nhiều tệp hoặc cả thư mục.',
    }),
    'file/no-assessment': () => ({
      problem: 'Đây không phải là phiếu đánh giá đã lưu.',
      remedy: 'Tệp này được bỏ qua. Phiếu đánh giá là tệp JSON lưu từ trang kết quả.',
    }),
    'file/too-large': ({ megabytes, maximum }) => ({
      problem: `Tệp có ${whole(megabytes)} MB; tệp loại này chỉ đọc được đến ${whole(maximum)} MB.`,
      remedy: 'Lưu dữ liệu ở dạng “CSV UTF-8” hoặc JSON Lines: hai dạng này không giới hạn kích thước.',
    }),
    'file/empty': () => ({ problem: 'Tệp rỗng.', remedy: 'Kiểm tra xem đã chọn đúng tệp chưa, hoặc xuất lại tệp.' }),
    'file/empty-folder': () => ({
      problem: 'Thư mục không có phiếu đánh giá nào.',
      remedy: 'Chọn thư mục chứa các tệp JSON đã lưu từ trang kết quả.',
    }),
    'file/not-json': ({ line, column }) => ({
      problem: `Nội dung JSON bị sai từ dòng ${line}, cột ${column}; có thể tệp bị cắt cụt hoặc đã bị sửa bằng tay.`,
      remedy: 'Lưu hoặc xuất lại tệp.',
    }),
    'file/no-programme': () => ({
      problem: 'Không đọc được thông tin chương trình trong sổ theo dõi này.',
      remedy: 'Chọn tệp đã được trang này lưu ra.',
    }),
    'file/unreadable': () => ({
      problem: 'Không mở được tệp; có thể tệp đã bị chuyển, xóa hoặc đang được phần mềm khác giữ.',
      remedy: 'Đóng tệp ở phần mềm khác rồi chọn lại.',
    }),
    'sheet/unknown': ({ sheet }) => ({
      problem: `Không có trang tính “${sheet}”.`,
      remedy: 'Chọn một trang tính có trong tệp.',
    }),
    'table/nothing-known': () => ({
      problem: 'Chưa có cột nào được ghép với doanh nghiệp hay câu hỏi.',
      remedy: 'Chọn nội dung cho ít nhất một cột. Dòng đầu tiên của bảng phải là tên cột.',
    }),
    'cell/not-known': ({ value, nearest, known, vi }) => ({
      problem: `Giá trị “${value}” không có trong danh mục của cột này.`,
      remedy: didYouMean(nearest, known === undefined ? 'Để trống ô này.' : `Ghi một trong các mục: ${vi ?? known}.`),
    }),
    'cell/not-a-date': ({ value }) => ({
      problem: `“${value}” không phải là ngày có trong lịch.`,
      remedy: 'Ghi theo thứ tự ngày, tháng, năm, ví dụ 05/03/2026.',
    }),
    'cell/other-list': ({ list, expected }) => ({
      problem: `Sổ theo dõi đang dùng danh mục ${list}, còn bảng này theo danh mục ${expected}.`,
      remedy: 'Bỏ qua cột này, hoặc chuyển sổ theo dõi sang danh mục mới trước.',
    }),
    'contact/phone': () => ({
      problem: 'Số này không đúng dạng số điện thoại.',
      remedy:
        'Kiểm tra xem có thừa, thiếu chữ số không: di động có 10 chữ số, cố định có 11 chữ số và bắt đầu bằng 02; số nước ngoài bắt đầu bằng dấu +.',
    }),
    'contact/email': () => ({
      problem: 'Địa chỉ này không đúng dạng thư điện tử.',
      remedy: 'Kiểm tra xem có đúng một dấu @ và đủ tên miền không, ví dụ ten@congty.vn; không có dấu cách.',
    }),
    'enterprise/not-named': () => ({
      problem: 'Dòng này không ghi tên, mã số hay mã trong chương trình của doanh nghiệp.',
      remedy: 'Điền ít nhất một trong các cột đó.',
    }),
    'enterprise/two-known': ({ first, second }) => ({
      problem: `Các mã ở đây thuộc về hai doanh nghiệp khác nhau trong sổ theo dõi: “${first}” và “${second}”.`,
      remedy: 'Kiểm tra mã trong chương trình và mã số doanh nghiệp.',
    }),
    'enterprise/ambiguous-name': ({ name }) => ({
      problem: `Có nhiều doanh nghiệp cùng tên “${name}”, nên không biết dòng này là của doanh nghiệp nào.`,
      remedy: 'Điền thêm mã số doanh nghiệp hoặc mã trong chương trình.',
    }),
    'enterprise/contradiction': ({ field, first, second, one, other }) => ({
      problem: `${at(first, 'Dòng')} và ${at(second, 'dòng')} nói khác nhau về cùng một doanh nghiệp: ${fields[field]} là “${one}” và “${other}”.`,
      remedy:
        'Sửa cho hai nơi giống nhau, hoặc để trống một nơi. Nếu là hai doanh nghiệp, kiểm tra mã số ở cả hai dòng.',
    }),
    'support/reversed': ({ since, until }) => ({
      problem: `Hỗ trợ kết thúc ngày ${until}, trước khi bắt đầu ngày ${since}.`,
      remedy: 'Kiểm tra hai ngày này.',
    }),
    'assessment/repeated': ({ first, second }) => ({
      problem: `${at(first, 'Dòng')} và ${at(second, 'dòng')} là cùng một phiếu: trùng mã phiếu, hoặc cùng doanh nghiệp, bộ câu hỏi và ngày.`,
      remedy: 'Xóa một dòng, hoặc ghi mã phiếu hay ngày khác nếu là hai lần đánh giá.',
    }),
    'assessment/of-another': ({ id, name }) => ({
      problem: `Phiếu “${id}” trong sổ theo dõi là của doanh nghiệp “${name}”.`,
      remedy: 'Kiểm tra mã phiếu và doanh nghiệp của dòng này.',
    }),
    'assessment/withdrawn': () => ({
      problem: 'Doanh nghiệp đã rút lại đồng ý đối với phiếu này.',
      remedy: 'Xóa dòng này: các câu trả lời không được nhập lại.',
    }),
  },
  row: (row) => `dòng ${row}`,
  column: (column) => `cột “${column}”`,
  nameRow: (row, file) => `Dòng ${row} (${file})`,
  nameWave: (from, to) => (from === to ? `Đợt ${from}` : `Đợt ${from} – ${to}`),
};
