import type { Words } from '../../../model/words.js';
import { items as dii } from '../../eurostat-dii/vi-items.js';
import { smeScreeningItemsVi as screening } from '../../sme-screening/vi-items.js';

/** The questions on information security, in Vietnamese. */
export const securityVi = {
  'se-measures': dii['security-measures'],
  'se-docs': {
    text: 'Biện pháp, quy trình an toàn thông tin của doanh nghiệp đã được viết ra chưa?',
    hint: 'Tính: quy định, hướng dẫn đã viết ra, một trang cũng được. Không tính: thỏa thuận miệng, tài liệu của nhà cung cấp. Xem: bản quy định và ngày xem lại.',
    options: {
      none: 'Chưa viết ra',
      exist: 'Đã viết thành văn bản',
      reviewed: 'Đã viết và xem lại trong 12 tháng gần nhất',
    },
  },
  'se-aware': {
    text: 'Người lao động biết trách nhiệm của mình về an toàn thông tin qua những cách nào?',
    hint: 'Tính: nội dung đã đến được người lao động, kể cả bằng tin nhắn của doanh nghiệp. Không tính: nhắc miệng khi đã có sự cố. Xem: hợp đồng, tài liệu, danh sách người dự.',
    options: {
      contract: 'Hợp đồng lao động, nội quy',
      voluntary: 'Tài liệu, buổi phổ biến không bắt buộc',
      compulsory: 'Buổi phổ biến bắt buộc',
      none: 'Không có phương án nào',
    },
  },
  backup: screening.backup,
  'se-continuity': {
    text: 'Nếu hệ thống, phần mềm ngừng một ngày, doanh nghiệp đã chuẩn bị đến đâu?',
    hint: 'Tính: cách bán hàng, lập hóa đơn, liên lạc khi hệ thống ngừng. Không tính: hợp đồng bảo hành, bảo hiểm. Xem: danh sách số điện thoại, văn bản, ngày làm thử.',
    options: {
      none: 'Khi xảy ra mới tìm cách xử lý',
      contacts: 'Có danh sách người và số điện thoại cần gọi',
      written: 'Có các bước xử lý bằng văn bản',
      tried: 'Có các bước bằng văn bản, đã làm thử trong 12 tháng gần nhất',
    },
  },
} as const satisfies Words['items'];
