import type { Words } from '../../model/words.js';
import { yesNo } from './vi-choices.js';

/** Pillar 3, first component, in Vietnamese. */
export const connectivityVi = {
  'fixed-broadband-gate': {
    text: 'Doanh nghiệp có kết nối Internet cáp quang, băng rộng cố định không?',
    hint: 'Tính: đường truyền tại nơi làm việc, kể cả dùng chung của tòa nhà. Không tính: dữ liệu di động trên điện thoại.',
    options: yesNo,
  },
  'fixed-broadband': {
    text: 'Tốc độ tải xuống theo hợp đồng của đường truyền cố định là bao nhiêu?',
    options: {
      'step-1': 'Dưới 50 Mbit/s',
      'step-2': 'Từ 50 đến dưới 80 Mbit/s',
      'step-3': 'Từ 80 đến dưới 100 Mbit/s',
      'step-4': 'Từ 100 đến 120 Mbit/s',
      'step-5': 'Trên 120 Mbit/s',
    },
  },
  'wifi-gate': {
    text: 'Nơi làm việc có Internet không dây (wifi) không?',
    hint: 'Tính: wifi do doanh nghiệp hoặc tòa nhà cung cấp cho công việc. Không tính: phát sóng từ điện thoại cá nhân.',
    options: yesNo,
  },
  wifi: {
    text: 'Mạng không dây của doanh nghiệp phủ đến đâu và được quản lý thế nào?',
    options: {
      'step-1': 'Có ở một số bộ phận',
      'step-2': 'Có ở mọi bộ phận',
      'step-3': 'Như trên, đủ nhanh và dùng cho công việc',
      'step-4': 'Như trên, tách riêng mạng cho từng nhóm người dùng',
      'step-5': 'Như trên, và kiểm soát quyền truy cập của từng người',
    },
  },
} as const satisfies Words['items'];
