import type { ItemWords } from '../../model/words.js';

const none = 'Không có phương án nào';
const yesNo = { no: 'Chưa', yes: 'Có' };

/** The questions in Vietnamese, in words of our own. */
export const items = {
  'internet-users': {
    text: 'Bao nhiêu phần người đang làm việc dùng Internet cho công việc ít nhất mỗi tuần?',
    hint: 'Tính: cả chủ doanh nghiệp, người nhà cùng làm; điện thoại dùng để nhận đơn, giao việc, chấm công. Không tính: dùng Internet cho việc riêng. Ví dụ: 6 trong 20 người là 30%.',
    options: {
      none: 'Chưa có ai',
      'to-10': 'Đến 10%',
      'to-25': 'Trên 10% đến 25%',
      'to-50': 'Trên 25% đến 50%',
      'over-50': 'Trên 50%',
    },
  },
  'fixed-line-30': {
    text: 'Đường Internet cố định nhanh nhất có tốc độ tải xuống từ 30 Mbit/s trở lên không?',
    hint: 'Anh/Chị xem hợp đồng hoặc hóa đơn cước. Tính: tốc độ ghi trong hợp đồng của Internet cáp quang. Không tính: dữ liệu di động 4G, 5G.',
    options: { no: 'Chưa, hoặc chưa có đường cố định', yes: 'Có' },
  },
  'remote-access': {
    text: 'Từ ngoài nơi làm việc, người lao động truy cập được những gì của doanh nghiệp?',
    hint: 'Tính: truy cập bằng máy tính hoặc điện thoại, qua tài khoản công việc. Không tính: gửi tệp cho nhau qua tài khoản cá nhân.',
    options: {
      email: 'Thư điện tử công việc',
      documents: 'Tài liệu, tệp của doanh nghiệp',
      applications: 'Phần mềm nghiệp vụ: bán hàng, kho, kế toán…',
      none,
    },
  },
  'remote-meetings': {
    text: 'Trong 3 tháng gần nhất, doanh nghiệp có họp trực tuyến không?',
    hint: 'Tính: họp nội bộ hoặc với khách hàng, đối tác qua Google Meet, Zoom… Không tính: gọi điện thoại thông thường.',
    options: yesNo,
  },
  website: {
    text: 'Doanh nghiệp có website không?',
    hint: 'Tính: địa chỉ do doanh nghiệp quản lý, kể cả thuê nền tảng dựng sẵn. Không tính: Fanpage, Zalo, gian hàng trên sàn thương mại điện tử.',
    options: yesNo,
  },
  'social-media': {
    text: 'Doanh nghiệp đang dùng những loại mạng xã hội nào cho công việc?',
    hint: 'Đánh dấu mọi loại có tài khoản của doanh nghiệp. Tính: tài khoản còn dùng để đăng bài, trả lời khách. Không tính: tài khoản cá nhân, quảng cáo trả tiền.',
    options: {
      networks: 'Mạng xã hội (Facebook, LinkedIn…)',
      video: 'Chia sẻ video, hình ảnh (Instagram, TikTok, YouTube…)',
      messaging: 'Tài khoản nhắn tin doanh nghiệp (Viber, Zalo OA…)',
      blogs: 'Blog hoặc bản tin ngắn',
      none,
    },
  },
  'ecommerce-share': {
    text: 'Năm trước, khoảng bao nhiêu phần doanh thu đến từ đơn qua website, ứng dụng, sàn hoặc EDI?',
    hint: 'Tính: đơn khách tự đặt trên website, ứng dụng, sàn thương mại điện tử; trao đổi dữ liệu điện tử (EDI). Không tính: đơn qua tin nhắn, thư điện tử, điện thoại.',
    options: {
      none: 'Chưa có',
      'under-1': 'Dưới 1%',
      'from-1': 'Từ 1% đến dưới 10%',
      'from-10': 'Từ 10% đến dưới 30%',
      'from-30': 'Từ 30% đến dưới 50%',
      'from-50': 'Từ 50% trở lên',
    },
  },
  'web-sales-share': {
    text: 'Riêng đơn qua website, ứng dụng, sàn chiếm khoảng bao nhiêu phần doanh thu năm trước?',
    hint: 'Tính: website, ứng dụng riêng và sàn thương mại điện tử. Không tính: đơn qua trao đổi dữ liệu điện tử (EDI), tin nhắn, thư điện tử.',
    options: { none: 'Chưa có', 'to-1': 'Đến 1%', 'to-10': 'Trên 1% đến 10%', 'over-10': 'Trên 10%' },
  },
  'b2c-share': {
    text: 'Trong doanh thu qua website, ứng dụng, sàn, phần bán cho người tiêu dùng là bao nhiêu?',
    hint: 'Ước lượng là đủ. Tính: bán cho cá nhân, hộ gia đình. Không tính: bán cho doanh nghiệp, cơ quan. Ví dụ: 2 trong 10 đồng bán qua web là 20%.',
    options: { 'to-10': 'Đến 10%, hoặc chưa có', 'to-50': 'Trên 10% đến 50%', 'over-50': 'Trên 50%' },
  },
  'cloud-services': {
    text: 'Doanh nghiệp đang trả tiền cho những dịch vụ trực tuyến (điện toán đám mây) nào?',
    hint: 'Tính: dịch vụ thuê theo tháng, theo năm hoặc theo lượng dùng, qua Internet. Không tính: bản miễn phí, phần mềm mua đứt cài trên máy.',
    options: {
      email: 'Thư điện tử',
      office: 'Phần mềm văn phòng',
      storage: 'Lưu trữ tệp',
      computing: 'Máy chủ thuê để chạy phần mềm của mình',
      finance: 'Phần mềm tài chính, kế toán',
      erp: 'Phần mềm quản trị doanh nghiệp tổng thể (ERP)',
      crm: 'Phần mềm quản lý khách hàng (CRM)',
      security: 'Phần mềm an toàn thông tin',
      database: 'Cơ sở dữ liệu đặt trên đám mây',
      development: 'Nền tảng để phát triển, thử nghiệm ứng dụng',
      none,
    },
  },
  erp: {
    text: 'Doanh nghiệp có dùng phần mềm quản trị doanh nghiệp tổng thể (ERP) không?',
    hint: 'Tính: một bộ phần mềm để các việc như bán hàng, kho, mua hàng, kế toán dùng chung dữ liệu. Không tính: phần mềm chỉ làm một việc.',
    options: yesNo,
  },
  crm: {
    text: 'Doanh nghiệp có dùng phần mềm quản lý khách hàng (CRM) không?',
    hint: 'Tính: phần mềm giữ thông tin và lịch sử giao dịch của từng khách. Không tính: danh bạ điện thoại, bảng tính (Excel, Google Sheets).',
    options: yesNo,
  },
  'data-analytics': {
    text: 'Trong 12 tháng gần nhất, dữ liệu có được phân tích để ra quyết định không?',
    hint: 'Tính: người của doanh nghiệp hoặc đơn vị được thuê phân tích dữ liệu bán hàng, khách hàng, website, sản xuất… Không tính: xem báo cáo thuế, cộng sổ cuối ngày.',
    options: yesNo,
  },
  ai: {
    text: 'Doanh nghiệp có dùng trí tuệ nhân tạo (AI) trong công việc không?',
    hint: 'Tính: AI đã chạy thường xuyên để đọc văn bản, giọng nói, hình ảnh, soạn nội dung, dự báo. Không tính: đang thử; một người tự dùng chatbot miễn phí.',
    options: yesNo,
  },
  iot: {
    text: 'Doanh nghiệp có dùng Internet vạn vật (IoT) không?',
    hint: 'Tính: thiết bị, cảm biến nối mạng để theo dõi hoặc điều khiển từ xa. Không tính: máy tính, điện thoại, camera chỉ xem tại chỗ.',
    options: yesNo,
  },
  robots: {
    text: 'Doanh nghiệp có dùng rô-bốt không?',
    hint: 'Tính: rô-bốt công nghiệp; rô-bốt dịch vụ để dọn dẹp, vận chuyển, xếp dỡ. Không tính: máy tự động không lập trình lại được, phần mềm gọi là rô-bốt.',
    options: yesNo,
  },
  'ict-specialists': {
    text: 'Doanh nghiệp có người lao động chuyên về công nghệ thông tin không?',
    hint: 'Tính: người của doanh nghiệp có công việc chính là công nghệ thông tin. Không tính: đơn vị hoặc người được thuê ngoài.',
    options: yesNo,
  },
  'ict-training': {
    text: 'Trong 12 tháng gần nhất, người không chuyên công nghệ có được đào tạo kỹ năng số không?',
    hint: 'Tính: buổi do doanh nghiệp tổ chức hoặc cử đi, kể cả miễn phí, trực tuyến. Không tính: tự xem video; đào tạo cho người chuyên công nghệ thông tin.',
    options: yesNo,
  },
  'security-awareness': {
    text: 'Người lao động có được phổ biến trách nhiệm về an toàn thông tin không?',
    hint: 'Tính: nêu trong hợp đồng, nội quy; buổi phổ biến bắt buộc hoặc tự nguyện. Không tính: nhắc miệng khi đã có sự cố.',
    options: yesNo,
  },
  'security-measures': {
    text: 'Doanh nghiệp đang áp dụng những biện pháp an toàn thông tin nào?',
    hint: 'Đánh dấu mọi biện pháp đang dùng. Tính: cả biện pháp do đơn vị được thuê thực hiện. Không tính: mã OTP của ngân hàng.',
    options: {
      passwords: 'Mật khẩu mạnh',
      'two-factors': 'Xác thực bằng ít nhất hai yếu tố',
      biometrics: 'Nhận dạng vân tay, khuôn mặt để đăng nhập',
      encryption: 'Mã hóa dữ liệu, tài liệu, thư điện tử',
      backup: 'Sao lưu dữ liệu sang nơi khác, kể cả đám mây',
      'access-control': 'Kiểm soát ai và thiết bị nào được vào mạng',
      vpn: 'Mạng riêng ảo (VPN) khi làm việc từ xa',
      logs: 'Lưu nhật ký để phân tích sau sự cố',
      'risk-assessment': 'Đánh giá rủi ro an toàn thông tin',
      tests: 'Kiểm tra, thử nghiệm khả năng bảo vệ',
      monitoring: 'Hệ thống theo dõi, phát hiện hoạt động lạ',
      none,
    },
  },
  'security-documents': {
    text: 'Doanh nghiệp có văn bản về biện pháp, quy trình an toàn thông tin không?',
    hint: 'Tính: quy định, hướng dẫn đã viết ra, một trang cũng được. Không tính: thỏa thuận miệng, tài liệu của nhà cung cấp.',
    options: yesNo,
  },
} as const satisfies Readonly<Record<string, ItemWords>>;
