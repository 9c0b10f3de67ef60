import type { Words } from '../../model/words.js';
import { millionDong, persons, policy, shares, yesNo } from './vi-choices.js';

/** Pillar 4 in Vietnamese. */
export const operationsVi = {
  'security-policy-gate': {
    text: 'Doanh nghiệp có quy định về an toàn thông tin không?',
    hint: 'Tính: văn bản, kể cả ngắn, nói rõ ai được truy cập gì, xử lý sự cố ra sao. Không tính: nhắc nhở miệng.',
    options: yesNo,
  },
  'security-policy': {
    text: 'Quy định về an toàn thông tin được áp dụng đến mức nào?',
    options: { ...policy, 'step-4': 'Như trên, đạt chứng nhận ISO/IEC 27001' },
  },
  'data-protection-policy-gate': {
    text: 'Doanh nghiệp có quy định về bảo vệ dữ liệu không?',
    hint: 'Tính: văn bản về thu thập, lưu, chia sẻ, xóa dữ liệu khách hàng, người lao động. Không tính: thói quen chưa ghi lại.',
    options: yesNo,
  },
  'data-protection-policy': {
    text: 'Quy định về bảo vệ dữ liệu được áp dụng đến mức nào?',
    options: { ...policy, 'step-4': 'Như trên, đạt một tiêu chuẩn về bảo vệ dữ liệu' },
  },
  'quality-policy-gate': {
    text: 'Doanh nghiệp có quy định về bảo đảm chất lượng không?',
    hint: 'Tính: văn bản về kiểm tra chất lượng sản phẩm, dịch vụ, kể cả làm trên phần mềm. Không tính: kinh nghiệm của từng người.',
    options: yesNo,
  },
  'quality-policy': {
    text: 'Quy định về bảo đảm chất lượng được áp dụng đến mức nào?',
    options: { ...policy, 'step-4': 'Như trên, đạt một tiêu chuẩn về quản lý chất lượng' },
  },
  'performance-policy-gate': {
    text: 'Doanh nghiệp có quy định về đánh giá hiệu quả hoạt động không?',
    hint: 'Tính: văn bản nêu chỉ tiêu và cách đánh giá bộ phận, người lao động. Không tính: nhận xét miệng cuối năm.',
    options: yesNo,
  },
  'performance-policy': {
    text: 'Quy định về đánh giá hiệu quả hoạt động được áp dụng đến mức nào?',
    options: policy,
  },
  'upgrades-gate': {
    text: 'Trong 3 năm gần nhất, doanh nghiệp có nâng cấp phần cứng hoặc phần mềm không?',
    hint: 'Tính: thay máy, nâng cấp thiết bị mạng, cập nhật hoặc đổi phần mềm đang dùng. Không tính: sửa chữa khi hỏng.',
    options: yesNo,
  },
  upgrades: {
    text: 'Phần cứng, phần mềm được nâng cấp, cập nhật thường xuyên đến mức nào?',
    options: {
      'step-1': 'Hai đến ba năm một lần',
      'step-2': 'Một đến hai năm một lần',
      'step-3': 'Chưa đến một năm một lần, hoặc theo khuyến nghị của nhà cung cấp',
      'step-4': 'Như trên, có người phụ trách',
      'step-5': 'Như trên, có kinh phí riêng',
    },
  },
  'ict-investment': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần vốn đầu tư dành để nâng cấp công nghệ thông tin?',
    hint: 'Tính: máy tính, mạng, phần mềm mua mới hoặc nâng cấp. Không tính: cước Internet, điện thoại hằng tháng. Không đầu tư thì chọn Chưa có.',
    bands: shares,
    unit: millionDong,
  },
  'digital-staff': {
    text: 'Bao nhiêu phần người đang làm việc phụ trách công nghệ thông tin hoặc chuyển đổi số?',
    hint: 'Tính: người có công việc chính là công nghệ thông tin, chuyển đổi số. Không tính: đơn vị thuê ngoài, người chỉ dùng máy tính.',
    bands: shares,
    unit: persons,
  },
  'stem-graduates': {
    text: 'Bao nhiêu phần người đang làm việc tốt nghiệp ngành khoa học, công nghệ, kỹ thuật, toán?',
    hint: 'Tính: bằng cao đẳng, đại học trở lên, kể cả công nghệ thông tin, lập trình (STEM). Không tính: chứng chỉ ngắn hạn.',
    bands: shares,
    unit: persons,
  },
  'business-staff': {
    text: 'Bao nhiêu phần người đang làm việc có chuyên môn về kinh doanh?',
    hint: 'Tính: người chuyên về bán hàng, tiếp thị, phát triển thị trường. Không tính: người chỉ bán hàng khi cần hỗ trợ.',
    bands: shares,
    unit: persons,
  },
  'remote-work-gate': {
    text: 'Doanh nghiệp có giải pháp để người lao động làm việc từ xa không?',
    hint: 'Tính: công cụ họp, giao việc, truy cập tài liệu từ ngoài nơi làm việc. Không tính: chỉ gọi điện, nhắn tin.',
    options: yesNo,
  },
  'remote-work': {
    text: 'Giải pháp làm việc từ xa được áp dụng đến mức nào?',
    options: {
      'step-1': 'Cho một số công việc',
      'step-2': 'Cho phần lớn công việc phù hợp',
      'step-3': 'Cho mọi công việc phù hợp, theo kế hoạch',
      'step-4': 'Như trên, trên một nền tảng số chuyên dụng',
      'step-5': 'Như trên, có người chuyên trách',
    },
  },
  'ict-training': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần người lao động được đào tạo kỹ năng số?',
    hint: 'Tính: buổi học, khóa học về công nghệ thông tin, công cụ số, kể cả nội bộ. Không tính: tự tìm hiểu.',
    bands: shares,
    unit: persons,
  },
  'online-courses': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần người lao động đã học khóa học trực tuyến?',
    hint: 'Tính: khóa học có nội dung phục vụ công việc, miễn phí hay có phí. Không tính: xem video ngắn.',
    bands: shares,
    unit: persons,
  },
  'knowledge-base': {
    text: 'Bao nhiêu phần người đang làm việc thường xuyên dùng kho kiến thức chung của doanh nghiệp?',
    hint: 'Tính: nơi lưu hướng dẫn, quy trình, tài liệu chuyên môn mà mọi người tra cứu được. Không tính: tài liệu trên máy riêng.',
    bands: shares,
    unit: persons,
  },
} as const satisfies Words['items'];
