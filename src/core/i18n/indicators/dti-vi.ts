import type { DtiIndicatorMessages } from './messages.js';

const ANSWERED =
  'Doanh nghiệp đã trả lời câu hỏi này, tính đến ngày báo cáo; doanh nghiệp chưa trả lời hoặc chọn Không rõ được nêu riêng, không nằm trong tử số và mẫu số.';
const NAMED =
  'Tên chỉ tiêu theo Quyết định 1354/QĐ-BTTTT ngày 07/7/2022, đọc qua trích dẫn, chưa đối chiếu văn bản gốc.';
const UNDEFINED = 'Chưa tìm thấy cách tính chính thức; cách tính ở đây là cách hiểu của bộ công cụ này.';
const SELF = 'Đây là số liệu doanh nghiệp tự khai, không phải số liệu của cơ quan quản lý.';
const national = (y2025: string, y2030: string) =>
  `Mục tiêu của cả nước (không phải của chương trình): ${y2025} vào năm 2025, ${y2030} vào năm 2030 (Quyết định 411/QĐ-TTg ngày 31/3/2022, theo báo chí).`;

/** Indicators of the digital economy, in Vietnamese. */
export const dtiVi = {
  'dti-platforms': {
    title: 'Tỷ lệ doanh nghiệp nhỏ và vừa sử dụng nền tảng số (ít nhất)',
    counted:
      'Biết chắc có dùng: nhận đơn qua sàn thương mại điện tử hoặc ứng dụng dịch vụ trong 3 tháng gần nhất hoặc trong năm trước, hoặc trả phí cho phần mềm tài chính, ERP, CRM trên đám mây.',
    population:
      'Mọi doanh nghiệp đã trả lời phiếu, kể cả doanh nghiệp chưa rõ có dùng hay không, vì vậy tỷ lệ thật có thể cao hơn.',
    caution: `Doanh nghiệp có thể dùng nền tảng khác mà phiếu không hỏi, nên chỉ nói được “ít nhất”. Doanh nghiệp lớn, nếu có trong danh sách, cũng được tính. ${UNDEFINED} ${SELF}`,
    source: `${NAMED} Một xã ở Khánh Hòa tính: số doanh nghiệp nhỏ và vừa dùng nền tảng số cho sản xuất, kinh doanh trên tổng số doanh nghiệp nhỏ và vừa (căn cứ Quyết định 411/QĐ-TTg; nguồn thứ cấp).`,
    national: national('trên 50%', 'trên 70%'),
  },
  'dti-e-contracts': {
    title: 'Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử',
    counted:
      'Trong 12 tháng gần nhất có ít nhất một hợp đồng với khách hàng, nhà cung cấp hoặc người lao động mà các bên ký điện tử trên tệp gốc.',
    population: ANSWERED,
    caution: `Bản chụp, bản quét, thỏa thuận qua tin nhắn không được tính. ${UNDEFINED} ${SELF}`,
    source: NAMED,
    national: national('trên 80%', '100%'),
  },
  'dti-e-tax': {
    title: 'Tỷ lệ doanh nghiệp nộp thuế điện tử',
    counted: 'Trong 12 tháng gần nhất có khai, nộp thuế điện tử, tự làm hoặc qua dịch vụ.',
    population: ANSWERED,
    caution: `Cơ quan thuế có số liệu đầy đủ hơn; khi báo cáo cần ưu tiên số liệu đó. ${UNDEFINED} ${SELF}`,
    source: NAMED,
  },
} as const satisfies DtiIndicatorMessages;
