import type { Words } from '../../../model/words.js';
import { maturityVi } from '../../eu-dma-sme/vi-index.js';

/** The estimate after the DMA, in Vietnamese: dimensions and levels are named as in the instrument of the DMA itself. */
export const estimateVi = {
  ...maturityVi,
  title: 'Ước tính theo khung DMA của Liên minh châu Âu',
  description:
    'Ước tính từ câu trả lời, không phải điểm DMA. Bộ câu hỏi này không hỏi 10 dòng của khung DMA và chỉ suy ra được một phần ở một số dòng khác, nên kết quả luôn là một khoảng: khi đã trả lời đủ, khoảng rộng từ 12 đến 24 điểm.',
  openPoints: {
    'lines-from-answers':
      'Không tài liệu nào nói câu trả lời nào của bộ câu hỏi khác thay được cho một dòng của khung DMA. Với mỗi dòng, chúng tôi định trước khi nào chắc chắn có và khi nào chỉ có thể có; ở giữa thì để ngỏ, vì đoán thêm sẽ cho một con số trông chính xác hơn thực tế.',
    'lines-not-asked':
      'Mười dòng không được hỏi, phần lớn là thái độ hoặc việc vì môi trường. Chúng tôi không đoán, vì không câu trả lời nào nói về các dòng ấy: mỗi dòng được tính từ không có đến có đủ, nên kết quả là một khoảng.',
    'open-details':
      'Cách tính câu về dữ liệu, hai cột của câu đầu tư và mức của điểm lẻ là những chỗ tài liệu về khung DMA để ngỏ. Ở đây luôn lấy phương án mặc định của bộ câu hỏi theo khung DMA, vì một ước tính không cần thêm lựa chọn.',
  },
} as const satisfies Words['indices'][string];
