import { formatNumber } from '../../numbers/format-number.js';
import type { IssueSentences } from '../messages.js';
import { jsonCauses } from './json-causes.js';
import { didYouMean, types } from './names.js';

const number = (value: number) => formatNumber(value, 'vi');

/** Sentences on the form of a document. */
export const documentSentences = {
  'document/not-json': ({ line, column, cause }) => ({
    problem: `Không đọc được nội dung JSON từ dòng ${line}, cột ${column}: ${jsonCauses[cause].problem}.`,
    remedy: jsonCauses[cause].remedy,
  }),
  'document/too-large': ({ size, maximum }) => ({
    problem: `Tệp có ít nhất ${number(size)} byte; giới hạn là ${number(maximum)} byte.`,
    remedy: 'Rút ngắn các đoạn văn bản hoặc tách thành hai bộ câu hỏi.',
  }),
  'document/too-deep': ({ maximum }) => ({
    problem: `Các đối tượng và danh sách lồng nhau quá ${maximum} lớp.`,
    remedy: 'Giảm số lớp lồng nhau.',
  }),
  'document/cyclic': () => ({
    problem: 'Đối tượng này chứa chính nó nên không có điểm kết thúc.',
    remedy: 'Thay tham chiếu bên trong bằng một mã.',
  }),
  'tree/too-deep': ({ maximum }) => ({
    problem: `Cây của chỉ số tổng hợp sâu hơn ${maximum} tầng.`,
    remedy: 'Gộp các nhóm chỉ có một thành phần hoặc giảm số tầng của cây.',
  }),
  'condition/too-deep': ({ maximum }) => ({
    problem: `Điều kiện lồng nhau quá ${maximum} lớp.`,
    remedy: 'Gộp các “all” hoặc “any” cùng loại lồng nhau thành một.',
  }),
  'list/too-long': ({ count, maximum }) => ({
    problem: `Danh sách có ${number(count)} mục; tối đa là ${number(maximum)} mục.`,
    remedy: 'Bớt số mục hoặc tách câu hỏi.',
  }),
  'list/too-short': ({ minimum }) => ({
    problem: `Danh sách có quá ít mục; cần ít nhất ${minimum} mục.`,
    remedy: 'Bổ sung các mục còn thiếu.',
  }),
  'key/forbidden': ({ key }) => ({
    problem: `Tên “${key}” là tên dành riêng nên không được chấp nhận.`,
    remedy: 'Chọn tên khác.',
  }),
  'key/duplicate': ({ key, line }) => ({
    problem: `Khóa “${key}” xuất hiện hai lần trong cùng một đối tượng, lần đầu ở dòng ${line}; chỉ lần cuối được dùng.`,
    remedy: 'Xóa một trong hai hoặc gộp lại.',
  }),
  'key/unknown': ({ key, nearest, known }) => ({
    problem: `Không có khóa “${key}” ở vị trí này.`,
    remedy: didYouMean(
      nearest,
      known === undefined ? 'Xóa khóa này.' : `Xóa khóa này. Các khóa dùng được ở đây: ${known}.`,
    ),
  }),
  'key/missing': ({ key, choices }) => ({
    problem: `Thiếu khóa “${key}”.`,
    remedy: choices === undefined ? `Bổ sung “${key}”.` : `Bổ sung “${key}” với một trong các giá trị: ${choices}.`,
  }),
  'key/not-inside': ({ keys, inside }) => ({
    problem: `Nội dung ở đây (${keys}) phải nằm trong một đối tượng dưới khóa “${inside}”.`,
    remedy: `Đặt vào trong "${inside}": { … }.`,
  }),
  'value/not-json': () => ({
    problem: 'Giá trị này không viết được dưới dạng JSON.',
    remedy: 'Dùng văn bản, số hữu hạn, true, false, null, danh sách hoặc đối tượng.',
  }),
  'value/wrong-type': ({ expected, received }) => ({
    problem: `Ở đây đang là ${types[received]}, trong khi cần ${types[expected]}.`,
    remedy: `Thay bằng ${types[expected]}.`,
  }),
  'value/unknown-choice': ({ value, choices, nearest }) => ({
    problem: `Giá trị “${value}” không dùng được ở vị trí này.`,
    remedy: didYouMean(nearest, choices === '' ? 'Chọn giá trị khác.' : `Chọn một trong các giá trị: ${choices}.`),
  }),
  'value/not-integer': ({ value }) => ({
    problem: `${value} không phải là số nguyên.`,
    remedy: 'Nhập một số nguyên.',
  }),
  'value/too-small': ({ minimum }) => ({
    problem: `Số này quá nhỏ; giá trị nhỏ nhất là ${minimum}.`,
    remedy: `Nhập từ ${minimum} trở lên.`,
  }),
  'value/too-large': ({ maximum }) => ({
    problem: `Số này quá lớn; giá trị lớn nhất là ${maximum}.`,
    remedy: `Nhập không quá ${maximum}.`,
  }),
  'value/invalid': () => ({
    problem: 'Giá trị này không đúng dạng quy định.',
    remedy: 'Tra lại dạng quy định trong JSON Schema.',
  }),
  'text/empty': () => ({
    problem: 'Đoạn văn bản để trống.',
    remedy: 'Viết nội dung, hoặc xóa khóa này nếu không bắt buộc.',
  }),
  'text/too-long': ({ maximum }) => ({
    problem: `Đoạn văn bản dài hơn ${number(maximum)} ký tự.`,
    remedy: 'Rút ngắn đoạn văn bản.',
  }),
  'text/control-character': ({ character }) => ({
    problem: `Đoạn văn bản có ký tự ẩn ${character}.`,
    remedy: 'Xóa ký tự này; nếu sao chép từ chương trình khác thì gõ lại.',
  }),
  'text/not-composed': () => ({
    problem: 'Chữ và dấu được lưu tách rời (văn bản chưa ở dạng Unicode dựng sẵn, NFC).',
    remedy: 'Lưu lại văn bản ở dạng Unicode dựng sẵn (NFC).',
  }),
  'id/malformed': ({ id, suggestion }) => ({
    problem: `“${id}” không phải là mã hợp lệ: mã gồm chữ thường không dấu, chữ số, dấu gạch nối đơn và không trùng tên dành riêng.`,
    remedy: suggestion === undefined ? 'Chọn mã khác.' : `Ví dụ: “${suggestion}”.`,
  }),
  'version/malformed': ({ value }) => ({
    problem: `“${value}” không phải là số phiên bản gồm ba số.`,
    remedy: 'Ví dụ: “1.0.0” hoặc “1.0.0-pilot.1”.',
  }),
  'locale/malformed': ({ value }) => ({
    problem: `“${value}” không phải là mã ngôn ngữ.`,
    remedy: 'Ví dụ: “vi”, “en” hoặc “pt-BR”.',
  }),
  'date/malformed': ({ value }) => ({
    problem: `“${value}” không phải là ngày hợp lệ.`,
    remedy: 'Viết theo thứ tự năm, tháng, ngày, ví dụ “2026-03-01”.',
  }),
  'currency/malformed': ({ value }) => ({
    problem: `“${value}” không phải là mã tiền tệ.`,
    remedy: 'Viết ba chữ cái theo ISO 4217, ví dụ “VND”.',
  }),
  'link/not-https': ({ value }) => ({
    problem: `Địa chỉ “${value}” không bắt đầu bằng https://.`,
    remedy: 'Liên kết chỉ dùng địa chỉ https.',
  }),
} satisfies Partial<IssueSentences>;
