import type { ProblemMessages } from './messages.js';

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 9 });

/** Problems in Vietnamese. */
export const problemsVi: ProblemMessages = ({ code, params }, region) => {
  const limit = (name: string) => number.format(Number(params[name]));
  switch (code) {
    case 'item/unanswered':
      return unanswered(String(params['kind']), params['unknown'] === 1);
    case 'item/rows-open':
      return `Còn ${limit('open')} dòng chưa chọn. Chọn một phương án cho từng dòng.`;
    case 'field/unanswered':
      return unanswered(String(params['kind']), false);
    case 'number/not-a-number':
    case 'answer/not-finite':
      return 'Nhập một số, ví dụ 1.500 hoặc 2,5.';
    case 'answer/not-integer':
      return 'Nhập một số nguyên, không có phần thập phân.';
    case 'answer/too-small':
      return `Nhập một số từ ${limit('minimum')} trở lên.`;
    case 'answer/too-large':
      return `Nhập một số không quá ${limit('maximum')}.`;
    case 'answer/zero-denominator':
      return 'Số tổng phải lớn hơn 0.';
    case 'answer/share-too-large':
      return 'Số thứ nhất không được lớn hơn số tổng. Kiểm tra lại hai số vừa nhập.';
    case 'answer/exclusive':
      return 'Phương án này không đi cùng phương án khác. Bỏ chọn một trong hai.';
    case 'answer/too-long':
      return `Rút ngắn còn tối đa ${limit('maximum')} ký tự.`;
    case 'answer/citizen-id':
      return 'Nội dung có dãy 12 chữ số giống số căn cước công dân, là dữ liệu cá nhân nên không được lưu. Bỏ dãy số đó.';
    case 'answer/control-character':
      return 'Nội dung có ký tự không hiển thị được. Xóa và nhập lại.';
    default: {
      const said = region?.[code]?.(params);
      return said ? `${said.problem} ${said.remedy}` : 'Câu trả lời này không dùng được. Chọn hoặc nhập lại.';
    }
  }
};

function unanswered(kind: string, unknown: boolean): string {
  const escape = unknown ? ', hoặc chọn Không rõ' : '';
  switch (kind) {
    case 'multiple':
      return `Chọn ít nhất một phương án${escape}.`;
    case 'matrix':
      return `Chọn một phương án cho từng dòng${escape}.`;
    case 'number':
      return `Nhập một số${escape}.`;
    case 'ratio':
      return `Chọn một mức ước lượng hoặc nhập hai số${escape}.`;
    case 'text':
      return `Nhập câu trả lời${escape}.`;
    default:
      return `Chọn một phương án${escape}.`;
  }
}
