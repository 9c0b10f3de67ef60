import { own } from '../../../compiled/own.js';
import { isAsked, isKeptAway, startOf } from '../../apply-actions.js';
import { lowestAnswer } from '../../lowest-answer.js';
import type { Condition } from '../../../model/condition.js';
import type { Item } from '../../../model/item.js';
import { subjectsOf } from '../../../compiled/condition-subjects.js';
import type { CompiledLeaf } from '../../../scoring/compiled-index.js';
import { countedChildren } from '../../../scoring/counted-children.js';
import { partUnder } from '../../../scoring/part-under.js';
import type { ScoredNode } from '../../../scoring/scored-node.js';
import type { Part } from '../../../scoring/spread.js';
import type { Problem } from '../problem.js';
import type { Reads } from '../reads.js';

/** What a node may give to its parent over all plans: points, nothing, or the end of every score above it. */
export type Kind = 'number' | 'out' | 'none';

/** A node over all plans. */
export interface Kinds {
  readonly kinds: ReadonlySet<Kind>;
  /** Whether any plan changes it at all. */
  readonly touched: boolean;
}

/** Finds what every node of a scored tree may give over all plans; too much rather than too little. */
export function kindsIn({ states, situation, compiled }: Problem, reads: Reads): (scored: ScoredNode) => Kinds {
  const found = new Map<ScoredNode, Kinds>();

  function kindsOf(scored: ScoredNode): Kinds {
    const known = found.get(scored) ?? (scored.node.kind === 'leaf' ? ofLeaf(scored.node, scored) : ofGroup(scored));
    found.set(scored, known);
    return known;
  }

  function ofGroup(scored: ScoredNode): Kinds {
    const { node } = scored;
    const children = scored.children.map(kindsOf);
    if (node.kind === 'leaf' || !children.some(({ touched }) => touched)) return still(scored);
    const counted = countedChildren(scored.children).map(kindsOf);
    const kinds = new Set<Kind>();
    if (counted.some((child) => child.kinds.has('number'))) kinds.add('number');
    if (counted.every((child) => child.kinds.has('out'))) kinds.add('out');
    if (counted.some((child) => child.kinds.has('none')) || node.node.minimumCoverage !== undefined) kinds.add('none');
    return { kinds, touched: true };
  }

  function ofLeaf(leaf: CompiledLeaf, scored: ScoredNode): Kinds {
    if (reads.leaf(leaf).size === 0) return still(scored);
    const { points, policies } = leaf;
    if (points.from === 'condition') {
      const unanswered = isDecided(points.when) ? [] : [kindOf(partUnder(policies.unanswered))];
      return { kinds: new Set(['number', ...unanswered]), touched: true };
    }
    const item = 'item' in points ? compiled.instrument.items.get(points.item) : undefined;
    if (!item) return { kinds: new Set(['number', 'none']), touched: true };
    return reads.asking(item.id).size > 0 ? ofRevealed(leaf, item) : ofAsked(scored, item);
  }

  /** A leaf whose item is asked or not, whatever is done. */
  function ofAsked(scored: ScoredNode, item: Item): Kinds {
    const changes = isAsked(states.state(item.id)) && scored.score.state === 'answered';
    return changes ? { kinds: new Set(['number']), touched: true } : still(scored);
  }

  /** A leaf whose item may come into sight, or out of it. */
  function ofRevealed({ policies }: CompiledLeaf, item: Item): Kinds {
    const state = states.state(item.id);
    const given = own(situation.answers, item.id);
    const whole = item.kind !== 'matrix' || lowestAnswer(item) !== null;
    const starts = isKeptAway(state) && startOf(item, given) !== undefined && whole;
    const kinds = new Set<Kind>(['number']);
    if (!(starts || (given && 'value' in given && item.kind !== 'matrix'))) {
      kinds.add(kindOf(partUnder(policies.unanswered)));
      kinds.add(kindOf(partUnder(policies.unknown)));
      kinds.add(kindOf(partUnder(policies.notApplicable)));
    }
    if (item.visibleIf) kinds.add(kindOf(partUnder(policies.hidden)));
    if (item.visibleIf && !isDecided(item.visibleIf)) kinds.add(kindOf(partUnder(policies.unanswered)));
    if (item.applicableIf) kinds.add(kindOf(partUnder(policies.notApplicable)));
    return { kinds, touched: true };
  }

  /** Whether a condition is true or false in every plan, never unknown. */
  function isDecided(condition: Condition): boolean {
    return subjectsOf(condition).every(
      (subject) => states.known(subject) !== null && (!('item' in subject) || reads.asking(subject.item).size === 0),
    );
  }

  return kindsOf;
}

/** A node that no plan changes. */
function still({ part }: ScoredNode): Kinds {
  return { kinds: new Set([kindOf(part)]), touched: false };
}

function kindOf(part: Part): Kind {
  if (part === null) return 'out';
  return Number.isNaN(part) ? 'none' : 'number';
}

/** Whether a node gives points in every plan. */
export function alwaysCounts({ kinds }: Kinds): boolean {
  return kinds.size === 1 && kinds.has('number');
}
