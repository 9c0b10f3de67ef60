import type { Words } from '../../model/words.js';
import { items as dma } from '../eu-dma-sme/en-items.js';

/** Further technologies and the environment, in English. */
export const innovationEn = {
  'ig-tech': dma['advanced-technologies'],
  'ig-green': dma['green-uses'],
} as const satisfies Words['items'];
