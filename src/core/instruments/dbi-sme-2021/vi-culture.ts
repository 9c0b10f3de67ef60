import type { Words } from '../../model/words.js';
import { millionDong, persons, shares, yesNo } from './vi-choices.js';

/** Pillar 5 in Vietnamese. */
export const cultureVi = {
  'devices-at-work': {
    text: 'Bao nhiêu phần người đang làm việc dùng máy tính hoặc điện thoại thông minh cho công việc?',
    hint: 'Tính: thiết bị của doanh nghiệp hoặc cá nhân, dùng để nhận việc, chấm công, bán hàng. Không tính: dùng cho việc riêng.',
    bands: shares,
    unit: persons,
  },
  'internet-at-work': {
    text: 'Bao nhiêu phần người đang làm việc dùng Internet cho công việc?',
    hint: 'Tính: qua cáp quang, wifi hoặc dữ liệu di động. Không tính: chỉ dùng Internet cho việc riêng.',
    bands: shares,
    unit: persons,
  },
  'company-email': {
    text: 'Bao nhiêu phần người đang làm việc thường xuyên dùng thư điện tử tên miền doanh nghiệp?',
    hint: 'Tính: địa chỉ có tên miền riêng, ví dụ ten@doanhnghiep.vn. Không tính: địa chỉ miễn phí như Gmail.',
    bands: shares,
    unit: persons,
  },
  'office-software': {
    text: 'Bao nhiêu phần người đang làm việc thường xuyên dùng phần mềm văn phòng?',
    hint: 'Tính: soạn thảo, bảng tính, trình chiếu trên máy hoặc trực tuyến. Không tính: chỉ mở xem tệp.',
    bands: shares,
    unit: persons,
  },
  'online-meetings': {
    text: 'Trong 3 tháng gần nhất, bao nhiêu phần cuộc họp được tổ chức trực tuyến?',
    hint: 'Tính: họp có hình hoặc tiếng qua phần mềm, kể cả kết hợp trực tiếp. Không tính: trao đổi trong nhóm chat.',
    bands: shares,
    unit: 'cuộc họp',
  },
  'research-staff': {
    text: 'Bao nhiêu phần người đang làm việc làm nghiên cứu và phát triển (R&D)?',
    hint: 'Tính: người được giao tìm sản phẩm, cách làm mới, kể cả kiêm nhiệm. Không tính: kiểm tra chất lượng hằng ngày.',
    bands: shares,
    unit: persons,
  },
  'research-spending': {
    text: 'Năm trước, bao nhiêu phần vốn đầu tư dành cho nghiên cứu và phát triển (R&D)?',
    hint: 'Tính: thử nghiệm, mẫu thử, thuê nghiên cứu, mua công nghệ để phát triển. Không tính: quảng cáo. Không đầu tư thì chọn Chưa có.',
    bands: shares,
    unit: millionDong,
  },
  'patents-gate': {
    text: 'Doanh nghiệp có bằng sáng chế hoặc nhãn hiệu riêng không?',
    hint: 'Tính: văn bằng đã cấp cho doanh nghiệp hoặc chủ doanh nghiệp. Không tính: đơn đang chờ, tên gọi chưa đăng ký.',
    options: yesNo,
  },
  patents: {
    text: 'Doanh nghiệp sở hữu bao nhiêu bằng sáng chế, nhãn hiệu?',
    options: { 'step-1': '1', 'step-2': '2', 'step-3': '3', 'step-4': '4', 'step-5': 'Từ 5 trở lên' },
  },
  'internal-innovation': {
    text: 'Anh/Chị tự đánh giá năng lực đổi mới sáng tạo trong nội bộ doanh nghiệp ở mức nào?',
    hint: 'Tính: sáng kiến do người trong doanh nghiệp đề xuất và áp dụng. Không tính: thay đổi do khách hàng, nhà cung cấp làm thay.',
    options: {
      'very-poor': 'Rất thấp',
      poor: 'Thấp',
      fair: 'Trung bình',
      good: 'Khá',
      'very-good': 'Tốt',
      excellent: 'Xuất sắc',
    },
  },
  'co-innovation-gate': {
    text: 'Doanh nghiệp có hợp tác với bên ngoài để tạo ra sản phẩm, dịch vụ mới không?',
    hint: 'Tính: cùng làm với doanh nghiệp, trường, viện, khách hàng để ra sản phẩm khác biệt. Không tính: gia công theo mẫu có sẵn.',
    options: yesNo,
  },
  'co-innovation': {
    text: 'Hợp tác đó đã tạo ra bao nhiêu sản phẩm, dịch vụ đột phá?',
    options: { 'step-1': '1', 'step-2': '2', 'step-3': '3', 'step-4': '4 hoặc 5', 'step-5': 'Trên 5' },
  },
} as const satisfies Words['items'];
