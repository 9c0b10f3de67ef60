import type { GroupNode, LeafNode } from '../../../model/index-tree.js';

/** A dimension: the mean of items worth 0 to 4 points each, shown from 0 to 100. */
export const dimension = { kind: 'group', combine: 'mean', rescale: { from: [0, 4], to: [0, 100] } } as const;

/** A leaf of the same id as its item: points by option. */
export function options(item: string, points: Readonly<Record<string, number>>) {
  return { kind: 'leaf', id: item, points: { from: 'option', item, points } } as const satisfies LeafNode;
}

/** A leaf of the same id as its item: points by tick, together at most 4. */
export function ticks(item: string, points: Readonly<Record<string, number>>) {
  const leaf = { from: 'ticks', item, points: { none: 0, ...points }, maximum: 4 } as const;
  return { kind: 'leaf', id: item, points: leaf } as const satisfies LeafNode;
}

/** Ticks of which one is worth 2 points, two 3, three or more 4: so that nobody needs those of another trade. */
export function fewTicks(item: string, ids: readonly string[]) {
  return {
    kind: 'leaf',
    id: item,
    points: {
      from: 'ticks',
      item,
      points: { none: 0, ...Object.fromEntries(ids.map((id) => [id, 1])) },
      steps: {
        bands: [
          { to: 1, points: 0 },
          { from: 1, to: 2, points: 2 },
          { from: 2, to: 3, points: 3 },
          { from: 3, points: 4 },
        ],
      },
    },
  } as const satisfies LeafNode;
}

/** The share of the persons: none, up to 10, 25, 50 %, and above, as for those who use the Internet in the Digital Intensity Index. */
export function shareOfPersons(item: string) {
  return {
    kind: 'leaf',
    id: item,
    points: {
      from: 'ratio',
      item,
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
  } as const satisfies LeafNode;
}

/** How far a technology is. Considering it is no step yet; what is in operation is worth 4. */
const STAGES = { unused: 0, considering: 0, prototyping: 1, testing: 2, implementing: 3, operational: 4 } as const;

/** The technology that is furthest counts: nobody needs all of them. */
export function furthest(item: string, rows: readonly { readonly id: string }[]) {
  return {
    kind: 'group',
    id: item,
    combine: 'maximum',
    children: rows.map(({ id: row }) => ({
      kind: 'leaf' as const,
      id: `${item}-${row}`,
      points: { from: 'option' as const, item, row, points: STAGES },
    })),
  } as const satisfies GroupNode;
}
