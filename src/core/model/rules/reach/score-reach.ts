import type { CompiledInstrument } from '../../../compiled/compiled-instrument.js';
import { holds } from '../../../compiled/condition.js';
import { itemStates, type Situation } from '../../../compiled/item-states.js';
import { compileTree } from '../../../scoring/compile-tree.js';
import type { CompiledLeaf, CompiledNode } from '../../../scoring/compiled-index.js';
import { leavesOf } from '../../../scoring/tight.js';
import type { Index } from '../../index-definition.js';
import type { Structure } from '../../instrument.js';
import { itemsById } from '../../walk/items-by-id.js';
import { nodesFrom } from '../../walk/nodes.js';
import type { Range } from '../points-range.js';
import type { Basis } from './bases.js';
import { decidersOf } from './deciders.js';
import { groupReach } from './group-reach.js';
import { indexOn, settledValue } from './index-on.js';
import { leafReach, type Trial } from './leaf-reach.js';
import { placedDeciders } from './placed-deciders.js';
import type { Reach } from './reach.js';
import { searched } from './search.js';

/**
 * The lowest and the highest score that some response has on a basis, worked out as scores are; `null` where none is found.
 *
 * What binds leaves together (items that conditions ask about or several leaves read, fields of the profile) is tried in
 * every combination, at the lowest node above these leaves; what is left is free, and each node takes what leads
 * furthest. So both ends are scores that somebody can get, and nobody gets beyond them, except where that is not decided:
 *
 * - with more combinations than `trials`, one thing is changed at a time, for as long as that leads further;
 * - of more than 64 sets of ticks, or tables of cells, that others hang on, only some are tried;
 * - where ticks that go by steps have more than 4,096 sums, every step is taken for reached;
 * - fields of the profile are taken for independent, for what they follow from is known to their region only;
 * - where a group asks for coverage, only responses are looked at that leave nothing open;
 * - a `scoreIf` that hangs on the score of another index is never taken for true.
 */
export function scoreReach(structure: Structure, index: Index, basis: Basis, trials: number): Range | null {
  const items = itemsById(structure);
  const root = compileTree(indexOn(index, basis), items, {}, settledValue);
  if (isNeverScored(root)) return null;
  const covered = nodesFrom(index.tree, []).some(({ node }) => node.kind === 'group' && node.minimumCoverage);
  const deciders = placedDeciders(root, decidersOf(structure, items, leavesOf(root), index.scoreIf));
  const scored: CompiledInstrument = { structure, hash: '', items };
  const trialIn = (situation: Situation): Trial => {
    return { items, situation, states: itemStates(scored, situation), covered };
  };
  const ofLeaf = (leaf: CompiledLeaf, trial: Trial): Reach | null =>
    holds(index.scoreIf, trial.states.known) === true ? leafReach(leaf, trial) : null;
  const below = (node: CompiledNode, trial: Trial, trials: number): Reach | null =>
    node.kind === 'leaf' ? ofLeaf(node, trial) : groupReach(node, (child) => decided(child, trial, trials));
  const decided = (node: CompiledNode, trial: Trial, trials: number): Reach | null => {
    const here = deciders.get(node);
    if (!here) return below(node, trial, trials);
    return searched(here, trial.situation, trials, (situation, left) => below(node, trialIn(situation), left));
  };
  return rangeOf(decided(root, trialIn({ answers: {} }), trials));
}

/** Whether there is no score whatever is answered, because something counts that is not asked. */
function isNeverScored(node: CompiledNode): boolean {
  if (node.weight === 0) return false;
  return node.kind === 'leaf' ? node.points.from === 'notAsked' : node.children.some(isNeverScored);
}

function rangeOf(reach: Reach | null): Range | null {
  return reach?.low == null || reach.high === null ? null : { low: reach.low, high: reach.high };
}
