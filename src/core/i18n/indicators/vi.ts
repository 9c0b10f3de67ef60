import { dtiVi } from './dti-vi.js';
import type { IndicatorMessages } from './messages.js';
import { unctadVi } from './unctad-vi.js';

const ANSWERED =
  'Doanh nghiệp đã trả lời câu hỏi này, tính đến ngày báo cáo; doanh nghiệp chưa trả lời hoặc chọn Không rõ được nêu riêng, không nằm trong tử số và mẫu số.';

/** Indicators in Vietnamese. */
export const indicatorsVi = {
  'ind-supported': {
    title: 'Số doanh nghiệp được hỗ trợ',
    counted: 'Có ít nhất một đợt hỗ trợ đã bắt đầu tính đến ngày báo cáo; mỗi doanh nghiệp tính một lần.',
    population: 'Doanh nghiệp trong sổ theo dõi của chương trình.',
    caution: 'Số liệu lấy từ sổ theo dõi của chương trình, không hỏi doanh nghiệp.',
  },
  'ind-net': {
    title: 'Tỷ lệ doanh nghiệp có kết nối Internet',
    counted: 'Nơi làm việc dùng Internet cho công việc, kể cả khi chỉ dùng dữ liệu di động.',
    population: ANSWERED,
    caution:
      'Tỷ lệ này thường gần 100%, vì vậy cần nêu kèm tỷ lệ có Internet cáp quang. Đây là số liệu doanh nghiệp tự khai.',
  },
  'ind-net-fixed': {
    title: 'Tỷ lệ doanh nghiệp có Internet cáp quang',
    counted: 'Ít nhất một nơi làm việc có Internet cáp quang, kể cả đường dùng chung của tòa nhà.',
    population: ANSWERED,
    caution: 'Chỉ tiêu này chưa cho biết tốc độ đường truyền. Đây là số liệu doanh nghiệp tự khai.',
  },
  'ind-web-order': {
    title: 'Số doanh nghiệp có website có chức năng đặt hàng trực tuyến',
    counted: 'Khách hàng đặt hàng hoặc đặt chỗ được trên website riêng và được hệ thống xác nhận.',
    population: ANSWERED,
    caution:
      'Đây là số lượng do doanh nghiệp tự khai. Không chia cho số doanh nghiệp được hỗ trợ, trừ khi cả hai số lấy từ cùng một danh sách. Fanpage, Zalo và gian hàng trên sàn thương mại điện tử không được tính.',
  },
  ...dtiVi,
  ...unctadVi,
} as const satisfies IndicatorMessages;
