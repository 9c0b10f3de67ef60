import type { GroupNode } from '../../../model/index-tree.js';
import { itemsByDimension as dma } from '../../eu-dma-sme/items.js';
import { rated, STEPS, ticked } from '../../eu-dma-sme/questions.js';
import { itemsByDimension } from '../items/index.js';
import { notAsked } from './leaves.js';

/** A dimension: the mean of questions worth 0 to 10, shown from 0 to 100. */
const dimension = { kind: 'group', combine: 'mean', rescale: { from: [0, 10], to: [0, 100] } } as const;

const [, , , , , , skills, involvement] = itemsByDimension.people;
const [, , , , , , , ai] = itemsByDimension.data;
const [, , greenUses] = itemsByDimension.innovation;
const [, choices] = dma.green;

/** Skills and involvement of the staff: the same questions as in `eu-dma-sme`. */
export const people = {
  ...dimension,
  id: 'people',
  children: [ticked(skills), ticked(involvement)],
} as const satisfies GroupNode;

/** Automation and artificial intelligence: the same question. */
export const automation = {
  ...dimension,
  id: 'automation',
  children: [rated(ai, STEPS)],
} as const satisfies GroupNode;

/** The uses are the same question; how far the environment is considered is not asked here. */
export const green = {
  ...dimension,
  id: 'green',
  children: [
    ticked(greenUses),
    {
      kind: 'group',
      id: 'environmental-choices',
      combine: 'sum',
      rescale: { from: [0, 5], to: [0, 10] },
      children: choices.rows.map(({ id }) => notAsked(`environmental-choices-${id}`)),
    },
  ],
} as const satisfies GroupNode;
