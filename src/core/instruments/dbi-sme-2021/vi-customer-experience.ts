import type { Words } from '../../model/words.js';
import { frequency, millionDong, shares, updates, yesNo } from './vi-choices.js';

/** Pillar 1 in Vietnamese. */
export const customerExperienceVi = {
  'website-updates-gate': {
    text: 'Doanh nghiệp có website riêng không?',
    hint: 'Tính: địa chỉ do doanh nghiệp quản lý, kể cả thuê nền tảng dựng sẵn. Không tính: Fanpage, gian hàng trên sàn.',
    options: yesNo,
  },
  'website-updates': { text: 'Nội dung trên website được cập nhật thường xuyên đến mức nào?', options: updates },
  'social-replies-gate': {
    text: 'Doanh nghiệp có hoạt động trên mạng xã hội không?',
    hint: 'Tính: trang, tài khoản mang tên doanh nghiệp (Facebook, Zalo, TikTok…). Không tính: trang cá nhân không dùng để bán hàng.',
    options: yesNo,
  },
  'social-replies': {
    text: 'Khách hàng hỏi trên mạng xã hội thường được trả lời sau bao lâu?',
    options: {
      'step-1': 'Sau hơn 7 ngày',
      'step-2': 'Trong vòng một tuần, chưa phân công người',
      'step-3': 'Trong vòng một tuần, có người phụ trách',
      'step-4': 'Trong vòng 4 giờ, có người phụ trách',
      'step-5': 'Ngay khi khách hỏi, có người phụ trách',
    },
  },
  'digital-marketing': {
    text: 'Trong chi phí tiếp thị 12 tháng gần nhất, bao nhiêu phần dành cho tiếp thị số?',
    hint: 'Tính: quảng cáo trực tuyến, mạng xã hội, website. Không tính: tờ rơi, biển hiệu. Chưa phát sinh chi phí tiếp thị thì chọn Chưa có.',
    bands: shares,
    unit: millionDong,
  },
  'marketplace-sales': {
    text: 'Trong 3 tháng gần nhất, bao nhiêu phần giao dịch bán hàng qua sàn thương mại điện tử?',
    hint: 'Tính: số đơn bán trên sàn cho người dân, doanh nghiệp, cơ quan nhà nước. Không tính: đơn qua website riêng, tin nhắn.',
    bands: shares,
    unit: 'giao dịch',
  },
  'ecommerce-revenue': {
    text: 'Trong 3 tháng gần nhất, bao nhiêu phần doanh thu đến từ thương mại điện tử?',
    hint: 'Tính: doanh thu từ đơn đặt qua website, ứng dụng, sàn, mạng xã hội. Không tính: khách xem trên mạng rồi đến mua trực tiếp.',
    bands: shares,
    unit: millionDong,
  },
  'cross-border-revenue': {
    text: 'Trong 3 tháng gần nhất, bao nhiêu phần doanh thu đến từ thương mại điện tử xuyên biên giới?',
    hint: 'Tính: đơn đặt trực tuyến từ khách ở nước ngoài, chia cho tổng doanh thu. Không tính: xuất khẩu theo hợp đồng giấy.',
    bands: shares,
    unit: millionDong,
  },
  'catalogue-updates-gate': {
    text: 'Doanh nghiệp có danh mục hàng hóa, dịch vụ trên môi trường số không?',
    hint: 'Tính: danh mục khách xem được trên website, sàn, mạng xã hội. Không tính: bảng giá chỉ gửi khi khách hỏi.',
    options: yesNo,
  },
  'catalogue-updates': {
    text: 'Danh mục hàng hóa, dịch vụ trực tuyến được cập nhật thường xuyên đến mức nào?',
    options: updates,
  },
  'digital-contacts': {
    text: 'Trong 3 tháng gần nhất, bao nhiêu phần lượt liên hệ với khách hàng qua kênh số?',
    hint: 'Tính: thư điện tử, tin nhắn, mạng xã hội, website, ứng dụng. Không tính: gặp trực tiếp, gọi điện thoại thông thường.',
    bands: shares,
    unit: 'lượt liên hệ',
  },
  'product-configurator-gate': {
    text: 'Khách hàng có công cụ số để tự chọn sản phẩm theo ý muốn không?',
    hint: 'Tính: chọn màu, kích cỡ, gói dịch vụ ngay trên website, ứng dụng, sàn. Không tính: trao đổi qua tin nhắn.',
    options: yesNo,
  },
  'product-configurator': {
    text: 'Công cụ đó cho khách hàng tùy chọn đến mức nào?',
    options: {
      'step-1': 'Chọn trong vài đặc điểm có sẵn',
      'step-2': 'Chọn trong nhiều đặc điểm có sẵn',
      'step-3': 'Tự thay đổi hình thức của sản phẩm',
      'step-4': 'Tự thay đổi cả hình thức và tính năng',
      'step-5': 'Gửi yêu cầu tùy ý bằng công cụ riêng',
    },
  },
  'business-dealings-gate': {
    text: 'Doanh nghiệp có làm việc với doanh nghiệp khác trên môi trường số không?',
    hint: 'Tính: báo giá, đặt hàng, ký hợp đồng, đối chiếu qua hệ thống hoặc thư điện tử. Không tính: gọi điện hỏi thăm.',
    options: yesNo,
  },
  'business-dealings': { text: 'Việc đó với doanh nghiệp khác diễn ra thường xuyên đến mức nào?', options: frequency },
  'state-dealings-gate': {
    text: 'Doanh nghiệp có làm việc với cơ quan nhà nước trên môi trường số không?',
    hint: 'Tính: dịch vụ công trực tuyến, khai thuế, bảo hiểm xã hội điện tử, kể cả nhờ đơn vị dịch vụ. Không tính: nộp giấy tờ tại quầy.',
    options: yesNo,
  },
  'state-dealings': { text: 'Việc đó với cơ quan nhà nước diễn ra thường xuyên đến mức nào?', options: frequency },
  'online-banking-gate': {
    text: 'Doanh nghiệp có dùng dịch vụ ngân hàng trực tuyến không?',
    hint: 'Tính: chuyển tiền, tra cứu, trả lương bằng tài khoản của doanh nghiệp. Không tính: tài khoản cá nhân dùng cho việc riêng.',
    options: yesNo,
  },
  'online-banking': { text: 'Dịch vụ ngân hàng trực tuyến được dùng thường xuyên đến mức nào?', options: frequency },
  'online-purchasing': {
    text: 'Trong 3 tháng gần nhất, bao nhiêu phần chi phí mua hàng được đặt mua trực tuyến?',
    hint: 'Tính: nguyên liệu, hàng hóa, dịch vụ đặt qua website, sàn, ứng dụng. Không tính: hỏi giá qua mạng rồi mua tại cửa hàng.',
    bands: shares,
    unit: millionDong,
  },
} as const satisfies Words['items'];
