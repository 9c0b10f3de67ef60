import { evaluate, type Lookup, type Truth } from '../compiled/condition.js';
import type { ItemStates, Situation } from '../compiled/item-states.js';
import type { Condition } from '../model/condition.js';
import type { Item } from '../model/item.js';
import type { Points } from '../model/points.js';
import type { Policies } from '../model/policy.js';
import { answerPoints, type AnswerPoints } from './answer-points.js';
import type { CompiledLeaf } from './compiled-index.js';
import { subjectsOf } from '../compiled/condition-subjects.js';
import type { LeafState } from './result.js';
import { NONE, OUT, part, spreadOf, type Part, type Spread } from './spread.js';

/** What a leaf makes of a response. */
export interface LeafReading {
  readonly state: LeafState;
  readonly part: Part;
  readonly spread: Spread;
  /** 1 answered, 0 open, `null` not counted. */
  readonly coverage: number | null;
}

/** One response, looked at by the leaves of an index. */
export interface Reading {
  readonly items: ReadonlyMap<string, Item>;
  readonly situation: Situation;
  readonly states: ItemStates;
  readonly lookup: Lookup;
}

/** Reads a leaf: what it counts now, and what it may count once everything is answered. */
export function readLeaf(leaf: CompiledLeaf, reading: Reading): LeafReading {
  const { points } = leaf;
  switch (points.from) {
    case 'condition':
      return readCondition(leaf, points, reading);
    case 'derived':
      return readDerived(points, reading);
    case 'notAsked':
      return {
        state: 'notAsked',
        part: NONE,
        spread: spreadOf([part(points.low), part(points.high), NONE], true),
        coverage: 0,
      };
    default:
      return readAnswer(leaf, points, reading);
  }
}

function readAnswer(leaf: CompiledLeaf, points: AnswerPoints, reading: Reading): LeafReading {
  const { items, situation, states } = reading;
  const item = items.get(points.item);
  if (!item) return { state: 'unanswered', part: OUT, spread: spreadOf([OUT]), coverage: null };
  const { visible, applicable } = states.state(item.id);
  const hidden = hiddenPart(leaf.policies);
  const shown = readShown(leaf, points, item, applicable, situation);
  const spread = {
    ...union(visible === true ? null : hidden, visible === false ? null : shown.spread),
    open: visible === null,
  };
  if (visible === true) return { ...shown, spread };
  // A question that is shown decides, and is open: that is no data, not a hidden item.
  if (visible === null && item.visibleIf && !mayStayOpen(item.visibleIf, reading)) {
    return { state: 'unanswered', part: openPart(leaf.policies.unanswered), spread, coverage: 0 };
  }
  const counted = hidden.kind === 'out' ? null : 1;
  return { state: 'hidden', part: hidden, spread, coverage: visible === false ? counted : 0 };
}

/** The leaf as it counts while its item is shown. */
function readShown(
  leaf: CompiledLeaf,
  points: AnswerPoints,
  item: Item,
  applicable: Truth,
  { answers }: Situation,
): LeafReading {
  const { policies, shown } = leaf;
  const met = notApplicablePart(leaf);
  if (applicable === false) return { state: 'notApplicable', part: met, spread: spreadOf([met]), coverage: null };
  const doubt = applicable === null ? [met] : [];
  const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
  if (answer && 'missing' in answer && answer.missing === 'notApplicable') {
    return { state: 'notApplicable', part: met, spread: spreadOf([met]), coverage: null };
  }
  const value = answer && 'value' in answer ? answerPoints(points, item, answer.value) : null;
  if (value !== null) {
    return { state: 'answered', part: part(value), spread: spreadOf([part(value), ...doubt]), coverage: 1 };
  }
  const state = answer && 'missing' in answer ? 'unknown' : 'unanswered';
  // A matrix that has some of its rows is not going to be not applicable.
  const offered = item.notApplicable === true && !(answer && 'value' in answer);
  const possible = [part(shown.minimum), part(shown.maximum), ...doubt, ...(offered ? [met] : [])];
  return { state, part: openPart(policies[state]), spread: spreadOf(possible), coverage: 0 };
}

function readCondition(
  leaf: CompiledLeaf,
  points: Extract<Points, { from: 'condition' }>,
  reading: Reading,
): LeafReading {
  const truth = evaluate(points.when, reading.lookup);
  const values = [part(points.points), part(points.otherwise ?? 0)] as const;
  if (truth !== null) {
    const settled = truth ? values[0] : values[1];
    return { state: 'answered', part: settled, spread: spreadOf([settled]), coverage: 1 };
  }
  const left = openPart(leaf.policies.unanswered);
  const stays = mayStayOpen(points.when, reading);
  return { state: 'unanswered', part: left, spread: spreadOf(stays ? [...values, left] : values, stays), coverage: 0 };
}

function readDerived(points: Extract<Points, { from: 'derived' }>, { lookup }: Reading): LeafReading {
  const values = [part(points.points), part(points.otherwise ?? 0)] as const;
  if (evaluate(points.certainIf, lookup) === true) return derived(values[0]);
  if (evaluate(points.possibleIf, lookup) === false) return derived(values[1]);
  return { state: 'derived', part: NONE, spread: spreadOf([...values, NONE], true), coverage: 0 };
}

function derived(settled: Part): LeafReading {
  return { state: 'derived', part: settled, spread: spreadOf([settled]), coverage: 1 };
}

/**
 * Whether the truth may stay unknown when every applicable item is answered: the profile may be open, an item
 * hidden, and the band of an estimate may lie on both sides of a limit.
 */
function mayStayOpen(condition: Condition, { states, items }: Reading): boolean {
  return subjectsOf(condition).some((subject) => {
    if (!('item' in subject)) return true;
    const { visible, applicable } = states.state(subject.item);
    return visible !== true || applicable === null || items.get(subject.item)?.kind === 'ratio';
  });
}

function openPart(policy: Policies['unanswered']): Part {
  if (policy === 'zero') return part(0);
  return policy === 'leftOut' ? OUT : NONE;
}

function notApplicablePart({ policies, shown }: CompiledLeaf): Part {
  if (policies.notApplicable === 'leftOut') return OUT;
  return part(policies.notApplicable === 'met' ? shown.maximum : 0);
}

function hiddenPart({ hidden }: Policies): Part {
  if (hidden === 'leftOut') return OUT;
  return part(hidden === 'zero' ? 0 : hidden.value);
}

/** The spread over completions that hide the item and completions that show it. */
function union(hidden: Part | null, shown: Spread | null): Spread {
  const parts: Part[] = hidden ? [hidden] : [];
  if (shown?.low !== null && shown?.low !== undefined) parts.push(part(shown.low));
  if (shown?.high !== null && shown?.high !== undefined) parts.push(part(shown.high));
  if (shown?.out) parts.push(OUT);
  if (shown?.none) parts.push(NONE);
  return spreadOf(parts);
}
