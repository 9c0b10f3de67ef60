import type { Words } from '../../model/words.js';
import { items as dma } from '../eu-dma-sme/vi-items.js';

/** Further technologies and the environment, in Vietnamese. */
export const innovationVi = {
  'ig-tech': dma['advanced-technologies'],
  'ig-green': dma['green-uses'],
} as const satisfies Words['items'];
