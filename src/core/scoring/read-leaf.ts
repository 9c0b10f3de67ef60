import { evaluate, type Truth } from '../compiled/condition.js';
import { subjectsOf } from '../compiled/condition-subjects.js';
import type { ItemStates, Situation } from '../compiled/item-states.js';
import { own } from '../compiled/own.js';
import type { Condition } from '../model/condition.js';
import type { Item } from '../model/item.js';
import type { Answer } from '../model/response.js';
import { answerPoints, type AnswerPoints } from './answer-points.js';
import type { CompiledLeaf } from './compiled-index.js';
import { partUnder } from './part-under.js';
import type { LeafState } from './result.js';
import { spreadOf, type Part, type Spread } from './spread.js';

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
      const open = truth === null && mayStayOpen(points.when, reading);
      const state = truth === null ? 'unanswered' : 'answered';
      return readTruth(points, truth, state, partUnder(policies.unanswered), open);
    }
    case 'derived': {
      const certain = evaluate(points.certainIf, lookup) === true;
      const truth = certain || (evaluate(points.possibleIf, lookup) === false ? false : null);
      return readTruth(points, truth, 'derived', 'none', true);
    }
    case 'notAsked':
      return told(['notAsked', 'none', [points.low, points.high, 'none'], 0], true);
    default:
      return readAnswer(leaf, points, reading);
  }
}

function told([state, part, possible, coverage]: Read, open = false): LeafReading {
  return { state, part, spread: spreadOf(possible, open), coverage };
}

/** A leaf whose points hang on one truth; `open` where it may stay unknown whatever is answered. */
function readTruth(
  { points, otherwise = 0 }: { readonly points: number; readonly otherwise?: number | undefined },
  truth: Truth,
  state: LeafState,
  left: Part,
  open: boolean,
): LeafReading {
  if (truth === null) return told([state, left, open ? [points, otherwise, left] : [points, otherwise], 0], open);
  const part = truth ? points : otherwise;
  return told([state, part, [part], 1]);
}

function readAnswer(leaf: CompiledLeaf, points: AnswerPoints, reading: Reading): LeafReading {
  const item = reading.items.get(points.item);
  if (!item) return told(['unanswered', 'out', ['out'], null]);
  const { policies } = leaf;
  const { visible, applicable } = reading.states.state(item.id);
  const hidden = partUnder(policies.hidden);
  const shown = readShown(leaf, points, item, applicable, own(reading.situation.answers, item.id));
  if (visible === true) return told(shown);
  if (visible === false) return told(['hidden', hidden, [hidden], hidden === 'out' ? null : 1]);
  const possible = [hidden, ...shown[2]];
  // A question that is shown decides, and is open: that is no data, not a hidden item.
  const undecided = item.visibleIf && !mayStayOpen(item.visibleIf, reading);
  return undecided
    ? told(['unanswered', partUnder(policies.unanswered), possible, 0], true)
    : told(['hidden', hidden, possible, 0], true);
}

/** The leaf as it counts while its item is shown. */
function readShown(
  { policies, shown }: CompiledLeaf,
  points: AnswerPoints,
  item: Item,
  applicable: Truth,
  answer: Answer | undefined,
): Read {
  const missing = answer && 'missing' in answer ? answer.missing : 'unanswered';
  const met = partUnder(policies.notApplicable, shown.maximum);
  if (applicable === false || missing === 'notApplicable') return ['notApplicable', met, [met], null];
  const doubt = applicable === null ? [met] : [];
  const given = answer && 'value' in answer;
  const value = given ? answerPoints(points, item, answer.value) : null;
  if (value !== null) return ['answered', value, [value, ...doubt], 1];
  // A matrix that has some of its rows is not going to be not applicable.
  const offered = item.notApplicable === true && !given ? [met] : [];
  return [missing, partUnder(policies[missing]), [shown.minimum, shown.maximum, ...doubt, ...offered], 0];
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
