import { formatNumber } from '../../numbers/format-number.js';
import type { IssueSentences } from '../messages.js';
import { jsonCauses } from './json-causes.js';
import { didYouMean } from './names.js';

const number = (value: number) => formatNumber(value, 'vi');

/** Sentences on tables of responses. */
export const tableSentences = {
  'table/empty': () => ({
    problem: 'Tệp không có dòng dữ liệu nào.',
    remedy: 'Kiểm tra xem đã chọn đúng tệp, đúng trang tính chưa.',
  }),
  'table/too-wide': ({ count, maximum }) => ({
    problem: `Bảng có ${number(count)} cột; tối đa là ${number(maximum)} cột.`,
    remedy: 'Xóa các cột thừa. Nếu tệp không có nhiều cột như vậy, hãy kiểm tra dấu phân cách.',
  }),
  'table/no-known-column': () => ({
    problem: 'Không nhận ra cột nào là câu hỏi của bộ câu hỏi này.',
    remedy: 'Dòng đầu tiên của bảng phải ghi mã câu hỏi hoặc lời câu hỏi. Kiểm tra xem đã chọn đúng bộ câu hỏi chưa.',
  }),
  'table/other-encoding': ({ encoding }) => ({
    problem: `Tệp được lưu theo bảng mã ${encoding}, không phải UTF-8, nên chữ tiếng Việt có thể bị sai.`,
    remedy: 'Lưu lại tệp ở dạng “CSV UTF-8” hoặc XLSX.',
  }),
  'table/not-text': () => ({
    problem: 'Đây không phải là tệp văn bản.',
    remedy: 'Chọn tệp CSV, XLSX, JSON hoặc JSON Lines.',
  }),
  'table/cut-off': () => ({
    problem: 'Tệp kết thúc giữa chừng một chữ; có thể tệp bị cắt cụt.',
    remedy: 'Chép hoặc xuất lại tệp.',
  }),
  'table/quote-open': ({ line }) => ({
    problem: `Dấu nháy kép mở ở dòng ${line} không được đóng; có thể tệp bị cắt cụt.`,
    remedy: 'Thêm dấu nháy kép đóng ở cuối ô, hoặc xuất lại tệp.',
  }),
  'table/line-too-long': ({ line, maximum }) => ({
    problem: `Dòng ${line} dài hơn ${number(maximum)} ký tự; thường do thiếu dấu nháy kép đóng.`,
    remedy: 'Kiểm tra dấu nháy kép ở dòng này.',
  }),
  'workbook/malformed': () => ({
    problem: 'Tệp XLSX bị hỏng, bị cắt cụt hoặc được đặt mật khẩu.',
    remedy: 'Mở tệp bằng phần mềm bảng tính, bỏ mật khẩu và lưu lại.',
  }),
  'workbook/not-computed': ({ cell }) => ({
    problem: `Ô ${cell} có công thức chưa được tính nên không có giá trị.`,
    remedy: 'Mở tệp bằng phần mềm bảng tính, chờ tính xong rồi lưu lại.',
  }),
  'workbook/too-large': ({ megabytes, maximum }) => ({
    problem: `Tệp XLSX khi giải nén có ít nhất ${number(megabytes)} MB; giới hạn là ${number(maximum)} MB.`,
    remedy: 'Lưu bảng ở dạng “CSV UTF-8”: dạng này không giới hạn kích thước.',
  }),
  'column/unknown': ({ column, nearest }) => ({
    problem: `Không có câu hỏi nào ứng với cột “${column}”.`,
    remedy: didYouMean(nearest, 'Cột này được bỏ qua.'),
  }),
  'column/no-such-id': ({ column, id, nearest }) => ({
    problem: `Cột “${column}” được gán cho “${id}”, nhưng không có mã này.`,
    remedy: didYouMean(nearest, 'Gán cột cho một mã có trong bộ câu hỏi.'),
  }),
  'column/duplicate': ({ column, first }) => ({
    problem: `Cột “${column}” chứa cùng nội dung với cột “${first}”.`,
    remedy: 'Xóa hoặc bỏ qua một trong hai cột.',
  }),
  'row/duplicate-id': ({ id, first }) => ({
    problem: `Mã phiếu “${id}” đã có ở dòng ${first}.`,
    remedy: 'Xóa dòng trùng, hoặc đặt mã khác nếu đây là phiếu khác.',
  }),
  'row/too-many-cells': ({ count, maximum }) => ({
    problem: `Dòng này có ${number(count)} ô, nhưng bảng chỉ có ${number(maximum)} cột.`,
    remedy: 'Đặt ô chứa dấu phân cách trong dấu nháy kép, hoặc xóa các ô thừa.',
  }),
  'row/not-json': ({ column, cause }) => ({
    problem: `Không đọc được nội dung JSON của dòng này từ cột ${column}: ${jsonCauses[cause].problem}.`,
    remedy: jsonCauses[cause].remedy,
  }),
  'cell/required': ({ column }) => ({
    problem: `Thiếu nội dung ở cột “${column}”.`,
    remedy: 'Điền vào ô này, hoặc thêm cột nếu bảng chưa có.',
  }),
  'cell/not-an-option': ({ value, nearest, known }) => ({
    problem: `“${value}” không phải là một phương án của câu hỏi này.`,
    remedy: didYouMean(nearest, known === undefined ? 'Để trống ô này.' : `Ghi một trong các mã: ${known}.`),
  }),
  'cell/not-a-number': ({ value }) => ({
    problem: `“${value}” không phải là số.`,
    remedy: 'Chỉ ghi chữ số, không ghi đơn vị.',
  }),
  'cell/ambiguous-number': ({ value }) => ({
    problem: `“${value}” có thể là hai số khác nhau, tùy dấu nào là dấu thập phân.`,
    remedy: 'Cho biết số được viết theo tiếng Việt hay tiếng Anh, hoặc bỏ dấu phân cách hàng nghìn.',
  }),
  'cell/not-a-date': ({ value }) => ({
    problem: `“${value}” không phải là ngày hợp lệ.`,
    remedy: 'Viết theo thứ tự năm, tháng, ngày, ví dụ “2026-03-01”.',
  }),
  'cell/half-share': () => ({
    problem: 'Tỷ lệ này cần cả hai số, phần và tổng, hoặc chỉ khoảng ước lượng.',
    remedy: 'Điền cả hai cột “.numerator” và “.denominator”, hoặc chỉ điền cột ước lượng.',
  }),
  'cell/mixed-missing': () => ({
    problem: 'Có hàng ghi là không biết hoặc không áp dụng, có hàng lại có câu trả lời.',
    remedy: 'Ghi dấu này ở mọi hàng của câu hỏi, hoặc để trống các hàng chưa trả lời.',
  }),
  'cell/citizen-id': () => ({
    problem: 'Ô này có dãy 12 chữ số giống số căn cước công dân, là dữ liệu cá nhân nên không được lưu.',
    remedy: 'Xóa số này khỏi bảng.',
  }),
} satisfies Partial<IssueSentences>;
