import type { Words } from '../../model/words.js';

/** Pillar 2 in Vietnamese. */
export const strategyVi = {
  'transformation-strategy-gate': {
    text: 'Doanh nghiệp có quan tâm đến chuyển đổi số không?',
    hint: 'Tính: lãnh đạo đã tìm hiểu, bàn bạc hoặc dự chương trình về chuyển đổi số. Không tính: mới nghe nói đến.',
    options: { no: 'Chưa quan tâm', yes: 'Có quan tâm' },
  },
  'transformation-strategy': {
    text: 'Chiến lược hoặc kế hoạch chuyển đổi số của doanh nghiệp đã đến bước nào?',
    options: {
      'step-1': 'Có quan tâm, chưa có ý tưởng cụ thể',
      'step-2': 'Đã có ý tưởng và phác thảo kế hoạch đầu tiên',
      'step-3': 'Đã có định hướng và làm thử một số việc',
      'step-4': 'Đã viết thành chiến lược hoặc kế hoạch',
      'step-5': 'Đã ban hành và đang thực hiện',
    },
  },
} as const satisfies Words['items'];
