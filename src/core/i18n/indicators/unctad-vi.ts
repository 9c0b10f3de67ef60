import type { UnctadIndicatorMessages } from './messages.js';

const ANSWERED =
  'Doanh nghiệp đã trả lời câu hỏi này, tính đến ngày báo cáo; doanh nghiệp chưa trả lời hoặc chọn Không rõ được nêu riêng, không nằm trong tử số và mẫu số.';
const COUNTED_PERSONS =
  'Doanh nghiệp đã ghi cả số người và tổng số người đang làm việc; doanh nghiệp chỉ ước lượng theo khoảng được nêu riêng. Cộng số người của mọi doanh nghiệp rồi mới chia, không lấy trung bình các tỷ lệ.';
const CAUTION =
  'Đây là số liệu doanh nghiệp tự khai, theo danh mục chỉ tiêu cốt lõi năm 2007; danh mục sửa đổi năm 2022 chưa được đối chiếu.';

/** Core indicators on the use of information and communication technology, in Vietnamese. */
export const unctadVi = {
  'unctad-b1': {
    title: 'Tỷ lệ doanh nghiệp dùng máy tính',
    counted: 'Có ít nhất một người dùng máy tính cho công việc mỗi tuần.',
    population: ANSWERED,
    caution: CAUTION,
  },
  'unctad-b2': {
    title: 'Tỷ lệ người đang làm việc dùng máy tính',
    counted: 'Số người dùng máy tính cho công việc ít nhất mỗi tuần, trên tổng số người đang làm việc.',
    population: COUNTED_PERSONS,
    caution: CAUTION,
  },
  'unctad-b3': {
    title: 'Tỷ lệ doanh nghiệp dùng Internet',
    counted: 'Nơi làm việc dùng Internet cho công việc, kể cả khi chỉ dùng dữ liệu di động.',
    population: ANSWERED,
    caution: CAUTION,
  },
  'unctad-b4': {
    title: 'Tỷ lệ người đang làm việc dùng Internet',
    counted: 'Số người dùng Internet cho công việc ít nhất mỗi tuần, trên tổng số người đang làm việc.',
    population: COUNTED_PERSONS,
    caution: CAUTION,
  },
  'unctad-b5': {
    title: 'Tỷ lệ doanh nghiệp hiện diện trên web',
    counted:
      'Có website riêng, hoặc có trang trên mạng xã hội, kênh video, blog do doanh nghiệp tự quyết định nội dung.',
    population: ANSWERED,
    caution: `Rộng hơn website riêng; việc tính trang mạng xã hội là cách hiểu của bộ công cụ này. ${CAUTION}`,
  },
  'unctad-b6': {
    title: 'Tỷ lệ doanh nghiệp có mạng thông tin nội bộ',
    counted: 'Có trang nội bộ để xem thông báo, tài liệu, biểu mẫu.',
    population: ANSWERED,
    caution: CAUTION,
  },
  'unctad-b7': {
    title: 'Tỷ lệ doanh nghiệp nhận đơn hàng qua Internet',
    counted:
      'Năm trước có ít nhất một đơn qua website, ứng dụng, sàn thương mại điện tử, ứng dụng dịch vụ hoặc trao đổi dữ liệu điện tử.',
    population: ANSWERED,
    caution: `Đơn qua tin nhắn, thư điện tử không được tính. ${CAUTION}`,
  },
  'unctad-b8': {
    title: 'Tỷ lệ doanh nghiệp đặt mua hàng qua Internet',
    counted: 'Trong 12 tháng gần nhất có đặt mua trên website, ứng dụng, sàn hoặc cổng của nhà cung cấp.',
    population: ANSWERED,
    caution: `Đơn đặt qua tin nhắn, thư điện tử không được tính. ${CAUTION}`,
  },
  'unctad-b9-fixed': {
    title: 'Tỷ lệ doanh nghiệp dùng Internet cố định',
    counted: 'Ít nhất một nơi làm việc có Internet cáp quang hoặc đường cố định khác.',
    population: ANSWERED,
    caution: `Một doanh nghiệp có thể dùng nhiều loại đường Internet. ${CAUTION}`,
  },
  'unctad-b9-mobile': {
    title: 'Tỷ lệ doanh nghiệp dùng Internet di động',
    counted: 'Nơi làm việc dùng dữ liệu di động 4G/5G cho công việc.',
    population: ANSWERED,
    caution: `Một doanh nghiệp có thể dùng nhiều loại đường Internet. ${CAUTION}`,
  },
  'unctad-b9-other': {
    title: 'Tỷ lệ doanh nghiệp dùng loại đường Internet khác',
    counted: 'Nơi làm việc dùng đường Internet khác, ví dụ vệ tinh.',
    population: ANSWERED,
    caution: `Một doanh nghiệp có thể dùng nhiều loại đường Internet. ${CAUTION}`,
  },
} as const satisfies UnctadIndicatorMessages;
