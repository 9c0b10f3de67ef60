import { defineInstrument } from '../../dist/core/index.js';

/** Six dimensions of ten questions with five answers each, from no to always: 0 to 4 points. */
export const DIMENSIONS = Array.from({ length: 6 }, (_, at) => ({
  id: `dimension-${at + 1}`,
  items: Array.from({ length: 10 }, (_, item) => `question-${at * 10 + item + 1}`),
}));

/** The answers, and what each is worth. */
export const POINTS = { no: 0, rarely: 1, sometimes: 2, often: 3, always: 4 };

/** Levels by the lowest total that reaches them. */
export const LEVELS = [
  { id: 'first', from: 0 },
  { id: 'second', from: 60 },
  { id: 'third', from: 120 },
  { id: 'fourth', from: 180 },
];
const HIGHEST = 240;

const items = DIMENSIONS.flatMap(({ items: ids }) =>
  ids.map((id) => ({
    id,
    kind: 'single',
    ordered: true,
    unknown: true,
    options: Object.keys(POINTS).map((option) => ({ id: option })),
  })),
);

const leaf = (item) => ({ kind: 'leaf', id: item, points: { from: 'option', item, points: POINTS } });

function structureOf(id, policy, combine, levels, weights = []) {
  return defineInstrument({
    format: 1,
    id,
    version: '1.0.0',
    defaultLocale: 'en',
    items,
    pages: [{ id: 'page', items: items.map((item) => item.id) }],
    indices: [
      {
        id: 'index',
        fidelity: 'assumed',
        scale: { minimum: 0, maximum: HIGHEST },
        policies: { notApplicable: policy, unanswered: policy, unknown: policy, hidden: policy },
        tree: {
          kind: 'group',
          id: 'total',
          combine,
          children: DIMENSIONS.map(({ id: dimension, items: ids }, at) => ({
            kind: 'group',
            id: dimension,
            combine: combine === 'sum' ? 'sum' : 'mean',
            weight: weights[at],
            children: ids.map(leaf),
          })),
        },
        levels,
      },
    ],
  });
}

const bands = (share) =>
  LEVELS.map(({ id, from }, at) => ({ id, from: from * share, to: (LEVELS[at + 1]?.from ?? HIGHEST) * share }));

/** Everything is added up; what is open counts zero. This is what every contender can do. */
export const sums = structureOf('sums', 'zero', 'sum', { edge: 'lowerInclusive', bands: bands(1) });

/** Weighted means of what is answered; a level needs two thirds of it. This is what ours is for. */
export const means = structureOf(
  'means',
  'leftOut',
  'weightedMean',
  { edge: 'lowerInclusive', bands: bands(4 / HIGHEST), minimumCoverage: { overall: 2 / 3 } },
  [25, 20, 15, 15, 15, 10],
);
