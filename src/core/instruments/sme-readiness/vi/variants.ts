import type { Words } from '../../../model/words.js';

/** What the sources leave open, in Vietnamese. */
export const variantsVi = {
  'ai-use': {
    title: 'Khi nào coi là doanh nghiệp đã dùng trí tuệ nhân tạo (AI) trong chỉ số cường độ số',
    alternatives: {
      operational: 'Có ít nhất một công nghệ đang vận hành',
      implementing: 'Có ít nhất một công nghệ đang triển khai hoặc đang vận hành',
      generative: 'Có công nghệ đang vận hành, hoặc có người dùng AI tạo sinh trong công việc',
    },
  },
  bundles: {
    title: 'Cách tính dòng của khung DMA gộp nhiều thứ',
    alternatives: {
      undecided: 'Có một phần thì để ngỏ, có đủ mọi phần mới tính',
      'any-part': 'Có một phần là đủ',
    },
  },
} as const satisfies Words['variants'];
