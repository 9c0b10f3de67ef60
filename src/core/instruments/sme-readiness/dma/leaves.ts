import type { Condition } from '../../../model/condition.js';
import type { LeafNode } from '../../../model/index-tree.js';
import type { Points } from '../../../model/points.js';
import type { VaryingCases } from '../../../model/varying.js';
import { all, any } from '../../conditions.js';

/** A line that an answer of this instrument decides. */
export const decided = (id: string, when: Condition) =>
  ({ kind: 'leaf', id, points: { from: 'condition', when, points: 1 } }) as const satisfies LeafNode;

/** A line of which the answers say that it is certain, or that it cannot be; between the two it is open. */
export const derived = (id: string, certainIf: Condition, possibleIf: Condition) =>
  ({ kind: 'leaf', id, points: { from: 'derived', certainIf, possibleIf, points: 1 } }) as const satisfies LeafNode;

/** A line that this instrument does not ask: an attitude, or something nobody knows. */
export const notAsked = (id: string) =>
  ({ kind: 'leaf', id, points: { from: 'notAsked', low: 0, high: 1 } }) as const satisfies LeafNode;

/**
 * A line that bundles several things. No published text says whether one of them is enough: between one and all it is
 * open, unless the caller chooses that one is enough.
 */
export const bundle = (id: string, parts: readonly Condition[]) =>
  ({
    kind: 'leaf',
    id,
    points: {
      variant: 'bundles',
      cases: {
        undecided: { from: 'derived', certainIf: all(...parts), possibleIf: any(...parts), points: 1 },
        'any-part': { from: 'condition', when: any(...parts), points: 1 },
      },
    } as const satisfies VaryingCases<Points>,
  }) as const satisfies LeafNode;
