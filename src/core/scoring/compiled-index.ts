import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import type { Structure } from '../model/instrument.js';
import type { Index, LevelTable } from '../model/index-definition.js';
import type { GroupNode, LeafNode } from '../model/index-tree.js';
import type { Points } from '../model/points.js';
import type { Policies } from '../model/policy.js';
import type { PointRange } from './leaf-range.js';
import type { Basis } from './result.js';

/** A leaf made ready: the variant is chosen, the policies are complete. */
export interface CompiledLeaf extends PointRange {
  readonly kind: 'leaf';
  readonly node: LeafNode;
  readonly weight: number;
  readonly points: Points;
  readonly policies: Policies;
  /** The range while the item is shown; the leaf's own also holds what a hidden item counts. */
  readonly shown: PointRange;
}

/** A group made ready. */
export interface CompiledGroup extends PointRange {
  readonly kind: 'group';
  readonly node: GroupNode;
  readonly weight: number;
  readonly children: readonly CompiledNode[];
}

/** A node made ready. */
export type CompiledNode = CompiledLeaf | CompiledGroup;

/** An index made ready for one basis. */
export interface CompiledIndex {
  readonly instrument: CompiledInstrument<Structure>;
  readonly index: Index;
  readonly basis: Basis;
  readonly root: CompiledGroup;
  readonly levels: LevelTable | null;
  /** Whether bounds are reached wherever no condition refers to an open item. */
  readonly plain: boolean;
}
