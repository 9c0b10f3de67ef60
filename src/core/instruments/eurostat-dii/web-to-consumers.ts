import type { GroupNode } from '../../model/index-tree.js';

/**
 * Web sales of more than 1 % of turnover, more than 10 % of them to consumers; the variable before asks for at least 1 %.
 *
 * Each question is asked only where the one before was answered so, and what is not asked counts nothing. A condition over
 * the three could not tell that: it would stay open in the range of the index, whatever is answered.
 *
 * @param ecommerce Id of the item on e-commerce sales, their share of turnover.
 * @param web Id of the item on web sales, their share of turnover.
 * @param consumers Id of the item on sales to consumers, their share of web sales.
 */
export function webToConsumers(ecommerce: string, web: string, consumers: string) {
  return {
    kind: 'group',
    id: 'web-b2c',
    combine: 'minimum',
    children: [
      {
        kind: 'leaf',
        id: 'web-b2c-ecommerce',
        points: {
          from: 'option',
          item: ecommerce,
          points: { none: 0, 'under-1': 0, 'from-1': 1, 'from-10': 1, 'from-30': 1, 'from-50': 1 },
        },
      },
      {
        kind: 'leaf',
        id: 'web-b2c-web',
        points: { from: 'option', item: web, points: { none: 0, 'to-1': 0, 'to-10': 1, 'over-10': 1 } },
      },
      {
        kind: 'leaf',
        id: 'web-b2c-consumers',
        points: { from: 'option', item: consumers, points: { 'to-10': 0, 'to-50': 1, 'over-50': 1 } },
      },
    ],
  } as const satisfies GroupNode;
}
