import type { Words } from '../../model/words.js';
import { adoption, millionDong, persons, shares, yesNo } from './vi-choices.js';

/** Pillar 6 in Vietnamese. */
export const dataVi = {
  'own-database': {
    text: 'Bao nhiêu phần người đang làm việc thường xuyên dùng cơ sở dữ liệu riêng của doanh nghiệp?',
    hint: 'Tính: dữ liệu khách hàng, hàng hóa, công việc lưu có cấu trúc và dùng chung. Không tính: tệp riêng của từng người.',
    bands: shares,
    unit: persons,
  },
  'big-data-gate': {
    text: 'Doanh nghiệp có thu thập và sử dụng dữ liệu lớn không?',
    hint: 'Tính: dữ liệu nhiều nguồn, cập nhật liên tục như lượt truy cập, cảm biến, vị trí, mạng xã hội. Không tính: bảng tính bán hàng.',
    options: yesNo,
  },
  'big-data': { text: 'Dữ liệu lớn được thu thập, sử dụng đến mức nào?', options: adoption },
  'database-software': {
    text: 'Bao nhiêu phần người đang làm việc thường xuyên dùng phần mềm quản lý cơ sở dữ liệu?',
    hint: 'Tính: nhập, tra cứu, lập báo cáo trên phần mềm có cơ sở dữ liệu. Không tính: bảng tính (Excel, Google Sheets).',
    bands: shares,
    unit: persons,
  },
  'data-collection-gate': {
    text: 'Doanh nghiệp có tự thu thập dữ liệu qua các kênh số không?',
    hint: 'Tính: biểu mẫu trực tuyến, website, ứng dụng, thiết bị tự ghi số liệu. Không tính: mua danh sách, ghi sổ tay.',
    options: yesNo,
  },
  'data-collection': {
    text: 'Việc tự thu thập dữ liệu qua kênh số được tổ chức đến mức nào?',
    options: {
      'step-1': 'Một số bộ phận tự thu thập',
      'step-2': 'Một số bộ phận thu thập và chia sẻ với nhau',
      'step-3': 'Phần lớn bộ phận thu thập và chia sẻ với nhau',
      'step-4': 'Như trên, theo quy trình chung toàn doanh nghiệp',
      'step-5': 'Như trên, có người chuyên trách',
    },
  },
  'data-revenue': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần doanh thu đến từ sản phẩm khai thác dữ liệu riêng?',
    hint: 'Tính: hàng hóa, dịch vụ được tạo ra hoặc bán nhờ dữ liệu của doanh nghiệp. Không tính: doanh thu chỉ được ghi bằng phần mềm.',
    bands: shares,
    unit: millionDong,
  },
  'analytics-software-gate': {
    text: 'Doanh nghiệp có phần mềm phân tích dữ liệu, quản trị tri thức không?',
    hint: 'Tính: phần mềm lập biểu đồ, phân tích kinh doanh (BI), kể cả phần có sẵn trong phần mềm khác. Không tính: cộng sổ bằng tay.',
    options: yesNo,
  },
  'analytics-software': {
    text: 'Phần mềm phân tích dữ liệu, quản trị tri thức được dùng đến mức nào?',
    options: adoption,
  },
  'decision-support': {
    text: 'Trong 12 tháng gần nhất, bao nhiêu phần quyết định được đưa ra dựa trên phân tích dữ liệu?',
    hint: 'Tính: quyết định về giá, mua hàng, nhân sự, đầu tư có số liệu phân tích kèm theo. Không tính: quyết định theo kinh nghiệm.',
    bands: shares,
    unit: 'quyết định',
  },
} as const satisfies Words['items'];
