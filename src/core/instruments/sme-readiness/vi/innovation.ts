import type { Words } from '../../../model/words.js';
import { items as dma } from '../../eu-dma-sme/vi-items.js';

/** The questions on innovation, in Vietnamese. */
export const innovationVi = {
  'ig-any': {
    text: 'Doanh nghiệp có cân nhắc, thử hoặc dùng công nghệ tiên tiến nào không?',
    hint: 'Tính: mô phỏng, bản sao số; thực tế ảo; CAD/CAM; điều hành sản xuất (MES); Internet vạn vật; chuỗi khối; in 3D. Không tính: sản phẩm mua về có dùng các công nghệ này. Xem: tên công nghệ.',
    options: { no: 'Chưa, với mọi công nghệ đã nêu', yes: 'Có, với ít nhất một công nghệ' },
  },
  'ig-tech': dma['advanced-technologies'],
  'ig-green': dma['green-uses'],
} as const satisfies Words['items'];
