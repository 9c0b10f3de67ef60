import type { OpeningWords } from '../../model/words.js';

/** What a person reads before the first answer, in Vietnamese: the welcome, and the questions of the first page. */
export const smeScreeningOpeningVi = {
  title: 'Tự đánh giá mức độ sẵn sàng chuyển đổi số',
  description:
    'Bộ câu hỏi ngắn giúp doanh nghiệp nhỏ và vừa biết mình đang ở mức nào, còn thiếu gì và nên làm việc nào trước.',
  duration: 'Khoảng 5 phút',
  standing:
    'Đây là kết quả tự đánh giá, không phải kết quả xếp loại của cơ quan nhà nước và không thay thế Bộ tiêu chí đánh giá mức độ chuyển đổi số doanh nghiệp (DBI).',
  pages: {
    connectivity: {
      title: 'Kết nối Internet',
      introduction: 'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp hiện nay.',
    },
  },
  items: {
    'net-access': {
      text: 'Nơi làm việc của doanh nghiệp kết nối Internet bằng cách nào?',
      hint: 'Tính: cáp quang, kể cả đường dùng chung của tòa nhà; doanh nghiệp chỉ có một địa điểm thì đó là “mọi nơi”. Không tính là nơi làm việc: công trường, trên xe, nhà riêng của nhân viên. Xem: hóa đơn cước Internet.',
      options: {
        none: 'Chưa dùng Internet cho công việc',
        mobile: 'Chỉ dùng dữ liệu di động trên điện thoại hoặc bộ phát 4G/5G',
        'fixed-partial': 'Có Internet cáp quang, nhưng chưa đến mọi nơi làm việc',
        'fixed-everywhere': 'Có Internet cáp quang ở mọi nơi làm việc',
        'fixed-with-reserve': 'Cáp quang mọi nơi, có đường dự phòng đã dùng hoặc thử trong 12 tháng qua',
      },
    },
    'net-users': {
      text: 'Bao nhiêu phần trăm người đang làm việc dùng Internet cho công việc ít nhất mỗi tuần?',
      hint: 'Tính: cả chủ doanh nghiệp; cả điện thoại dùng để nhận đơn, giao việc, chấm công. Không tính: dùng Internet cho việc riêng. Ví dụ: 6 trong 20 người là 30%. Xem: bảng chấm công, đếm người.',
      options: {
        none: 'Chưa có ai',
        'to-10': 'Đến 10%',
        'to-25': 'Trên 10% đến 25%',
        'to-50': 'Trên 25% đến 50%',
        'over-50': 'Trên 50%',
      },
    },
  },
} as const satisfies OpeningWords;
