import type { Words } from '../../../model/words.js';
import { smeScreeningActionsVi as screening } from '../../sme-screening/vi-actions.js';

/** What can be done, in Vietnamese: the plan, preparation and help with technology. */
export const peopleActionsVi = {
  'one-page-plan': screening['one-page-plan'],
  'review-plan': screening['review-plan'],
  'yearly-budget': {
    title: 'Dành riêng một khoản tiền cho chuyển đổi số trong 12 tháng',
    firstStep: 'Cộng chi phí dự kiến của các việc trong kế hoạch; thống nhất số tiền và người duyệt chi.',
    doneWhen: 'Khoản tiền đã ghi trong kế hoạch chi của năm, có người theo dõi đã chi bao nhiêu.',
  },
  'list-risks': {
    title: 'Ghi ra các rủi ro khi chuyển đổi số và cách phòng',
    firstStep:
      'Cùng kế toán và người bán hàng nêu năm điều có thể xảy ra, ví dụ mất dữ liệu, nhà cung cấp ngừng dịch vụ, người dùng chưa quen.',
    doneWhen: 'Có một trang ghi từng rủi ro, cách phòng và người theo dõi.',
  },
  'ask-satisfaction': {
    title: 'Hỏi khách có hài lòng với dịch vụ trực tuyến không',
    firstStep: 'Soạn ba câu hỏi ngắn, gửi cho 20 khách vừa mua hoặc đặt chỗ.',
    doneWhen: 'Có ít nhất mười câu trả lời, một việc đã sửa theo ý khách và ngày hỏi lần sau.',
    before: 'Ít nhất một kênh trực tuyến đang phục vụ khách, ví dụ website, Zalo OA',
  },
  'digital-service': {
    title: 'Bán sản phẩm kèm một dịch vụ số',
    firstStep: 'Hỏi năm khách quen muốn tự tra cứu điều gì, ví dụ bảo hành, tiến độ đơn hàng, hướng dẫn sử dụng.',
    doneWhen: 'Mười khách đã dùng dịch vụ kèm theo sản phẩm mà không phải gọi điện.',
  },
  'specialist-by-the-day': {
    title: 'Thuê người chuyên công nghệ thông tin theo buổi',
    firstStep: 'Ghi năm việc cần người có chuyên môn; hỏi giá hai người hoặc hai đơn vị.',
    doneWhen: 'Có hợp đồng hoặc giấy giao việc; việc đầu tiên đã làm xong.',
  },
  'call-for-help': {
    title: 'Chọn sẵn nơi để gọi khi máy tính, phần mềm gặp sự cố',
    firstStep: 'Ghi tên, số điện thoại, giờ làm việc của nhà cung cấp từng phần mềm và của một thợ máy tính ở gần.',
    doneWhen: 'Danh sách ở nơi mọi người thấy; đã gọi thử một lần.',
  },
  'support-contract': {
    title: 'Ký hợp đồng hỗ trợ kỹ thuật thường xuyên',
    firstStep: 'Xem phần mềm đang thuê đã kèm hỗ trợ chưa; hỏi hai đơn vị về phí tháng và thời gian phản hồi.',
    doneWhen: 'Hợp đồng còn hiệu lực, ghi rõ thời gian phản hồi; lần hỗ trợ đầu tiên đã xong.',
  },
  'first-specialist': {
    title: 'Tuyển một người có công việc chính là công nghệ thông tin',
    firstStep: 'Viết nửa trang mô tả công việc: giữ hệ thống nào, giúp ai, báo cáo cho ai.',
    doneWhen: 'Người mới đã ký hợp đồng lao động, dành hơn nửa thời gian cho hệ thống, phần mềm, dữ liệu.',
    before: 'Khối lượng việc đủ cho một người; nếu chưa đủ thì thuê theo buổi hoặc theo hợp đồng',
  },
} as const satisfies NonNullable<Words['actions']>;
