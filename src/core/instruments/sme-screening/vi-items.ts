import type { Words } from '../../model/words.js';

/** The questions after the first page, in Vietnamese. */
export const smeScreeningItemsVi = {
  'web-own': {
    text: 'Hiện nay khách hàng làm được gì trên website riêng của doanh nghiệp?',
    hint: 'Tính: địa chỉ do doanh nghiệp quản lý, kể cả thuê nền tảng dựng sẵn. Không tính: Fanpage, Zalo, gian hàng trên sàn; nút gọi, chat, biểu mẫu liên hệ không phải đặt hàng. Xem: thử đặt một đơn.',
    options: {
      none: 'Chưa có website riêng',
      contact: 'Xem giới thiệu, liên hệ; hoặc website đã quá 6 tháng chưa cập nhật',
      catalogue: 'Xem hàng hóa, dịch vụ được cập nhật trong 6 tháng gần nhất',
      orders: 'Đặt hàng hoặc đặt chỗ, được hệ thống xác nhận',
      'orders-paid': 'Đặt rồi thanh toán trực tuyến hoặc theo dõi đơn; có đơn trong 3 tháng qua',
    },
  },
  'order-channels': {
    text: 'Trong 3 tháng gần nhất, doanh nghiệp đã nhận đơn hàng qua những kênh nào?',
    hint: 'Đánh dấu mọi kênh có ít nhất một đơn. Tính: đơn hoặc đặt chỗ gửi qua kênh đó, kể cả khi trả tiền mặt. Không tính: khách chỉ hỏi giá. Xem: danh sách đơn của từng kênh.',
    options: {
      'own-site': 'Website hoặc ứng dụng riêng',
      marketplace: 'Sàn thương mại điện tử (Lazada, Shopee, TikTok Shop…)',
      'service-app': 'Ứng dụng dịch vụ (giao đồ ăn, gọi xe, đặt phòng, đặt tour)',
      b2b: 'Cổng mua hàng của khách, trao đổi dữ liệu điện tử, đấu thầu qua mạng',
      chat: 'Tin nhắn hoặc thư điện tử (Facebook, Zalo…)',
      none: 'Không có phương án nào',
    },
  },
  'order-share': {
    text: 'Trong 3 tháng gần nhất, khoảng bao nhiêu phần trăm doanh thu đến từ đơn trực tuyến?',
    hint: 'Ước lượng là đủ. Tính: cả đơn qua tin nhắn. Không tính: khách xem trên mạng rồi đến mua trực tiếp. Ví dụ: cứ 10 đồng thu về có 2 đồng từ đơn trực tuyến là 20%. Xem: doanh thu từng kênh.',
    options: {
      none: 'Chưa có',
      'under-10': 'Dưới 10%',
      'from-10': 'Từ 10% đến dưới 30%',
      'from-30': 'Từ 30% đến dưới 50%',
      'from-50': 'Từ 50% trở lên',
    },
  },
  'invoice-flow': {
    text: 'Trong 3 tháng gần nhất, phần lớn hóa đơn bán ra được lập như thế nào?',
    hint: 'Tính: cách dùng cho phần lớn hóa đơn. Không tính: vài trường hợp riêng. Máy tính tiền: chọn dòng cuối nếu sổ sách tự cập nhật, nếu không thì dòng liền trên. Chưa có hóa đơn: chọn Không áp dụng. Xem: hóa đơn gần nhất.',
    options: {
      outside: 'Đơn vị dịch vụ lập hộ từ giấy tờ hoặc tin nhắn',
      'typed-twice': 'Nhập vào phần mềm hóa đơn, rồi nhập lại vào sổ kế toán',
      imported: 'Nhập một lần, sau đó nạp tệp vào phần mềm kế toán',
      'from-software': 'Lập từ phần mềm bán hàng hoặc kế toán, không phải nhập lại',
      automatic: 'Tự lập từ đơn hàng hoặc máy tính tiền; công nợ, kho tự cập nhật',
    },
  },
  accounting: {
    text: 'Hiện nay chủ doanh nghiệp xem số liệu thu chi, công nợ bằng cách nào?',
    hint: 'Tính: cả phần mềm của đơn vị dịch vụ kế toán; thuê ngoài không bị trừ điểm. Không tính: hỏi kế toán qua điện thoại. Xem: ngày ghi sổ mới nhất mà chủ doanh nghiệp thấy được.',
    options: {
      paper: 'Giao giấy tờ cho kế toán; chỉ thấy số liệu vào kỳ khai thuế',
      quarterly: 'Xem bảng tính tự ghi, hoặc báo cáo hằng quý của đơn vị dịch vụ',
      monthly: 'Nhận số liệu từ phần mềm kế toán ít nhất mỗi tháng',
      weekly: 'Tự mở phần mềm xem; số liệu chậm không quá một tuần',
      flowing: 'Tự mở xem; số liệu ngân hàng, hóa đơn hoặc bán hàng tự chuyển vào sổ',
    },
  },
  'e-sign': {
    text: 'Trong 12 tháng gần nhất, những việc nào đã làm bằng văn bản điện tử?',
    hint: 'Tính: tự làm hoặc qua dịch vụ; hợp đồng các bên ký điện tử trên tệp gốc, hợp đồng lao động từ 01/7/2026 có mã eContract. Không tính: bản chụp, bản quét, thỏa thuận qua tin nhắn. Xem: tệp đã ký, thông báo tiếp nhận.',
    options: {
      tax: 'Khai, nộp thuế điện tử',
      insurance: 'Giao dịch bảo hiểm xã hội điện tử',
      public: 'Dịch vụ công khác bằng tài khoản định danh điện tử của tổ chức',
      'contract-business': 'Hợp đồng điện tử với khách hàng hoặc nhà cung cấp',
      'contract-labour': 'Hợp đồng lao động điện tử',
      approval: 'Duyệt chứng từ nội bộ trên phần mềm',
      none: 'Không có phương án nào',
    },
  },
  'core-software': {
    text: 'Hiện nay những việc nào được làm trên phần mềm, ít nhất mỗi tuần?',
    hint: 'Tính: phần mềm thuê theo tháng, ứng dụng điện thoại; một phần mềm làm nhiều việc thì đánh dấu từng việc. Không tính: bảng tính (Excel, Google Sheets), nhóm trò chuyện, phần mềm hóa đơn, kế toán. Xem: lần nhập gần nhất.',
    options: {
      sales: 'Bán hàng, đơn hàng',
      stock: 'Kho, mua hàng',
      customers: 'Quản lý khách hàng (CRM)',
      staff: 'Chấm công, tính lương',
      operations: 'Sản xuất, đặt chỗ hoặc dự án',
      none: 'Không có phương án nào',
    },
  },
  'lead-plan': {
    text: 'Kế hoạch ứng dụng công nghệ số cho 12 tháng tới đã đến bước nào?',
    hint: 'Tính là văn bản: tệp, ghi chú dùng chung, biên bản họp, kể cả một phần của kế hoạch kinh doanh chung. Không tính là văn bản: nội dung mới trao đổi miệng. Xem: tệp kế hoạch và ngày xem lại.',
    options: {
      none: 'Chưa có kế hoạch',
      talked: 'Đã bàn, chưa ghi thành văn bản',
      written: 'Có danh sách việc bằng văn bản, một trang cũng được',
      resourced: 'Danh sách bằng văn bản, ít nhất một việc đã giao người và dự trù tiền',
      reviewed: 'Danh sách đã giao người, dự trù tiền và xem lại trong 6 tháng qua',
    },
  },
  skills: {
    text: 'Trong 12 tháng gần nhất, người lao động được hướng dẫn dùng công cụ số như thế nào?',
    hint: 'Tính là buổi hướng dẫn: có ngày và người dự, trực tiếp hay trực tuyến, kể cả lớp miễn phí của cơ quan nhà nước. Không tính: tự xem video. Chỉ có một người làm việc thì tính bản thân. Xem: danh sách người dự.',
    options: {
      none: 'Chưa có ai được hướng dẫn',
      informal: 'Tự tìm hiểu hoặc đồng nghiệp chỉ cho nhau',
      supplier: 'Nhà cung cấp hướng dẫn khi cài đặt',
      session: 'Có ít nhất một buổi hướng dẫn được tổ chức',
      most: 'Ít nhất một nửa người dùng máy tính, điện thoại đã dự buổi hướng dẫn',
    },
  },
  'data-home': {
    text: 'Số liệu bán hàng đáng tin nhất (bán gì, cho ai, bao nhiêu) đang nằm ở đâu?',
    hint: 'Anh/Chị hãy hình dung người bán hàng nghỉ việc hôm nay: số liệu còn ở đâu? Tính: nơi tra cứu khi cần chắc chắn. Không tính: bản sao lưu. Xem: tìm một đơn của tháng trước.',
    options: {
      paper: 'Sổ giấy hoặc trí nhớ',
      phones: 'Điện thoại, tin nhắn của từng người',
      spreadsheets: 'Bảng tính trên máy của doanh nghiệp',
      shared: 'Một nơi dùng chung, mỗi người có tài khoản riêng',
      linked: 'Phần mềm: nhập một lần, bán hàng, kho và công nợ cùng dùng',
    },
  },
  'data-now': {
    text: 'Muốn biết doanh thu từ đầu tháng đến hôm qua, bao lâu thì có số?',
    hint: 'Tính: một con số đúng, chưa cần báo cáo đẹp. Không tính: số ước chừng theo trí nhớ. Xem: thử lấy con số đó ngay bây giờ.',
    options: {
      'with-report': 'Chỉ khi làm báo cáo thuế hoặc báo cáo quý',
      'over-week': 'Hơn một tuần',
      'within-week': 'Từ hai đến bảy ngày',
      'within-day': 'Trong ngày, có người tổng hợp',
      'at-once': 'Ngay lập tức, trên màn hình hoặc điện thoại',
    },
  },
  backup: {
    text: 'Dữ liệu quan trọng của doanh nghiệp hiện được sao lưu như thế nào?',
    hint: 'Tính: sao lưu tự động ghi trong hợp đồng phần mềm thuê theo tháng; thử khôi phục là tải dữ liệu về và mở được. Không tính là nơi khác: USB luôn cắm ở máy. Xem: ngày của bản sao mới nhất.',
    options: {
      none: 'Chưa có bản sao nào',
      'same-place': 'Thỉnh thoảng, lưu trên cùng máy hoặc USB luôn cắm ở máy',
      monthly: 'Ít nhất mỗi tháng, sang thiết bị khác hoặc nơi khác',
      'weekly-automatic': 'Tự động, ít nhất mỗi tuần, lưu ở nơi khác',
      'restore-tested': 'Tự động hằng tuần ở nơi khác, đã thử khôi phục trong 12 tháng gần nhất',
    },
  },
  protect: {
    text: 'Doanh nghiệp đang làm những việc nào để bảo vệ tài khoản và thiết bị?',
    hint: 'Tính: việc đã áp dụng cho đa số người dùng. Không tính: mã OTP của ngân hàng, vì ngân hàng bắt buộc. Xem: phần cài đặt của tài khoản và thiết bị, bản quy định.',
    options: {
      'own-accounts': 'Mỗi người một tài khoản riêng',
      'two-step': 'Xác thực hai bước cho thư điện tử và trang bán hàng, mạng xã hội',
      updates: 'Máy làm việc tự động cập nhật và có phần mềm phòng mã độc',
      leavers: 'Khóa tài khoản trong vòng một tuần khi có người nghỉ việc',
      'fraud-awareness': 'Phổ biến cách nhận biết lừa đảo trong 12 tháng gần nhất',
      'written-rule': 'Quy định bằng văn bản, ít nhất nửa trang',
      none: 'Không có phương án nào',
    },
  },
} as const satisfies Words['items'];
