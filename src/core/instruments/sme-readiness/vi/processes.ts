import type { Words } from '../../../model/words.js';
import { smeScreeningItemsVi as screening } from '../../sme-screening/vi-items.js';

/** The questions on digital processes, in Vietnamese. */
export const processesVi = {
  'invoice-flow': screening['invoice-flow'],
  accounting: screening.accounting,
  'e-sign': screening['e-sign'],
  'pr-contract': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần hợp đồng được ký điện tử?',
    hint: 'Ước lượng là đủ. Tính: hợp đồng với khách hàng, nhà cung cấp, người lao động mà các bên ký điện tử trên tệp gốc. Không tính: bản chụp, bản quét, thỏa thuận qua tin nhắn. Xem: tệp đã ký.',
    options: {
      none: 'Chưa ký hợp đồng điện tử nào',
      'under-10': 'Dưới 10%',
      'from-10': 'Từ 10% đến dưới 50%',
      'from-50': 'Từ 50% trở lên, chưa phải tất cả',
      all: 'Tất cả',
    },
  },
  'pr-functions': {
    text: 'Từng việc sau hiện được theo dõi bằng gì?',
    hint: 'Mỗi dòng chọn mức cao nhất. Tính là phần mềm: phần mềm thuê, ứng dụng điện thoại, dùng ít nhất mỗi tuần, dù vẫn ghi sổ. Không tính là phần mềm: bảng tính (Excel, Google Sheets), nhóm trò chuyện. Xem: lần ghi gần nhất.',
    rows: {
      sales: 'Bán hàng, đơn hàng',
      stock: 'Kho hàng',
      purchasing: 'Mua hàng',
      operations: 'Sản xuất, đặt chỗ hoặc dự án',
      staff: 'Chấm công, tính lương',
      customers: 'Chăm sóc khách hàng',
    },
    columns: {
      absent: 'Không có việc này',
      paper: 'Giấy, trí nhớ',
      spreadsheet: 'Bảng tính',
      software: 'Phần mềm',
    },
  },
  'pr-erp': {
    text: 'Có bộ phần mềm nào để nhiều việc dùng chung dữ liệu không?',
    hint: 'Ví dụ: bán hàng, kho, mua hàng, kế toán trong một bộ (ERP). Tính: cả bộ phần mềm thuê theo tháng. Không tính: phần mềm rời rạc, tệp chép qua lại. Xem: một đơn bán có tự trừ kho, ghi công nợ không.',
    options: {
      no: 'Chưa, mỗi việc ghi ở một nơi',
      some: 'Có, cho ít nhất hai việc',
      most: 'Có, cho hầu hết công việc của doanh nghiệp',
    },
  },
  'pr-crm': {
    text: 'Phần mềm có lưu thông tin và lịch sử giao dịch của từng khách không?',
    hint: 'Tính: phần mềm quản lý khách hàng (CRM), phần khách hàng trong phần mềm bán hàng. Không tính: danh bạ điện thoại, tin nhắn, bảng tính (Excel, Google Sheets). Xem: mở hồ sơ một khách quen.',
    options: {
      no: 'Chưa, lưu ở sổ, danh bạ hoặc bảng tính',
      serve: 'Có, để phục vụ khách',
      analyse: 'Có, để phục vụ khách và để phân tích, chọn ưu đãi',
    },
  },
  'pr-links': {
    text: 'Dữ liệu tự chuyển giữa những việc nào mà không phải nhập lại?',
    hint: 'Tính: phần mềm tự chuyển, hoặc bấm một nút là xong. Không tính: chép tay, chép tệp rồi sửa lại. Xem: theo một đơn hàng hoặc một ngày công từ đầu đến cuối.',
    options: {
      'order-invoice': 'Từ đơn hàng sang hóa đơn',
      'invoice-books': 'Từ hóa đơn sang sổ kế toán',
      'sales-stock': 'Từ bán hàng sang kho',
      'site-stock': 'Giữa website, sàn và kho',
      'bank-books': 'Từ ngân hàng sang sổ kế toán',
      'time-pay': 'Từ chấm công sang bảng lương',
      none: 'Không có phương án nào',
    },
  },
  'pr-buy': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần tiền mua hàng là đặt mua trực tuyến?',
    hint: 'Ước lượng là đủ. Tính: đơn đặt trên website, ứng dụng, sàn, cổng của nhà cung cấp, kể cả trả tiền sau. Không tính: đơn gửi qua tin nhắn, thư điện tử, điện thoại. Xem: lịch sử mua hàng trực tuyến.',
    options: {
      none: 'Chưa đặt mua trực tuyến',
      'under-10': 'Dưới 10%',
      'from-10': 'Từ 10% đến dưới 50%',
      'from-50': 'Từ 50% trở lên',
    },
  },
  'pr-bank': {
    text: 'Trong 3 tháng gần nhất, doanh nghiệp thanh toán qua ngân hàng điện tử thường xuyên đến mức nào?',
    hint: 'Tính: chuyển tiền, nộp thuế, trả lương từ tài khoản của doanh nghiệp qua ứng dụng, website ngân hàng. Không tính: tài khoản cá nhân, chỉ xem số dư. Xem: sao kê ba tháng gần nhất.',
    options: {
      counter: 'Trả tiền mặt hoặc giao dịch tại quầy',
      rarer: 'Có dùng, nhưng có tháng không dùng',
      monthly: 'Tháng nào cũng dùng',
      weekly: 'Tuần nào cũng dùng',
    },
  },
} as const satisfies Words['items'];
