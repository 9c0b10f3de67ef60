import type { Words } from '../../../model/words.js';
import { maturityVi } from '../../eu-dma-sme/vi-index.js';
import { indicesVi } from '../../eurostat-dii/vi-indices.js';
import { readinessVi } from './readiness.js';

/** The indices in Vietnamese: those of others under the names that they have in their own instruments. */
export const indexWordsVi = {
  readiness: readinessVi,
  'dii-2025': indicesVi['dii-2025'],
  'dii-2024': indicesVi['dii-2024'],
  'dma-estimate': {
    ...maturityVi,
    title: 'Ước tính theo khung DMA của Liên minh châu Âu',
    description:
      'Ước tính từ câu trả lời, không phải điểm DMA. Bộ câu hỏi này không hỏi 10 dòng của khung DMA và chỉ suy ra được một phần ở một số dòng khác, nên kết quả luôn là một khoảng: khi đã trả lời đủ, khoảng rộng từ 12 đến 24 điểm.',
  },
} as const satisfies Words['indices'];
