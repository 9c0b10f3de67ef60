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
    reason:
      'Không nguồn nào đã đọc nói rõ AI đang triển khai, hoặc một người tự dùng công cụ miễn phí, có được coi là đã dùng hay không. Mặc định chỉ tính công nghệ đang vận hành, vì dùng thử chưa phải là sử dụng.',
  },
  bundles: {
    title: 'Cách tính các dòng gộp nhiều nội dung của khung DMA',
    alternatives: {
      undecided: 'Có một phần thì để ngỏ, có đủ mọi phần mới tính',
      'any-part': 'Có một phần là đủ',
    },
    reason:
      'Không tài liệu công bố nào nói một phần của dòng gộp đã đủ hay chưa. Mặc định để ngỏ khi mới có một phần, vì một ước tính chỉ nên nêu điều chắc chắn.',
  },
} as const satisfies Words['variants'];
