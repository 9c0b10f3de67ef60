import type { Words } from '../../model/words.js';
import { smeScreeningItemsVi as screening } from '../sme-screening/vi-items.js';

/** Digital processes, in Vietnamese. */
export const processesVi = {
  'invoice-flow': screening['invoice-flow'],
  accounting: screening.accounting,
  'e-sign': screening['e-sign'],
  'pr-contract': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần hợp đồng được ký điện tử?',
    hint: 'Tính: các bên ký điện tử trên tệp gốc. Không tính: bản quét của hợp đồng giấy, thỏa thuận qua tin nhắn. Chưa có hợp đồng nào: chọn Không áp dụng. Xem: mười hợp đồng gần nhất.',
    options: {
      none: 'Chưa có hợp đồng nào',
      'under-10': 'Dưới 10%',
      'from-10': 'Từ 10% đến dưới 50%',
      'from-50': 'Từ 50% trở lên, chưa phải tất cả',
      all: 'Tất cả',
    },
  },
  'core-software': screening['core-software'],
  'pr-erp': {
    text: 'Những bộ phận nào đang dùng chung dữ liệu trong một bộ phần mềm?',
    hint: 'Tính: một bộ phần mềm trong đó bán hàng, kho, mua hàng, kế toán dùng chung số liệu, không phải nhập lại. Không tính: gửi tệp cho nhau. Xem: một đơn hàng, tìm nó trong sổ kho.',
    options: {
      none: 'Chưa có, hoặc mỗi bộ phận một phần mềm',
      some: 'Ít nhất hai bộ phận',
      most: 'Phần lớn bộ phận',
    },
  },
  'pr-crm': {
    text: 'Phần mềm giữ thông tin khách hàng đang được dùng đến mức nào?',
    hint: 'Tính: phần mềm giữ thông tin và lịch sử giao dịch của từng khách. Không tính: danh bạ điện thoại, bảng tính (Excel, Google Sheets). Xem: lịch sử của một khách quen.',
    options: {
      none: 'Chưa có phần mềm này',
      serve: 'Để tra cứu và chăm sóc khách',
      analyse: 'Để chăm sóc, và phân tích nhóm khách, doanh thu',
    },
  },
  'pr-links': {
    text: 'Những nơi nào số liệu tự chuyển sang nhau, không phải nhập lại?',
    hint: 'Tính: tự chuyển hoặc bấm một nút. Không tính: xuất tệp rồi nhập tay, đọc số qua điện thoại. Xem: theo một đơn hàng từ đầu đến sổ kế toán.',
    options: {
      'order-invoice': 'Đơn hàng sang hóa đơn',
      'invoice-books': 'Hóa đơn sang sổ kế toán',
      'sales-stock': 'Bán hàng sang kho',
      'site-stock': 'Website, gian hàng trên sàn sang kho',
      'bank-books': 'Giao dịch ngân hàng sang sổ kế toán',
      'time-pay': 'Chấm công sang bảng lương',
      none: 'Không có phương án nào',
    },
  },
  'pr-buy': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần hàng mua vào được đặt qua mạng?',
    hint: 'Tính theo tiền, ước lượng là đủ. Tính: đặt trên website, ứng dụng, sàn, cổng của nhà cung cấp. Không tính: đặt bằng tin nhắn, thư điện tử, điện thoại. Xem: đơn mua của một tháng.',
    options: {
      none: 'Chưa có',
      'under-10': 'Dưới 10%',
      'from-10': 'Từ 10% đến dưới 50%',
      'from-50': 'Từ 50% trở lên',
    },
  },
  'pr-bank': {
    text: 'Trong 3 tháng gần nhất, doanh nghiệp trả tiền qua ngân hàng điện tử thường xuyên đến đâu?',
    hint: 'Tính: chuyển khoản, trả lương, nộp thuế từ tài khoản của doanh nghiệp qua mạng. Không tính: tài khoản cá nhân, đến quầy giao dịch. Xem: sao kê.',
    options: {
      none: 'Chưa dùng',
      rarely: 'Chưa đến mỗi tháng một lần',
      monthly: 'Mỗi tháng',
      weekly: 'Mỗi tuần',
    },
  },
} as const satisfies Words['items'];
