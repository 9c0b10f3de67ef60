import type { Words } from '../../model/words.js';
import { items as dii } from '../eurostat-dii/vi-items.js';

const bands = {
  nobody: 'Chưa có ai',
  'under-10': 'Dưới 10%',
  'to-25': 'Từ 10% đến 25%',
  'to-50': 'Trên 25% đến 50%',
  'over-50': 'Trên 50%',
};

/** Lines to the Internet and what runs over them, in Vietnamese. */
export const connectivityVi = {
  'in-type': {
    text: 'Hiện nay doanh nghiệp kết nối Internet bằng những cách nào?',
    hint: 'Đánh dấu mọi cách dùng cho công việc. Tính: cáp quang dùng chung của tòa nhà. Không tính: mạng ở nhà riêng của nhân viên. Xem: hóa đơn cước.',
    options: {
      fixed: 'Internet cáp quang hoặc đường cố định khác',
      mobile: 'Dữ liệu di động 4G, 5G',
      other: 'Cách khác (vệ tinh, sóng vô tuyến)',
      none: 'Chưa dùng Internet cho công việc',
    },
  },
  'in-speed': {
    text: 'Đường Internet cố định nhanh nhất có tốc độ tải xuống bao nhiêu theo hợp đồng?',
    hint: 'Anh/Chị xem hợp đồng hoặc hóa đơn cước. Tính: tốc độ ghi trong hợp đồng. Không tính: kết quả đo trên điện thoại, dữ liệu di động. 1 Mbps là 1 Mbit/s.',
    options: {
      'under-30': 'Dưới 30 Mbps',
      'from-30': 'Từ 30 đến dưới 50 Mbps',
      'from-50': 'Từ 50 đến dưới 80 Mbps',
      'from-80': 'Từ 80 đến dưới 100 Mbps',
      'from-100': 'Từ 100 đến 120 Mbps',
      'over-120': 'Trên 120 Mbps',
    },
  },
  'in-computers': {
    text: 'Bao nhiêu người đang làm việc dùng máy tính cho công việc?',
    hint: 'Tính: máy bàn, máy xách tay, máy tính bảng, máy tính tiền có màn hình. Không tính: điện thoại. Tổng số gồm cả chủ và người nhà cùng làm. Xem: danh sách người và máy.',
    unit: 'người',
    bands,
  },
  'in-internet': {
    text: 'Bao nhiêu người đang làm việc dùng Internet cho công việc?',
    hint: 'Tính: cả điện thoại dùng để nhận đơn, giao việc, chấm công. Không tính: dùng cho việc riêng. Tổng số gồm cả chủ và người nhà cùng làm. Xem: bảng chấm công, đếm người.',
    unit: 'người',
    bands,
  },
  'in-lan': {
    text: 'Mạng của doanh nghiệp hiện có những gì?',
    hint: 'Tính: mạng do doanh nghiệp quản lý hoặc thuê người quản lý. Không tính: phát Wi-Fi từ điện thoại. Xem: thiết bị mạng, phần cài đặt của bộ phát.',
    options: {
      lan: 'Mạng nội bộ (LAN, Wi-Fi) nối các máy với nhau',
      intranet: 'Trang hoặc cổng thông tin nội bộ cho người lao động',
      guests: 'Wi-Fi riêng cho khách, tách khỏi mạng làm việc',
      'access-rights': 'Phân quyền: mỗi người chỉ mở được thư mục của mình',
      none: 'Không có phương án nào',
    },
  },
  'in-remote': {
    text: 'Trong 3 tháng gần nhất, người lao động đã làm những việc nào từ xa?',
    hint: 'Tính: làm bằng tài khoản công việc, từ ngoài nơi làm việc; họp qua Google Meet, Zoom. Không tính: gửi tệp qua tài khoản cá nhân, gọi điện thông thường. Xem: lịch họp, nhật ký đăng nhập.',
    options: {
      email: 'Dùng thư điện tử công việc',
      documents: 'Mở tài liệu, tệp của doanh nghiệp',
      applications: 'Dùng phần mềm nghiệp vụ: bán hàng, kho, kế toán',
      meetings: 'Họp trực tuyến',
      none: 'Không có phương án nào',
    },
  },
  'in-cloud': dii['cloud-services'],
} as const satisfies Words['items'];
