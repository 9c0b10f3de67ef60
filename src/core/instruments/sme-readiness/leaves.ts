import type { GroupNode, LeafNode } from '../../model/index-tree.js';
import type { MatrixItem, MultipleItem, RatioItem, SingleItem } from '../../model/item.js';

/** The most that a question gives. */
const MOST = 4;

/** A ladder: points of its steps, lowest first. */
export function stepped(item: SingleItem, points: readonly number[]): LeafNode {
  const worth = Object.fromEntries(item.options.map(({ id }, step) => [id, points[step] ?? MOST]));
  return { kind: 'leaf', id: item.id, points: { from: 'option', item: item.id, points: worth } };
}

/** A ladder of five steps, worth 0 to 4. */
export function ladderOfFive(item: SingleItem): LeafNode {
  return stepped(item, [0, 1, 2, 3, 4]);
}

/** Ticks: a point each, or what is said of some of them, four at most. */
export function counted(item: MultipleItem, worth: Readonly<Record<string, number>> = {}): LeafNode {
  const points = item.options.map(({ id, exclusive }) => [id, exclusive ? 0 : (worth[id] ?? 1)] as const);
  return {
    kind: 'leaf',
    id: item.id,
    points: { from: 'ticks', item: item.id, points: Object.fromEntries(points), maximum: MOST },
  };
}

/** The number of ticks by steps: the points that so many ticks give, from one on. */
export function inSteps(item: MultipleItem, steps: readonly (readonly [ticks: number, points: number])[]): LeafNode {
  const points = item.options.map(({ id, exclusive }) => [id, exclusive ? 0 : 1] as const);
  const [first] = steps;
  const bands = steps.map(([from, worth], position) => {
    const to = steps[position + 1]?.[0];
    return { from, ...(to === undefined ? {} : { to }), points: worth };
  });
  return {
    kind: 'leaf',
    id: item.id,
    points: {
      from: 'ticks',
      item: item.id,
      points: Object.fromEntries(points),
      steps: { bands: [{ to: first?.[0] ?? 1, points: 0 }, ...bands] },
    },
  };
}

/** Persons out of all: the steps of the short assessment. */
export function shareOfPersons(item: RatioItem): LeafNode {
  return {
    kind: 'leaf',
    id: item.id,
    points: {
      from: 'ratio',
      item: item.id,
      steps: {
        edge: 'upperInclusive',
        bands: [
          { to: 0, points: 0 },
          { from: 0, to: 0.1, points: 1 },
          { from: 0.1, to: 0.25, points: 2 },
          { from: 0.25, to: 0.5, points: 3 },
          { from: 0.5, points: 4 },
        ],
      },
    },
  };
}

/** How far several technologies are: two in full use reach the top, so that no trade must have them all. */
export function technologies(item: MatrixItem): GroupNode {
  const points = Object.fromEntries(item.columns.map(({ id }, step) => [id, step]));
  const full = item.columns.length - 1;
  return {
    kind: 'group',
    id: item.id,
    combine: 'sum',
    rescale: { from: [0, 2 * full], to: [0, MOST] },
    clamp: { minimum: 0, maximum: MOST },
    children: item.rows.map(({ id: row }) => ({
      kind: 'leaf' as const,
      id: `${item.id}-${row}`,
      points: { from: 'option' as const, item: item.id, row, points },
    })),
  };
}

/** Areas of spending: money spent counts twice what a plan counts; eight of ten areas reach the top. */
export function spending(item: MatrixItem): GroupNode {
  return {
    kind: 'group',
    id: item.id,
    combine: 'sum',
    rescale: { from: [0, 16], to: [0, MOST] },
    clamp: { minimum: 0, maximum: MOST },
    children: item.rows.map(({ id: row }) => ({
      kind: 'leaf' as const,
      id: `${item.id}-${row}`,
      points: {
        from: 'ticks' as const,
        item: item.id,
        row,
        points: { invested: 2, plan: 1, neither: 0 },
        highestOf: [['invested', 'plan']],
      },
    })),
  };
}
