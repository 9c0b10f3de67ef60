import type { Words } from '../../../model/words.js';

/** What can be done, in Vietnamese: data that pass without retyping, buying and paying. */
export const linksActionsVi = {
  'link-orders-to-invoices': {
    title: 'Để hóa đơn lấy thông tin từ đơn hàng',
    firstStep: 'Hỏi nhà cung cấp phần mềm bán hàng và hóa đơn về kết nối có sẵn; thử với ba đơn.',
    doneWhen: 'Mười hóa đơn liên tiếp lấy đúng khách, hàng, giá từ đơn mà không phải nhập lại.',
  },
  'link-invoices-to-books': {
    title: 'Để hóa đơn tự vào sổ kế toán',
    firstStep: 'Nhờ kế toán bật kết nối hóa đơn điện tử trong phần mềm kế toán; thử với hóa đơn một ngày.',
    doneWhen: 'Hóa đơn một tháng có trong sổ, kế toán chỉ kiểm tra.',
  },
  'link-sales-to-stock': {
    title: 'Để mỗi đơn bán tự trừ kho',
    firstStep: 'Đối chiếu mã hàng giữa bán hàng và kho; bật tự trừ kho cho mười mặt hàng.',
    doneWhen: 'Sau một tuần, số của mười mặt hàng trên phần mềm khớp với số đếm.',
  },
  'link-site-to-stock': {
    title: 'Để website, sàn và kho dùng chung số tồn',
    firstStep: 'Thống nhất một mã cho mỗi mặt hàng ở mọi kênh; hỏi nhà cung cấp về kết nối có sẵn.',
    doneWhen: 'Bán ở kênh này thì số tồn ở kênh kia giảm theo; trong một tháng không nhận đơn nào mà hàng đã hết.',
  },
  'link-time-to-pay': {
    title: 'Để số công tự chuyển sang bảng lương',
    firstStep: 'So công thức lương với dữ liệu chấm công; bật kết nối và chạy thử lương tháng trước.',
    doneWhen: 'Lương một tháng lấy số công từ phần mềm, không nhập tay.',
  },
  'buy-first-online': {
    title: 'Đặt mua trực tuyến lần đầu',
    firstStep: 'Chọn một mặt hàng thường mua, ví dụ văn phòng phẩm, bao bì; so giá ở hai nơi bán và đặt một đơn nhỏ.',
    doneWhen: 'Nhận đúng hàng, có hóa đơn đứng tên doanh nghiệp.',
  },
  'buy-supplies-online': {
    title: 'Đặt mua trực tuyến những mặt hàng mua đều đặn',
    firstStep: 'Liệt kê mười mặt hàng mua mỗi tháng; hỏi nhà cung cấp nào nhận đơn qua website, ứng dụng.',
    doneWhen: 'Trong một quý, ít nhất 10% tiền mua hàng là đơn đặt trực tuyến.',
  },
  'buy-mostly-online': {
    title: 'Chuyển phần lớn đơn mua sang đặt trực tuyến',
    firstStep: 'Thỏa thuận với ba nhà cung cấp lớn nhất cách đặt qua cổng hoặc ứng dụng của họ.',
    doneWhen: 'Trong hai quý, ít nhất một nửa tiền mua hàng là đơn đặt trực tuyến.',
  },
  'pay-electronically': {
    title: 'Thanh toán qua ngân hàng điện tử mỗi tháng',
    firstStep:
      'Đăng ký ngân hàng điện tử cho tài khoản của doanh nghiệp; nếu có từ hai người thì tách người lập lệnh và người duyệt.',
    doneWhen: 'Ba tháng liền, tháng nào cũng thanh toán từ tài khoản của doanh nghiệp.',
  },
  'pay-every-week': {
    title: 'Chuyển các khoản chi thường xuyên sang ngân hàng điện tử',
    firstStep: 'Liệt kê khoản còn trả tiền mặt; hẹn một ngày trả trong tuần cho nhà cung cấp, tiền công, cước phí.',
    doneWhen: 'Ba tháng liền, tuần nào cũng thanh toán qua ngân hàng điện tử.',
  },
} as const satisfies NonNullable<Words['actions']>;
