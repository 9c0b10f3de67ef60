import type { Words } from '../../../model/words.js';

/** The seven pages in Vietnamese. */
export const pagesVi = {
  people: {
    title: 'Lãnh đạo và con người',
    introduction:
      'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp; câu nào chưa chắc thì chọn Không rõ. Số ước lượng là đủ.',
  },
  customers: {
    title: 'Khách hàng và bán hàng trực tuyến',
    introduction:
      'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp. Doanh thu, đơn hàng là của năm trước; số ước lượng là đủ.',
  },
  connectivity: {
    title: 'Kết nối Internet',
    introduction:
      'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp. Hợp đồng hoặc hóa đơn cước Internet cho biết tốc độ đường truyền.',
  },
  processes: {
    title: 'Quy trình số',
    introduction: 'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp. Người làm kế toán thường nắm rõ phần này nhất.',
  },
  data: {
    title: 'Dữ liệu',
    introduction: 'Anh/Chị chọn dòng cao nhất đúng với cách làm hằng ngày.',
  },
  security: {
    title: 'An toàn thông tin',
    introduction:
      'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp. Câu trả lời chỉ dùng để tính kết quả, không phải để kiểm tra doanh nghiệp.',
  },
  innovation: {
    title: 'Đổi mới',
    introduction:
      'Anh/Chị chọn dòng cao nhất đúng với doanh nghiệp. Không phải công nghệ nào cũng cần cho mọi ngành nghề.',
  },
} as const satisfies Words['pages'];
