import { evaluate, type Truth } from '../compiled/condition.js';
import { subjectsOf } from '../compiled/condition-subjects.js';
import type { ItemStates, Situation } from '../compiled/item-states.js';
import type { Condition } from '../model/condition.js';
import type { Item } from '../model/item.js';
import type { Answer } from '../model/response.js';
import { answerPoints, type AnswerPoints } from './answer-points.js';
import type { CompiledLeaf } from './compiled-index.js';
import { partUnder } from './part-under.js';
import type { LeafState } from './result.js';
import type { NodeReading } from './scored-node.js';
import { spreadOf, type Part } from './spread.js';

/** What a leaf makes of a response. */
export interface LeafReading extends NodeReading {
  readonly state: LeafState;
}

/** One response, looked at by the leaves of an index. */
export interface Reading {
  readonly items: ReadonlyMap<string, Item>;
  readonly situation: Situation;
  readonly states: ItemStates;
}

/** What a leaf counts now, and everything that it may count once all is answered. */
type Read = readonly [state: LeafState, part: Part, possible: readonly Part[], coverage: number | null];

/** Reads a leaf: what it counts now, and what it may count once everything is answered. */
export function readLeaf(leaf: CompiledLeaf, reading: Reading): LeafReading {
  const { points, policies } = leaf;
  const lookup = reading.states.known;
  switch (points.from) {
    case 'condition': {
      const truth = evaluate(points.when, lookup);
      const state = truth === null ? 'unanswered' : 'answered';
      return readTruth(leaf, truth, state, partUnder(policies.unanswered), mayStayOpen(points.when, reading));
    }
    case 'derived': {
      const certain = evaluate(points.certainIf, lookup) === true;
      const truth = certain || (evaluate(points.possibleIf, lookup) === false ? false : null);
      return readTruth(leaf, truth, 'derived', NaN, true);
    }
    case 'notAsked':
      return readTruth(leaf, null, 'notAsked', NaN, true);
    default:
      return readAnswer(leaf, points, reading);
  }
}

function told(
  state: LeafState,
  part: Part,
  possible: readonly Part[],
  coverage: number | null,
  open = false,
): LeafReading {
  return { state, part, ...spreadOf(possible, open), coverage };
}

/** A leaf whose points hang on one truth; `open` where it may stay unknown whatever is answered. */
function readTruth({ possible }: CompiledLeaf, truth: Truth, state: LeafState, left: Part, open: boolean): LeafReading {
  if (truth === null) return told(state, left, open ? [...possible, left] : possible, 0, open);
  const part = possible[truth ? 0 : 1] ?? 0;
  return told(state, part, [part], 1);
}

function readAnswer(leaf: CompiledLeaf, points: AnswerPoints, reading: Reading): LeafReading {
  const { item, policies } = leaf;
  if (!item) return told('unanswered', null, [null], null);
  const { visible, applicable } = reading.states.state(item.id);
  const hidden = partUnder(policies.hidden);
  const shown = readShown(leaf, points, item, applicable, reading.situation.answers[item.id]);
  if (visible === true) return told(...shown);
  if (visible === false) return told('hidden', hidden, [hidden], hidden === null ? null : 1);
  const either = [hidden, ...shown[2]];
  // A question that is shown decides, and is open: that is no data, not a hidden item.
  return !item.visibleIf || mayStayOpen(item.visibleIf, reading)
    ? told('hidden', hidden, either, 0, true)
    : told('unanswered', partUnder(policies.unanswered), either, 0, true);
}

/** The leaf as it counts while its item is shown. */
function readShown(
  { policies, possible }: CompiledLeaf,
  points: AnswerPoints,
  item: Item,
  applicable: Truth,
  answer: Answer | undefined,
): Read {
  const missing = answer && 'missing' in answer ? answer.missing : 'unanswered';
  const met = partUnder(policies.notApplicable, Math.max(...possible));
  if (applicable === false || missing === 'notApplicable') return ['notApplicable', met, [met], null];
  const given = answer && 'value' in answer;
  const value = given ? answerPoints(points, item, answer.value) : null;
  if (value !== null) return ['answered', value, applicable === null ? [value, met] : [value], 1];
  // A matrix that has some of its rows is not going to be not applicable.
  const offered = applicable === null || (item.notApplicable === true && !given);
  return [missing, partUnder(policies[missing]), offered ? [...possible, met] : possible, 0];
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
