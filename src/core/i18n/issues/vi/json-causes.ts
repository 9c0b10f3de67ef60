import type { JsonCauses } from '../messages.js';

/** Why a text is not JSON. */
export const jsonCauses: JsonCauses = {
  unfinished: {
    problem: 'nội dung kết thúc khi còn dấu ngoặc chưa đóng',
    remedy: 'Bổ sung các dấu đóng ngoặc còn thiếu.',
  },
  missingComma: { problem: 'thiếu dấu phẩy', remedy: 'Thêm dấu phẩy sau phần đứng ngay trước vị trí này.' },
  extraComma: { problem: 'thừa dấu phẩy', remedy: 'Xóa dấu phẩy: trước dấu đóng ngoặc không có dấu phẩy.' },
  missingColon: { problem: 'thiếu dấu hai chấm', remedy: 'Thêm dấu hai chấm giữa khóa và giá trị.' },
  missingValue: { problem: 'khóa chưa có giá trị', remedy: 'Ghi giá trị sau dấu hai chấm, hoặc xóa khóa.' },
  otherBracket: {
    problem: 'dấu này không khớp với ngoặc đang mở',
    remedy: 'Đóng { bằng } và [ bằng ], từ trong ra ngoài.',
  },
  otherQuotes: { problem: 'đây không phải dấu nháy của JSON', remedy: 'Dùng dấu nháy kép thẳng: ".' },
  noQuotes: { problem: 'khóa chưa đặt trong dấu nháy', remedy: 'Đặt khóa trong dấu nháy kép thẳng: ".' },
  brokenText: {
    problem:
      'đoạn văn bản này chưa đóng dấu nháy trên cùng một dòng, hoặc bên trong có dấu nháy hay ký hiệu \\ không đúng',
    remedy: 'Đóng bằng dấu ", bên trong ghi dấu nháy là \\", chỗ xuống dòng là \\n, dấu gạch chéo ngược là \\\\.',
  },
  comment: { problem: 'JSON không có phần ghi chú', remedy: 'Xóa phần ghi chú.' },
  moreAfterEnd: { problem: 'còn nội dung sau điểm kết thúc', remedy: 'Xóa phần đứng sau dấu đóng ngoặc cuối cùng.' },
  noValue: {
    problem: 'đây không phải là một giá trị của JSON',
    remedy: 'Đặt văn bản trong dấu nháy kép; viết true, false, null bằng chữ thường và số thập phân dạng 0.5.',
  },
};
