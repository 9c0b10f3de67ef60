import type { Words } from '../../model/words.js';
import { adoption, coverage, shares, yesNo } from './vi-choices.js';

/** Pillar 3, second component, in Vietnamese. */
export const infrastructureVi = {
  'local-network-gate': {
    text: 'Doanh nghiệp có mạng nội bộ không?',
    hint: 'Tính: mạng LAN nối máy tính, máy in; trang thông tin nội bộ (intranet). Không tính: nhóm chat của nhân viên.',
    options: yesNo,
  },
  'local-network': {
    text: 'Mạng nội bộ được dùng đến mức nào?',
    options: {
      'step-1': 'Mạng LAN ở một số bộ phận',
      'step-2': 'Mạng LAN ở mọi bộ phận',
      'step-3': 'Như trên, có quy định về an toàn thông tin',
      'step-4': 'Như trên, có trang nội bộ ở một số bộ phận',
      'step-5': 'Như trên, có trang nội bộ ở mọi bộ phận',
    },
  },
  'electronic-records': {
    text: 'Hiện nay bao nhiêu phần hồ sơ lưu trữ ở dạng điện tử?',
    hint: 'Tính: hồ sơ tìm và mở được trên máy, kể cả bản quét. Không tính: ảnh chụp nằm rải rác trong điện thoại.',
    bands: shares,
    unit: 'hồ sơ',
  },
  'e-invoices': {
    text: 'Trong 3 tháng gần nhất, bao nhiêu phần hóa đơn bán ra là hóa đơn điện tử?',
    hint: 'Tính: cả hóa đơn khởi tạo từ máy tính tiền, hóa đơn lập qua đơn vị dịch vụ. Không tính: phiếu bán lẻ in giấy.',
    bands: shares,
    unit: 'hóa đơn',
  },
  'data-sharing-gate': {
    text: 'Doanh nghiệp có công cụ chung để chia sẻ thông tin, dữ liệu số không?',
    hint: 'Tính: thư mục dùng chung, phần mềm có nhiều tài khoản. Không tính: gửi tệp qua tin nhắn, USB.',
    options: yesNo,
  },
  'data-sharing': {
    text: 'Thông tin, dữ liệu số được chia sẻ đến đâu?',
    options: {
      'step-1': 'Trong nội bộ một số bộ phận',
      'step-2': 'Giữa một số bộ phận với nhau',
      'step-3': 'Giữa mọi bộ phận',
      'step-4': 'Như trên, có báo cáo theo mẫu định sẵn',
      'step-5': 'Như trên, tự lập được báo cáo, biểu đồ khi cần',
    },
  },
  'cloud-gate': {
    text: 'Doanh nghiệp có dùng điện toán đám mây không?',
    hint: 'Tính: phần mềm trực tuyến thuê theo tháng, kho lưu trữ trực tuyến, máy chủ thuê. Không tính: thư điện tử cá nhân miễn phí.',
    options: yesNo,
  },
  cloud: {
    text: 'Điện toán đám mây được dùng đến mức nào?',
    options: { ...adoption, 'step-5': 'Toàn bộ hoạt động chạy trên điện toán đám mây' },
  },
  'erp-gate': {
    text: 'Doanh nghiệp có phần mềm quản trị doanh nghiệp tổng thể (ERP) không?',
    hint: 'Tính: phần mềm nối nhiều việc như kho, bán hàng, kế toán, nhân sự. Không tính: bảng tính, phần mềm chỉ làm một việc.',
    options: yesNo,
  },
  erp: { text: 'Phần mềm quản trị doanh nghiệp tổng thể được dùng đến mức nào?', options: adoption },
  'crm-gate': {
    text: 'Doanh nghiệp có phần mềm quản lý khách hàng (CRM) không?',
    hint: 'Tính: phần mềm lưu lịch sử liên hệ, mua hàng của từng khách. Không tính: danh bạ điện thoại, bảng tính.',
    options: yesNo,
  },
  crm: { text: 'Phần mềm quản lý khách hàng được dùng đến mức nào?', options: adoption },
  'security-systems-gate': {
    text: 'Doanh nghiệp có hệ thống bảo vệ an toàn thông tin không?',
    hint: 'Tính: tường lửa, phần mềm phòng mã độc có bản quyền, hệ thống sao lưu. Không tính: chỉ đặt mật khẩu máy tính.',
    options: yesNo,
  },
  'security-systems': {
    text: 'Hệ thống bảo vệ an toàn thông tin được triển khai đến mức nào?',
    options: {
      'step-1': 'Bảo vệ riêng lẻ ở một vài bộ phận',
      'step-2': 'Bảo vệ chung cho một vài bộ phận',
      'step-3': 'Bảo vệ thống nhất cho toàn doanh nghiệp',
      'step-4': 'Như trên, các hoạt động chính được bảo vệ tốt hơn',
      'step-5': 'Như trên, được giám sát và bảo vệ theo mô hình bốn lớp',
    },
  },
  'iot-gate': {
    text: 'Doanh nghiệp có dùng thiết bị kết nối Internet vạn vật (IoT) không?',
    hint: 'Tính: cảm biến, camera, đồng hồ đo, thiết bị định vị tự gửi số liệu phục vụ công việc. Không tính: máy tính, điện thoại.',
    options: yesNo,
  },
  iot: { text: 'Thiết bị IoT được dùng đến mức nào?', options: adoption },
  'blockchain-gate': {
    text: 'Doanh nghiệp có dùng công nghệ chuỗi khối (blockchain) không?',
    hint: 'Tính: truy xuất nguồn gốc, hợp đồng, chứng từ dựa trên chuỗi khối, kể cả dịch vụ thuê. Không tính: mua bán tiền mã hóa.',
    options: yesNo,
  },
  blockchain: { text: 'Công nghệ chuỗi khối được dùng đến mức nào?', options: adoption },
  'robots-gate': {
    text: 'Doanh nghiệp có dùng rô-bốt hoặc máy in 3D không?',
    hint: 'Tính: rô-bốt lập trình được trong sản xuất, kho, phục vụ; máy in 3D. Không tính: máy móc điều khiển bằng tay.',
    options: yesNo,
  },
  robots: { text: 'Rô-bốt hoặc máy in 3D được dùng đến mức nào?', options: adoption },
  'automated-processes-gate': {
    text: 'Doanh nghiệp có quy trình nào được tự động hóa không?',
    hint: 'Tính: bước công việc tự chạy bằng máy hoặc phần mềm, ví dụ tự tạo đơn, tự nhắc nợ. Không tính: mẫu điền tay.',
    options: yesNo,
  },
  'automated-processes': {
    text: 'Quy trình được tự động hóa đến mức nào?',
    options: {
      'step-1': 'Ở ít nhất một bộ phận',
      'step-2': 'Ở nhiều bộ phận',
      'step-3': 'Bằng một giải pháp cho toàn doanh nghiệp',
      'step-4': coverage['step-4'],
      'step-5': coverage['step-5'],
    },
  },
  'product-identification-gate': {
    text: 'Sản phẩm của doanh nghiệp có được nhận diện bằng công nghệ số không?',
    hint: 'Tính: thẻ RFID, mã QR, mã vạch dùng để theo dõi, truy xuất hàng hóa. Không tính: tem nhãn chỉ in chữ.',
    options: yesNo,
  },
  'product-identification': { text: 'Nhận diện sản phẩm bằng công nghệ số được áp dụng đến đâu?', options: coverage },
  'supply-chain-gate': {
    text: 'Doanh nghiệp có dùng giải pháp số để quản lý chuỗi cung ứng, đối tác không?',
    hint: 'Tính: phần mềm, cổng trực tuyến theo dõi đơn hàng, giao nhận với nhà cung cấp. Không tính: tin nhắn, sổ ghi.',
    options: yesNo,
  },
  'supply-chain': { text: 'Giải pháp số quản lý chuỗi cung ứng, đối tác được áp dụng đến đâu?', options: coverage },
} as const satisfies Words['items'];
