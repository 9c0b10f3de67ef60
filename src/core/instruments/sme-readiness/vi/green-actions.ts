import type { Words } from '../../../model/words.js';

/** What can be done, in Vietnamese: digital tools for the environment. */
export const greenActionsVi = {
  'work-without-paper': {
    title: 'Làm hành chính không dùng giấy',
    firstStep: 'Đếm số trang in một tuần; chuyển hai loại giấy in nhiều nhất sang tệp điện tử.',
    doneWhen: 'Số trang in một tháng giảm ít nhất một nửa.',
  },
  'shorter-ways': {
    title: 'Giảm chi phí vận chuyển, đóng gói nhờ công cụ số',
    firstStep: 'Xếp các điểm giao của tuần trên bản đồ điện tử, gộp những điểm gần nhau.',
    doneWhen: 'Chi phí hoặc quãng đường cho mỗi đơn trong một tháng giảm so với tháng trước.',
  },
  'less-material': {
    title: 'Giảm nguyên liệu nhờ theo dõi số liệu',
    firstStep: 'Ghi nguyên liệu vào và thành phẩm ra của một mặt hàng trong hai tuần.',
    doneWhen: 'Lượng nguyên liệu cho mỗi sản phẩm giảm so với khi đo lần đầu.',
  },
  'measure-waste': {
    title: 'Theo dõi chất thải, khí thải bằng bảng số liệu',
    firstStep: 'Ghi lượng rác, phế liệu, xăng dầu của một tuần vào bảng tính.',
    doneWhen: 'Có số liệu hai tháng và một việc đã làm để giảm.',
  },
  'service-from-afar': {
    title: 'Phục vụ từ xa thay cho đi lại, in ấn',
    firstStep: 'Chọn một dịch vụ làm được qua Internet, ví dụ tư vấn, hướng dẫn, bảo hành; mời ba khách dùng thử.',
    doneWhen: 'Một tháng có ít nhất mười lượt phục vụ từ xa thay cho đi lại.',
  },
  'remind-customers': {
    title: 'Khuyến khích khách tiêu dùng có trách nhiệm trên trang bán hàng',
    firstStep: 'Thêm một lựa chọn khi đặt hàng, ví dụ không lấy đồ nhựa, gộp đơn, trả lại bao bì.',
    doneWhen: 'Một tháng đếm được bao nhiêu khách đã chọn.',
  },
  'lasting-products': {
    title: 'Thiết kế sản phẩm bền hơn nhờ công cụ số',
    firstStep: 'Từ ghi chép đổi trả, bảo hành, tìm ba lý do hỏng nhiều nhất; sửa thiết kế trên máy.',
    doneWhen: 'Một sản phẩm đã đổi thiết kế, có tính đến vật liệu, sửa chữa và thải bỏ.',
  },
  'greener-production': {
    title: 'Chọn vật liệu, cách làm bền vững dựa trên số liệu',
    firstStep: 'Lập bảng vật liệu, linh kiện đang mua: nguồn gốc, tỷ lệ hỏng, vật liệu thay thế.',
    doneWhen: 'Một vật liệu hoặc công đoạn đã đổi, có số liệu trước và sau.',
  },
  'rent-out-or-take-back': {
    title: 'Thử cho thuê, sửa chữa hoặc thu lại sản phẩm',
    firstStep: 'Chọn một mặt hàng có thể cho thuê hoặc thu lại; theo dõi từng chiếc bằng mã QR.',
    doneWhen: 'Năm khách đã thuê, sửa hoặc trả lại; chiếc nào cũng tra cứu được lịch sử.',
  },
  'own-solar-power': {
    title: 'Tự sản xuất điện tại cơ sở và theo dõi trên điện thoại',
    firstStep:
      'Xem hóa đơn điện 12 tháng; hỏi hai đơn vị lắp điện mặt trời mái nhà về chi phí, thủ tục, phần mềm theo dõi.',
    doneWhen: 'Hệ thống chạy một tháng, sản lượng xem được hằng ngày trên điện thoại.',
    before: 'Hỏi đơn vị điện lực về thủ tục trước khi ký hợp đồng',
  },
} as const satisfies NonNullable<Words['actions']>;
