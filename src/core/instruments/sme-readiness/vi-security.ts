import type { Words } from '../../model/words.js';
import { items as dii } from '../eurostat-dii/vi-items.js';
import { smeScreeningItemsVi as screening } from '../sme-screening/vi-items.js';

/** Information security, in Vietnamese. */
export const securityVi = {
  'se-measures': dii['security-measures'],
  'se-docs': {
    text: 'Quy định bằng văn bản về an toàn thông tin của doanh nghiệp đã đến bước nào?',
    hint: 'Tính: quy định, hướng dẫn đã viết ra, một trang cũng được. Không tính: thỏa thuận miệng, tài liệu của nhà cung cấp. Xem: ngày của bản mới nhất.',
    options: {
      none: 'Chưa viết ra',
      written: 'Đã viết ra',
      reviewed: 'Đã viết ra và xem lại trong 12 tháng gần nhất',
    },
  },
  'se-aware': {
    text: 'Trong 12 tháng gần nhất, người lao động biết trách nhiệm về an toàn thông tin qua cách nào?',
    hint: 'Tính: có ghi lại, kể cả nội dung trực tuyến. Không tính: nhắc miệng khi đã có sự cố. Chỉ có một người làm việc thì tính bản thân. Xem: hợp đồng, danh sách người dự.',
    options: {
      contract: 'Nêu trong hợp đồng lao động hoặc nội quy',
      voluntary: 'Tài liệu, buổi phổ biến tự nguyện',
      session: 'Buổi phổ biến bắt buộc',
      none: 'Không có phương án nào',
    },
  },
  backup: screening.backup,
  'se-continuity': {
    text: 'Nếu phần mềm, máy móc ngừng một ngày, doanh nghiệp đã chuẩn bị đến đâu?',
    hint: 'Tính: cách bán hàng, giao hàng, liên lạc khi hệ thống ngừng. Không tính: bảo hiểm, bảo hành thiết bị. Xem: bản hướng dẫn, ngày thử gần nhất.',
    options: {
      none: 'Chưa viết gì',
      contacts: 'Có danh sách số điện thoại cần gọi',
      written: 'Có các bước phải làm bằng văn bản',
      tried: 'Có văn bản và đã làm thử trong 12 tháng gần nhất',
    },
  },
} as const satisfies Words['items'];
