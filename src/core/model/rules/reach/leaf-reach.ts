import type { ItemStates, Situation } from '../../../compiled/item-states.js';
import type { CompiledLeaf } from '../../../scoring/compiled-index.js';
import { readLeaf, type Reading } from '../../../scoring/read-leaf.js';
import type { Item } from '../../item.js';
import { fitsKind } from '../points-fit.js';
import { waysToLeaveOpen } from './answers-of.js';
import { reachOf, type Reach } from './reach.js';

/** A situation in which everything is decided that binds leaves together; the other answers are free. */
export interface Trial {
  readonly items: ReadonlyMap<string, Item>;
  readonly situation: Situation;
  readonly states: ItemStates;
  /** Whether a leaf counts only where it is answered, because a group asks for coverage. */
  readonly covered: boolean;
}

type Told = Pick<ReturnType<typeof readLeaf>, 'part' | 'coverage'>;

/** What a leaf can count in a trial; `null` where it always ends the score. */
export function leafReach(leaf: CompiledLeaf, trial: Trial): Reach | null {
  const told = toldBy(leaf, trial).filter(({ coverage }) => !trial.covered || coverage !== 0);
  return reachOf(told.map(({ part }) => part));
}

function toldBy(leaf: CompiledLeaf, trial: Trial): readonly Told[] {
  const { item, possible } = leaf;
  if (item && !readsAnswer(leaf)) return [{ part: null, coverage: null }];
  if (!item || Object.hasOwn(trial.situation.answers, item.id)) return [readLeaf(leaf, trial)];
  const { visible, applicable } = trial.states.state(item.id);
  const answered = visible === true && applicable !== false ? possible : [];
  // Rows of a table can each be left open; what is said of the table as a whole has been decided.
  const open = item.kind === 'matrix' ? [undefined] : waysToLeaveOpen(item);
  return [
    ...answered.map((part) => ({ part, coverage: 1 })),
    ...open.map((answer) => readLeaf(leaf, withAnswer(trial, item, answer))),
  ];
}

function withAnswer(trial: Trial, { id }: Item, answer: Situation['answers'][string]): Reading {
  return { ...trial, situation: { ...trial.situation, answers: { [id]: answer } } };
}

/** Whether a leaf reads an item that its points fit. Others are an error of their own; here they count nothing. */
export function readsAnswer({ item, points }: CompiledLeaf): boolean {
  return item !== undefined && 'item' in points && fitsKind(points, item);
}
