import type { Item } from '../../model/item.js';
import { itemsByDimension as dma } from '../eu-dma-sme/items.js';

const [, advanced] = dma.readiness;
const [uses] = dma.green;

/** Further technologies, and what digital technology does for the environment. */
export const innovation = [
  { ...advanced, id: 'ig-tech' },
  { ...uses, id: 'ig-green' },
] as const satisfies readonly Item[];
