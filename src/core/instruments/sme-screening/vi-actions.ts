import type { Words } from '../../model/words.js';

/** What can be done, in Vietnamese. */
export const smeScreeningActionsVi = {
  'fixed-line': {
    title: 'Lắp Internet cáp quang ở mọi nơi làm việc',
    firstStep: 'Ghi ra những nơi chưa có đường truyền; hỏi hai nhà mạng về gói dành cho doanh nghiệp.',
    doneWhen: 'Mọi nơi làm việc vào được Internet mà không cần phát từ điện thoại.',
  },
  'reserve-line': {
    title: 'Chuẩn bị đường Internet dự phòng',
    firstStep: 'Chuẩn bị một bộ phát 4G/5G hoặc SIM dữ liệu, giao một người giữ.',
    doneWhen: 'Rút đường truyền chính trong 10 phút, việc bán hàng không bị gián đoạn.',
  },
  'online-roles': {
    title: 'Giao cho mỗi vị trí một việc làm trên Internet',
    firstStep: 'Ghi cho từng vị trí: thiết bị, tài khoản và việc làm trực tuyến, ví dụ nhận đơn, chấm công, xem kho.',
    doneWhen: 'Hơn một nửa số người dùng hằng tuần trong một tháng liền.',
  },
  'site-catalogue': {
    title: 'Mở website riêng giới thiệu hàng hóa, dịch vụ',
    firstStep: 'Đăng ký tên miền “.vn” đứng tên doanh nghiệp; chọn mười mặt hàng tốt nhất, có ảnh và giá.',
    doneWhen: 'Khách xem được hàng hóa, dịch vụ đang bán, nội dung được cập nhật trong 6 tháng gần nhất.',
  },
  'site-orders': {
    title: 'Nhận đặt hàng hoặc đặt chỗ trên website riêng',
    firstStep: 'Chọn một nền tảng có sẵn chức năng đặt hàng; lập danh sách mười mặt hàng có ảnh và giá.',
    doneWhen: 'Một đơn thử được hệ thống xác nhận; website có đủ thông tin mà quy định về thương mại điện tử yêu cầu.',
    before: 'Thư điện tử và tên miền đứng tên doanh nghiệp',
  },
  'site-payment': {
    title: 'Cho khách thanh toán hoặc theo dõi đơn trên website',
    firstStep: 'Hỏi nhà cung cấp website về kết nối thanh toán và theo dõi đơn đã có sẵn.',
    doneWhen: 'Có đơn thật được thanh toán hoặc theo dõi trên website trong 3 tháng.',
  },
  'marketplace-shop': {
    title: 'Mở gian hàng trên sàn thương mại điện tử hoặc ứng dụng đặt dịch vụ',
    firstStep: 'Chọn nơi khách hàng hay tìm; mở tài khoản bán hàng bằng giấy tờ của doanh nghiệp.',
    doneWhen: 'Mười đơn đã được nhận và hoàn thành qua kênh này.',
    before: 'Danh sách hàng hóa, dịch vụ có ảnh và giá',
  },
  'orders-to-site': {
    title: 'Đưa khách quen về đặt hàng trên website riêng',
    firstStep: 'In mã QR dẫn tới trang đặt hàng, đặt tại quầy và trên hóa đơn.',
    doneWhen: 'Mỗi tháng có ít nhất một đơn từ website.',
  },
  'regulars-online': {
    title: 'Mời khách quen chuyển sang đặt hàng trực tuyến',
    firstStep: 'Gửi đường dẫn đặt hàng cho mười khách quen, kèm một ưu đãi nhỏ.',
    doneWhen: 'Đơn trực tuyến đạt từ 10% doanh thu trong hai tháng liền.',
  },
  'online-first': {
    title: 'Đưa đơn trực tuyến thành kênh bán chính',
    firstStep: 'Xem kênh nào cho nhiều đơn nhất trong 3 tháng; dành ngân sách quảng bá cho kênh đó.',
    doneWhen: 'Đơn trực tuyến đạt từ 50% doanh thu trong hai tháng liền.',
  },
  'invoice-import': {
    title: 'Chuyển tệp hóa đơn vào sổ kế toán thay vì nhập lại',
    firstStep: 'Nhờ kế toán xuất tệp hóa đơn của một tuần và nạp thử vào phần mềm kế toán.',
    doneWhen: 'Hóa đơn một tháng được nạp vào sổ mà không nhập tay.',
  },
  'invoice-from-sale': {
    title: 'Lập hóa đơn ngay từ phần mềm bán hàng, kế toán',
    firstStep: 'Hỏi nhà cung cấp hóa đơn và phần mềm kế toán về kết nối mà hai bên đã có.',
    doneWhen: 'Một tuần không phải nhập thông tin khách hàng hai lần.',
  },
  'invoice-automatic': {
    title: 'Để hóa đơn tự lập từ đơn hàng, công nợ và kho tự cập nhật',
    firstStep: 'Vẽ đường đi của một đơn hàng, đánh dấu những chỗ còn nhập tay.',
    doneWhen: 'Mười đơn liên tiếp có hóa đơn, công nợ và tồn kho đúng mà không ai nhập thêm.',
  },
  'open-books': {
    title: 'Tự xem sổ sách kế toán, số liệu cập nhật hằng tuần',
    firstStep: 'Thống nhất với kế toán: ghi sổ hằng tuần và cấp tài khoản xem cho chủ doanh nghiệp.',
    doneWhen: 'Chủ doanh nghiệp tự mở được công nợ của tuần trước.',
  },
  'flowing-books': {
    title: 'Cho số liệu ngân hàng, hóa đơn tự chuyển vào sổ',
    firstStep: 'Hỏi nhà cung cấp phần mềm kế toán về kết nối ngân hàng và hóa đơn điện tử.',
    doneWhen: 'Sao kê một tháng vào sổ mà không phải nhập tay.',
  },
  'file-online': {
    title: 'Thực hiện thủ tục thuế bằng hình thức điện tử',
    firstStep: 'Kiểm tra tài khoản thuế điện tử và chữ ký số còn hạn; nhờ đơn vị dịch vụ nếu cần.',
    doneWhen: 'Tờ khai kỳ này có thông báo tiếp nhận điện tử.',
    before: 'Chữ ký số còn hiệu lực, tài khoản định danh điện tử của tổ chức',
  },
  'sign-contracts': {
    title: 'Ký hợp đồng điện tử với khách hàng, nhà cung cấp',
    firstStep: 'Chọn một mẫu hợp đồng hay dùng; hỏi ba đối tác có đồng ý ký điện tử không.',
    doneWhen: 'Năm hợp đồng được hai bên ký và tìm lại được trong một phút.',
    before: 'Chữ ký số còn hiệu lực',
  },
  'sign-labour': {
    title: 'Giao kết hợp đồng lao động điện tử',
    firstStep: 'Tìm hiểu hệ thống hợp đồng lao động điện tử được công nhận; chọn một hợp đồng sắp ký để làm thử.',
    doneWhen: 'Một hợp đồng lao động đã ký điện tử và có mã của hệ thống.',
    before: 'Chữ ký số còn hiệu lực',
  },
  'approve-online': {
    title: 'Duyệt chứng từ nội bộ trên phần mềm',
    firstStep: 'Chọn một loại chứng từ hay chờ ký, ví dụ đề nghị thanh toán, và duyệt thử trên phần mềm.',
    doneWhen: 'Cả tháng, loại chứng từ đó không còn ký giấy.',
  },
  'sales-software': {
    title: 'Đưa bán hàng và đơn hàng lên phần mềm',
    firstStep: 'Ghi năm việc phần mềm phải làm được; dùng thử hai phần mềm với số liệu thật trong một tuần.',
    doneWhen: 'Phần mềm được dùng hằng tuần trong ba tháng, sổ cũ đã dừng.',
    before: 'Danh sách hàng hóa, khách hàng đã rà soát một lần',
  },
  'customer-software': {
    title: 'Quản lý khách hàng trên phần mềm',
    firstStep: 'Gom danh sách khách hàng về một tệp, bỏ phần trùng, rồi nạp thử vào phần mềm.',
    doneWhen: 'Mọi lần liên hệ với khách được ghi trên phần mềm trong ba tháng.',
  },
  'staff-software': {
    title: 'Chấm công, tính lương trên phần mềm',
    firstStep: 'Chọn một ứng dụng chấm công trên điện thoại, dùng thử hai tuần với một tổ.',
    doneWhen: 'Bảng lương một tháng lấy số từ phần mềm.',
  },
  'one-page-plan': {
    title: 'Lập kế hoạch một trang, có người và có tiền',
    firstStep: 'Lấy ba việc đầu trong kết quả này, ghi rõ ai làm, khi nào xong, dự kiến chi bao nhiêu.',
    doneWhen: 'Có trang kế hoạch, ngày xem lại đã ghi vào lịch.',
  },
  'review-plan': {
    title: 'Xem lại kế hoạch ít nhất sáu tháng một lần',
    firstStep: 'Đặt lịch 30 phút với những người được giao việc.',
    doneWhen: 'Bản kế hoạch có ghi chú của lần xem lại.',
  },
  'first-session': {
    title: 'Tổ chức một buổi hướng dẫn về công cụ đang dùng',
    firstStep: 'Chọn công cụ hay bị nhầm nhất, dành một giờ, lập danh sách người dự.',
    doneWhen: 'Buổi hướng dẫn đã diễn ra, có danh sách người dự.',
  },
  'sessions-for-most': {
    title: 'Mỗi quý một buổi hướng dẫn cho đa số người dùng',
    firstStep: 'Lên lịch bốn buổi trong năm; đăng ký lớp miễn phí của cơ quan nhà nước nếu có.',
    doneWhen: 'Ít nhất một nửa người dùng máy tính, điện thoại đã dự trong 12 tháng.',
  },
  'one-shared-place': {
    title: 'Gom số liệu khách hàng, bán hàng về một nơi dùng chung',
    firstStep: 'Gom danh sách từ điện thoại và bảng tính; quyết định ai được xem.',
    doneWhen: 'Người khác tìm được danh sách mà không cần hỏi người lập.',
    before: 'Tài khoản riêng cho từng người',
  },
  'enter-once': {
    title: 'Nhập số liệu một lần cho bán hàng, kho và công nợ',
    firstStep: 'Liệt kê số liệu đang nhập hai nơi; hỏi nhà cung cấp về kết nối có sẵn.',
    doneWhen: 'Một tuần không có số liệu nào phải nhập hai lần.',
  },
  'daily-figure': {
    title: 'Giao một người tổng hợp doanh thu mỗi ngày',
    firstStep: 'Thống nhất một con số, một giờ gửi và một nhóm nhận, ví dụ 18:00 hằng ngày.',
    doneWhen: 'Mười ngày liền có số đúng giờ.',
  },
  'figure-on-phone': {
    title: 'Xem doanh thu từ đầu tháng trên điện thoại',
    firstStep: 'Hỏi phần mềm bán hàng về báo cáo ngày; cài lên điện thoại của chủ doanh nghiệp.',
    doneWhen: 'Ba ngày liền, số trên điện thoại khớp với quỹ.',
  },
  'automatic-backup': {
    title: 'Sao lưu tự động hằng tuần sang nơi khác',
    firstStep: 'Ghi tên ba tệp hoặc hệ thống không được để mất; bật một bản sao tự động.',
    doneWhen: 'Tuần sau mở ra thấy bản sao mới ở nơi khác.',
  },
  'test-restore': {
    title: 'Thử khôi phục dữ liệu từ bản sao',
    firstStep: 'Chọn một tệp, khôi phục từ bản sao ra máy khác.',
    doneWhen: 'Mở được tệp đã khôi phục, có ghi chú ngày thử.',
  },
  'four-basics': {
    title: 'Làm bốn việc bảo vệ cơ bản',
    firstStep: 'Bật xác thực hai bước cho thư điện tử và trang bán hàng ngay hôm nay; đổi các mật khẩu dùng chung.',
    doneWhen: 'Có danh sách tài khoản kèm người dùng; tài khoản của người đã nghỉ được khóa.',
  },
  'fraud-talk': {
    title: 'Dành 15 phút nói về cách nhận biết lừa đảo',
    firstStep: 'Lấy hai tin nhắn lừa đảo có thật, xem cùng mọi người.',
    doneWhen: 'Mọi người biết phải hỏi ai khi nghi ngờ; có ghi ngày phổ biến.',
  },
} as const satisfies NonNullable<Words['actions']>;
