import type { Words } from '../../../model/words.js';

/** What can be done, in Vietnamese: advanced technology. */
export const innovationActionsVi = {
  'try-drawing-by-computer': {
    title: 'Thử thiết kế bằng máy tính (CAD/CAM)',
    firstStep: 'Chọn một mẫu hay làm lại, ví dụ rập may, bản vẽ mộc, khuôn bánh; vẽ thử bằng phần mềm có bản dùng thử.',
    doneWhen: 'Một mẫu vẽ bằng máy đã làm ra thật và so với cách cũ.',
  },
  'draw-by-computer': {
    title: 'Đưa thiết kế, gia công bằng máy tính (CAD/CAM) vào sản xuất',
    firstStep: 'Hỏi hai nhà cung cấp về phần mềm và máy hợp với mẫu đã thử; tính số mẫu mỗi tháng.',
    doneWhen: 'Một tháng liền, mẫu mới nào cũng bắt đầu từ bản vẽ trên máy.',
  },
  'try-sensors': {
    title: 'Thử cảm biến nối mạng ở một chỗ',
    firstStep: 'Chọn một chỗ cần theo dõi, ví dụ tủ lạnh, kho, điện, nước; lắp một cảm biến báo về điện thoại.',
    doneWhen: 'Bốn tuần có số liệu; một lần cảnh báo thử đến đúng người.',
  },
  'sensors-in-use': {
    title: 'Dùng Internet vạn vật (IoT) để theo dõi hằng ngày',
    firstStep: 'Lập danh sách chỗ cần theo dõi, ngưỡng cảnh báo và người nhận.',
    doneWhen: 'Ba tháng liền, chỗ nào trong danh sách cũng có số liệu; cảnh báo nào cũng có người xử lý.',
  },
  'try-3d-print': {
    title: 'Thử in 3D một mẫu',
    firstStep: 'Chọn một chi tiết, khuôn hoặc mô hình; thuê nơi có máy in 3D làm một bản.',
    doneWhen: 'Có mẫu in, biết chi phí và thời gian so với cách cũ.',
  },
  'print-3d': {
    title: 'Đưa in 3D vào công việc thường xuyên',
    firstStep: 'Tính số mẫu mỗi tháng để chọn mua máy hay thuê in.',
    doneWhen: 'Một tháng liền, mẫu hoặc chi tiết in 3D có trong đơn thật.',
  },
  'virtual-visit': {
    title: 'Giới thiệu sản phẩm, địa điểm bằng thực tế ảo (VR, AR)',
    firstStep: 'Chụp ảnh 360 độ một phòng, một sản phẩm hoặc một điểm tham quan; cho ba khách xem thử.',
    doneWhen: 'Khách xem được trên website hoặc tại chỗ; một tháng có ít nhất mười lượt xem.',
  },
  'trace-origin': {
    title: 'Cho khách tra cứu nguồn gốc bằng chuỗi khối',
    firstStep:
      'Chọn một sản phẩm đặc trưng; ghi các bước từ nguyên liệu đến khách và ai ghi mỗi bước; hỏi hai nhà cung cấp dịch vụ.',
    doneWhen: 'Khách quét mã, xem được đủ các bước của một lô hàng thật; dữ liệu đã ghi không sửa lại được.',
  },
  'control-production': {
    title: 'Dùng hệ thống điều hành sản xuất (MES)',
    firstStep: 'Đo một tuần: thời gian dừng máy, sản phẩm lỗi, việc chờ; ghi những số cần thấy ngay tại xưởng.',
    doneWhen: 'Ba tháng liền, lệnh sản xuất, số lỗi, thời gian dừng xem trên hệ thống.',
    before: 'Sản xuất có nhiều công đoạn; nơi ít công đoạn chưa cần',
  },
  'simulate-first': {
    title: 'Mô phỏng trên máy trước khi thay đổi thật',
    firstStep: 'Chọn một thay đổi tốn tiền, ví dụ sắp xếp xưởng, kho, lịch phòng; ghi số liệu đầu vào cần có.',
    doneWhen: 'Một thay đổi đã chạy trước trên mô hình, kết quả thật gần với mô hình.',
  },
} as const satisfies NonNullable<Words['actions']>;
