import type { Words } from '../../model/words.js';

/** The part without points in Vietnamese. */
export const needsVi = {
  'main-barrier': {
    text: 'Khó khăn lớn nhất khi doanh nghiệp chuyển đổi số là gì?',
    options: {
      money: 'Thiếu tiền',
      skills: 'Thiếu kiến thức, kỹ năng',
      people: 'Thiếu người làm',
      'no-need': 'Chưa thấy cần thiết',
      'no-support': 'Chưa có hỗ trợ từ bên ngoài',
      'no-partner': 'Chưa tìm được đối tác phù hợp',
      other: 'Khó khăn khác',
    },
  },
  'help-wanted': {
    text: 'Doanh nghiệp cần hỗ trợ những gì để chuyển đổi số?',
    options: {
      training: 'Đào tạo kỹ năng',
      advice: 'Tư vấn chọn công cụ số',
      funding: 'Hỗ trợ chi phí',
      'free-tools': 'Công cụ, phần mềm miễn phí',
      contacts: 'Kết nối với tư vấn viên, nhà cung cấp công nghệ',
      none: 'Không cần hỗ trợ',
    },
  },
  'ready-to-invest': {
    text: 'Doanh nghiệp có sẵn sàng đầu tư vào công nghệ số trong 12 tháng tới không?',
    options: { yes: 'Có', no: 'Không', undecided: 'Còn cân nhắc' },
  },
  'past-support': {
    text: 'Doanh nghiệp đã tham gia chương trình hỗ trợ chuyển đổi số nào chưa?',
    hint: 'Chương trình của Nhà nước hoặc hiệp hội, ví dụ SMEdx.',
    options: {
      none: 'Chưa biết chương trình nào',
      heard: 'Có nghe, chưa tham gia',
      applied: 'Đã nộp đăng ký',
      'taking-part': 'Đã hoặc đang tham gia',
    },
  },
  'main-goal': {
    text: 'Mục tiêu chính khi doanh nghiệp chuyển đổi số là gì?',
    options: {
      revenue: 'Tăng doanh thu',
      costs: 'Giảm chi phí',
      staff: 'Giúp người lao động làm việc hiệu quả hơn',
      customers: 'Phục vụ khách hàng tốt hơn',
      markets: 'Mở rộng thị trường',
      products: 'Đổi mới sản phẩm, dịch vụ',
    },
  },
  'past-effect': {
    text: 'Những việc chuyển đổi số đã làm đem lại hiệu quả đến mức nào?',
    hint: 'Chưa làm việc nào thì chọn Không áp dụng.',
    options: {
      failed: 'Chưa thành công',
      little: 'Rất ít hiệu quả',
      fair: 'Tạm được',
      good: 'Khá thành công',
      'very-good': 'Rất thành công',
    },
  },
  remark: {
    text: 'Anh/Chị muốn chia sẻ thêm điều gì về kinh nghiệm, mong muốn hoặc khó khăn?',
    hint: 'Không ghi tên, số điện thoại hoặc thông tin riêng của người khác.',
  },
} as const satisfies Words['items'];
