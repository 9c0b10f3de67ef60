import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import type { Condition } from '../model/condition.js';
import type { Structure } from '../model/instrument.js';
import type { Index, LevelTable } from '../model/index-definition.js';
import type { GroupNode, LeafNode } from '../model/index-tree.js';
import type { Item } from '../model/item.js';
import type { Points } from '../model/points.js';
import type { Policies } from '../model/policy.js';
import type { PointRange } from './leaf-range.js';
import type { Basis } from './result.js';
import type { ScoredNode } from './scored-node.js';

/** A leaf made ready: the variant is chosen, the policies are complete. */
export interface CompiledLeaf extends PointRange {
  readonly kind: 'leaf';
  readonly node: LeafNode;
  /** In a weighted mean; 1 in every other combination. */
  readonly weight: number;
  readonly points: Points;
  readonly policies: Policies;
  /** The item whose answer it turns into points; none for a leaf over conditions. */
  readonly item: Item | undefined;
  /** The conditions that it depends on: its own, or those of its item. */
  readonly conditions: readonly Condition[];
  /** The points of every answer while the item is shown; the range also holds what a hidden item counts. */
  readonly possible: readonly number[];
  /** What it came to in some response, by the choice, or by the reason why there is none. */
  readonly kept: Record<string, ScoredNode | undefined>;
}

/** A group made ready. */
export interface CompiledGroup extends PointRange {
  readonly kind: 'group';
  readonly node: GroupNode;
  /** In a weighted mean; 1 in every other combination. */
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
  /** The conditions that leaves depend on. */
  readonly conditions: readonly Condition[];
}
