import { holds } from '../../../compiled/condition.js';
import { itemStates, type Situation } from '../../../compiled/item-states.js';
import { leavesOf } from '../../../scoring/tight.js';
import type { Structure } from '../../instrument.js';
import { nodesFrom } from '../../walk/nodes.js';
import type { Range } from '../points-range.js';
import { decidersOf } from './deciders.js';
import { nodeReach, type Reach } from './group-reach.js';
import { anyReach, leafReach } from './leaf-reach.js';
import { searched } from './search.js';
import type { TreeOn } from './tree-on.js';

/** What holds every score on a basis, as if each leaf could count anything that it ever counts; `null` without any score. */
export function widestReach({ root }: TreeOn): Range | null {
  return rangeOf(nodeReach(root, anyReach));
}

/**
 * The lowest and the highest score that some response has on a basis, worked out as scores are; `null` where none is found.
 *
 * What binds leaves together (items that conditions ask about or several leaves read, fields of the profile) is tried in
 * every combination; what is left is free, and each leaf takes what leads furthest. So both ends are scores that
 * somebody can get, and nobody gets beyond them, except where that is not decided:
 *
 * - with more combinations than `trials`, one thing is changed at a time, for as long as that leads further;
 * - of more than 64 sets of ticks, or tables of cells, that others hang on, only some are tried;
 * - where a group asks for coverage, only responses are looked at that leave nothing open;
 * - a `scoreIf` that hangs on the score of another index is never taken for true.
 */
export function scoreReach(structure: Structure, { index, items, root }: TreeOn, trials: number): Range | null {
  const covered = nodesFrom(index.tree, []).some(({ node }) => node.kind === 'group' && node.minimumCoverage);
  const reachIn = (situation: Situation): Range | null => {
    const states = itemStates({ structure, hash: '', items }, situation);
    if (holds(index.scoreIf, states.known) !== true) return null;
    return rangeOf(nodeReach(root, (leaf) => leafReach(leaf, { items, situation, states, covered })));
  };
  return searched(decidersOf(leavesOf(root), index.scoreIf, items), reachIn, trials);
}

function rangeOf(reach: Reach | null): Range | null {
  return reach?.low == null || reach.high === null ? null : { low: reach.low, high: reach.high };
}
