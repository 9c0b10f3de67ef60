import type { GroupNode } from '../../../model/index-tree.js';
import { itemsByDimension as dma } from '../../eu-dma-sme/items.js';
import { dimension, furthest, ticks } from './points.js';

const [, technologies] = dma.readiness;

export const innovation = {
  ...dimension,
  id: 'innovation',
  weight: 6,
  children: [
    furthest('ig-tech', technologies.rows),
    ticks('ig-green', {
      'business-model': 1,
      services: 1,
      products: 1,
      production: 1,
      waste: 1,
      energy: 1,
      materials: 1,
      transport: 1,
      consumers: 1,
      paperless: 1,
    }),
  ],
} as const satisfies GroupNode;
