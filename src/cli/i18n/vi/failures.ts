import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import type { CliMessages } from '../messages.js';

const number = (value: number) => formatNumber(value, 'vi');

/** Vì sao lệnh không thực hiện được. */
export const failuresVi: CliMessages['failures'] = {
  unknownCommand: ({ command, nearest }) => `Không có lệnh “${command}”.${meant(nearest)}`,
  unknownOption: ({ option, nearest }) => `Lệnh này không có tùy chọn “${option}”.${meant(nearest)}`,
  valueMissing: ({ option }) => `Tùy chọn “${option}” cần một giá trị đi kèm.`,
  valueTooMany: ({ option }) => `Tùy chọn “${option}” không nhận giá trị.`,
  unknownValue: ({ option, value, known, nearest }) =>
    `Tùy chọn “${option}” không nhận giá trị “${value}”.${meant(nearest)} Các giá trị dùng được: ${known}.`,
  malformedValue: ({ option, value, example }) =>
    `Giá trị “${value}” của tùy chọn “${option}” chưa đúng dạng. Ví dụ: ${example}.`,
  noFile: () => 'Chưa có tên tệp. Dùng “-” để đọc từ đầu vào chuẩn.',
  tooManyFiles: ({ count }) => `Lệnh này chỉ nhận một tệp, nhưng đã ghi ${number(count)} tệp.`,
  instrumentNeeded: ({ known }) =>
    `Tệp không cho biết là của bộ câu hỏi nào. Thêm --instrument với một mã (${known}) hoặc tên một tệp bộ câu hỏi.`,
  invalidInstrument: ({ file }) => `Bộ câu hỏi trong tệp “${file}” có lỗi. Kiểm tra bằng lệnh validate.`,
  outNeeded: ({ format }) => `Định dạng ${format} không in ra màn hình được. Thêm --out với tên tệp.`,
  tooManyRows: ({ maximum }) => `Tệp XLSX chỉ nhận tối đa ${number(maximum)} dòng. Dùng --format csv.`,
  sameFile: ({ file }) => `“${file}” vừa là tệp đọc vừa là tệp ghi. Chọn tên khác cho tệp ghi.`,
  notFound: ({ file }) => `Không tìm thấy “${file}”.`,
  isDirectory: ({ file }) => `“${file}” là một thư mục, không phải tệp.`,
  noPermission: ({ file }) => `Không có quyền mở “${file}”.`,
  diskFull: ({ file }) => `Không còn chỗ trống trên ổ đĩa để ghi “${file}”.`,
  unreadable: ({ file, reason }) => `Không đọc được “${file}” (${reason}).`,
  unwritable: ({ file, reason }) => `Không ghi được “${file}” (${reason}).`,
  optionNeeds: ({ option, needed }) => `Tùy chọn “${option}” chỉ dùng được cùng với “${needed}”.`,
  notPublication: ({ file, place }) =>
    `“${file}” không phải bản đã công bố trước (“${place}” thiếu hoặc sai). Hãy chọn tệp JSON do report --publish ghi ra.`,
  registerUnusable: ({ file }) => `Không dùng được sổ theo dõi “${file}”. Hãy sửa các lỗi nêu ở trên rồi thử lại.`,
  registerTooLarge: ({ file, megabytes }) =>
    `Sổ theo dõi “${file}” lớn hơn ${number(megabytes)} MB nên không đọc trọn được. Hãy chia các phiếu ra nhiều sổ.`,
  waveEmpty: ({ wave, asOf }) =>
    `Đợt “${wave}” chưa có phiếu nào tính đến ngày ${asOf.split('-').reverse().join('/')}. Chọn --wave khác hoặc --as-of muộn hơn.`,
  mixedCodes: () =>
    'Ngành hoặc địa bàn trong sổ theo dõi dùng mã của nhiều danh mục hay nhiều năm ban hành, cùng một mã có thể mang nghĩa khác nhau. Hãy đưa về một danh mục.',
  unexpected: ({ reason }) => `Chương trình gặp lỗi ngoài dự kiến: ${reason}.`,
};

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Có phải ý Anh/Chị là “${nearest}”?`;
}
