import type { Truth } from '../../compiled/condition.js';
import type { Item } from '../../model/item.js';
import type { Answer } from '../../model/response.js';
import type { AnswerPoints } from '../answer-points.js';
import type { CompiledLeaf } from '../compiled-index.js';
import { readLeaf, type Reading } from '../read-leaf.js';
import { answerOf, codeCount } from './choices.js';
import { CELL_CODES } from './cohort-columns.js';
import { createTable, oncePerLeaf, writeReading, type NodeTable } from './node-table.js';
import { PROBE } from './probe.js';
import { TRUTHS } from './truth-bytes.js';

/** Whether an item is shown, whether it applies, and whether the first may stay open when everything is answered. */
interface State {
  readonly visible: Truth;
  readonly applicable: Truth;
  readonly staysOpen: boolean;
}

/** The states, at the positions that {@link stateAt} gives. */
const STATES: readonly State[] = TRUTHS.flatMap((visible) =>
  TRUTHS.flatMap((applicable) => [false, true].map((staysOpen) => ({ visible, applicable, staysOpen }))),
);

/** The state of an item without conditions. */
const UNCONDITIONAL: readonly State[] = [{ visible: true, applicable: true, staysOpen: false }];

/** The position of a state, of three bytes. */
export function stateAt(visible: number, applicable: number, staysOpen: number): number {
  return visible * 6 + applicable * 2 + staysOpen;
}

/**
 * Everything that a leaf over the answer of an item can come to, as {@link readLeaf} has it: the entry of a code in a
 * state is at `state * codeCount(item) + code`. Worked out once.
 */
export const answerTable = oncePerLeaf((leaf, points: AnswerPoints, item: Item) => givenTable(leaf, points, item, 0));

/**
 * Likewise, for answers that are not in the byte.
 *
 * @param given What stands for such an answer: the leaf is asked what it makes of one of so many points.
 */
export function givenTable(leaf: CompiledLeaf, points: AnswerPoints, item: Item, given: number): NodeTable {
  const conditional = item.visibleIf !== undefined || item.applicableIf !== undefined;
  const states = conditional ? STATES : UNCONDITIONAL;
  const codes = codeCount(item);
  const table = createTable(states.length * codes);
  const row = 'row' in points ? points.row : undefined;
  const asked = overItem(leaf, item);
  const worth = worthLeaf(leaf, item, given);
  for (const [at, state] of states.entries()) {
    for (let code = 0; code < codes; code++) {
      const reading =
        code === CELL_CODES.given
          ? readLeaf(worth, readingOf(item.id, state, { value: 'given' }))
          : readLeaf(asked, readingOf(item.id, state, answerOf(item, row, code)));
      writeReading(table, at * codes + code, reading);
    }
  }
  return table;
}

/** The same leaf over an item whose condition is whatever the reading says. */
function overItem(leaf: CompiledLeaf, item: Item): CompiledLeaf {
  return { ...leaf, item: item.visibleIf ? { ...item, visibleIf: PROBE } : item };
}

/** The same leaf over an item with one option that is worth so many points. */
function worthLeaf(leaf: CompiledLeaf, { id, visibleIf, notApplicable }: Item, worth: number): CompiledLeaf {
  const points: AnswerPoints = { from: 'option', item: id, points: { given: worth } };
  return overItem({ ...leaf, points }, { kind: 'single', id, visibleIf, notApplicable, options: [{ id: 'given' }] });
}

/** A response that has one answer, to an item in a given state. */
function readingOf(item: string, { visible, applicable, staysOpen }: State, answer: Answer | undefined): Reading {
  return {
    items: new Map(),
    situation: { answers: { [item]: answer } },
    states: {
      state: (id) => (id === item ? { visible, applicable } : { visible: !staysOpen, applicable: true }),
      answer: () => answer ?? null,
      known: () => null,
    },
  };
}
