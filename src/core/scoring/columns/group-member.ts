import type { CompiledGroup, CompiledNode } from '../compiled-index.js';
import { countedChildren } from '../counted-children.js';
import type { NodeColumns } from './node-table.js';

/** A child that counts, in a group. */
export interface Member extends NodeColumns {
  /** What the value counts: the weight in a weighted mean, else 1. */
  readonly weight: number;
  /** What the coverage counts: in a sum, as much as the child can move it. */
  readonly share: number;
}

/** A child whose keys take two bytes each. */
export interface WideMember extends Member {
  readonly keys: Uint16Array;
}

/** The children that count, with what they count. */
export function membersOf(
  { node, children }: CompiledGroup,
  columnsOf: (child: CompiledNode) => NodeColumns,
): readonly Member[] {
  return countedChildren(children).map((child) => {
    const { weight, minimum, maximum } = child;
    return { ...columnsOf(child), weight, share: node.combine === 'sum' ? maximum - minimum : weight };
  });
}
