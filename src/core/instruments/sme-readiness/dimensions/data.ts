import type { GroupNode, LeafNode } from '../../../model/index-tree.js';
import { itemsByDimension as dma } from '../../eu-dma-sme/items.js';
import { data as screening } from '../../sme-screening/dimensions.js';
import { dimension, furthest, ticks } from './points.js';

const [dataHome, dataNow] = screening.children;
const [ai] = dma.automation;

/** Analysis by own people is worth more, because it stays; both together no more than that. */
const analysis = {
  kind: 'leaf',
  id: 'da-analytics',
  points: {
    from: 'ticks',
    item: 'da-analytics',
    points: { none: 0, own: 4, outside: 3 },
    highestOf: [['own', 'outside']],
  },
} as const satisfies LeafNode;

export const data = {
  ...dimension,
  id: 'data',
  weight: 14,
  children: [
    dataHome,
    dataNow,
    analysis,
    ticks('da-sources', { sales: 1, customers: 1, web: 1, location: 1, open: 1 }),
    ticks('da-dashboard', { charts: 2, current: 1, anywhere: 1 }),
    ticks('da-rules', { list: 1, access: 1, consent: 1, deletion: 1, person: 1 }),
    furthest('da-ai', ai.rows),
    ticks('da-generation', { text: 2, images: 2 }),
  ],
} as const satisfies GroupNode;
