import type { Words } from '../../../model/words.js';
import { items as dii } from '../../eurostat-dii/vi-items.js';
import { bands } from './bands.js';

/** The questions on the Internet connection, in Vietnamese. */
export const connectivityVi = {
  'in-type': {
    text: 'Nơi làm việc của doanh nghiệp đang dùng những loại đường Internet nào?',
    hint: 'Tính: cả đường dùng chung của tòa nhà, điện thoại dùng cho công việc. Không tính: Internet ở nhà riêng của nhân viên. Xem: hóa đơn cước Internet, gói cước điện thoại.',
    options: {
      fixed: 'Internet cáp quang hoặc đường cố định khác',
      mobile: 'Dữ liệu di động 4G/5G',
      other: 'Loại khác (vệ tinh…)',
      none: 'Chưa dùng Internet cho công việc',
    },
  },
  'in-speed': {
    text: 'Theo hợp đồng, đường Internet cố định nhanh nhất có tốc độ tải xuống bao nhiêu?',
    hint: 'Hợp đồng thường ghi Mbps, cũng là Mbit/s. Tính: tốc độ tải xuống của đường cố định nhanh nhất. Không tính: tốc độ đo trên điện thoại, 4G/5G. Xem: hợp đồng, hóa đơn cước, hoặc hỏi nhà mạng.',
    options: {
      'under-30': 'Dưới 30 Mbit/s',
      'from-30': 'Từ 30 đến dưới 50 Mbit/s',
      'from-50': 'Từ 50 đến dưới 80 Mbit/s',
      'from-80': 'Từ 80 đến dưới 100 Mbit/s',
      'from-100': 'Từ 100 đến 120 Mbit/s',
      'over-120': 'Trên 120 Mbit/s',
    },
  },
  'in-computers': {
    text: 'Bao nhiêu người đang làm việc dùng máy tính cho công việc ít nhất mỗi tuần?',
    hint: 'Tổng số là mọi người đang làm việc, kể cả chủ và người nhà. Tính: máy tính bàn, xách tay, máy tính bảng. Không tính: điện thoại, máy tính tiền. Xem: bảng chấm công, đếm người.',
    unit: 'người',
    bands,
  },
  'in-internet': {
    text: 'Bao nhiêu người đang làm việc dùng Internet cho công việc ít nhất mỗi tuần?',
    hint: 'Tổng số là mọi người đang làm việc, kể cả chủ và người nhà. Tính: cả điện thoại dùng để nhận đơn, giao việc, chấm công. Không tính: dùng Internet cho việc riêng. Xem: bảng chấm công, đếm người.',
    unit: 'người',
    bands,
  },
  'in-lan': {
    text: 'Mạng nội bộ của doanh nghiệp hiện có những gì?',
    hint: 'Tính: thư mục, máy in dùng chung; trang nội bộ trên dịch vụ thuê. Không tính: nhóm trò chuyện; một Wi-Fi cho cả khách và nhân viên không phải mạng riêng cho khách. Xem: mở thư mục chung, danh sách quyền.',
    options: {
      network: 'Máy tính nối với nhau (LAN, Wi-Fi) ở ít nhất một nơi làm việc',
      everywhere: 'Máy tính nối với nhau ở mọi nơi làm việc',
      portal: 'Trang nội bộ để xem thông báo, tài liệu, biểu mẫu',
      guests: 'Mạng Wi-Fi riêng cho khách',
      rights: 'Phân quyền: mỗi người chỉ vào được phần của mình',
      none: 'Không có phương án nào',
    },
  },
  'in-remote': {
    text: 'Trong 3 tháng gần nhất, doanh nghiệp đã làm việc từ xa bằng những cách nào?',
    hint: 'Tính: máy tính hoặc điện thoại, qua tài khoản công việc; một người làm cũng tính. Không tính: gửi tệp qua tài khoản cá nhân, gọi điện thoại thông thường. Xem: lần đăng nhập, lịch họp gần nhất.',
    options: {
      email: 'Dùng thư điện tử công việc khi ở ngoài',
      documents: 'Mở tài liệu, tệp của doanh nghiệp khi ở ngoài',
      applications: 'Dùng phần mềm nghiệp vụ (bán hàng, kho, kế toán…) khi ở ngoài',
      meetings: 'Họp qua Internet, nội bộ hoặc với khách hàng, đối tác',
      none: 'Không có phương án nào',
    },
  },
  'in-cloud': dii['cloud-services'],
} as const satisfies Words['items'];
