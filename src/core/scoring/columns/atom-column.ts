import type { CompiledInstrument } from '../../compiled/compiled-instrument.js';
import { evaluate, type Known } from '../../compiled/condition.js';
import { settle } from '../../compiled/settle.js';
import { settledAgain } from './settled-again.js';
import { itemStates } from '../../compiled/item-states.js';
import type { ConditionAtom, ItemSubject } from '../../model/condition.js';
import type { Item } from '../../model/item.js';
import { answerOf, codeCount, tickedOf } from './choices.js';
import { CELL_CODES, type CellColumn, type ProfileColumn } from './cohort-columns.js';
import { overTicks, type OfRow } from './over-ticks.js';
import { FALSE, OPEN, TRUE, truthByte } from './truth-bytes.js';

/** The states of an item, a truth a row; `null` for an item without conditions. */
export type StateColumns = { readonly visible: Uint8Array; readonly applicable: Uint8Array } | null;

/** Fills truths for the rows of a block. */
type FillTruth = (out: Uint8Array, start: number, count: number) => void;

/** A test of one item: a truth for each code, then for what stands beside the codes, then what the states leave of it. */
export function itemAtom(
  instrument: CompiledInstrument,
  atom: ConditionAtom,
  subject: ItemSubject,
  item: Item,
  cell: CellColumn,
  states: StateColumns,
): FillTruth {
  const truths = Uint8Array.from({ length: codeCount(item) }, (_, code) =>
    truthOfCode(instrument, atom, subject, item, code),
  );
  const given = item.kind === 'matrix' && subject.row === undefined ? null : truthOfGiven(atom, item, cell);
  const { codes } = cell;
  const notApplicable = truths[CELL_CODES.notApplicable] ?? OPEN;

  function fillAnswers(out: Uint8Array, start: number, count: number): void {
    for (let row = 0; row < count; row++) out[row] = truths[codes[start + row] ?? 0] ?? OPEN;
    if (!given) return;
    for (let row = 0; row < count; row++) {
      if (codes[start + row] === CELL_CODES.given) out[row] = given(start + row);
    }
  }

  if (!states) return fillAnswers;
  const { visible, applicable } = states;
  return (out, start, count) => {
    fillAnswers(out, start, count);
    for (let row = 0; row < count; row++) {
      if (visible[row] !== TRUE) out[row] = OPEN;
      else if (applicable[row] === FALSE) out[row] = notApplicable;
      // Once it is known whether the item applies, the answer may turn out to be none.
      else if (applicable[row] === OPEN && codes[start + row] !== CELL_CODES.notApplicable) out[row] = OPEN;
    }
  };
}

/** What the test says of an answer that is in the byte; of `given`, only that there is one. */
function truthOfCode(
  instrument: CompiledInstrument,
  atom: ConditionAtom,
  subject: ItemSubject,
  item: Item,
  code: number,
): number {
  if (code === CELL_CODES.given) {
    return item.kind === 'matrix' ? OPEN : truthByte(evaluate(atom, () => ({ kind: 'value', value: '' })));
  }
  const shown = { ...item, visibleIf: undefined, applicableIf: undefined };
  const { known } = itemStates(
    { ...instrument, items: new Map([[item.id, shown]]) },
    { answers: { [item.id]: answerOf(item, subject.row, code) } },
  );
  return truthByte(evaluate(atom, known));
}

function truthOfGiven(atom: ConditionAtom, item: Item, cell: CellColumn): OfRow | null {
  if (cell.ticks) {
    return overTicks(cell, tickedOf(item), (value) => truthByte(evaluate(atom, () => ({ kind: 'value', value }))));
  }
  const { numbers } = cell;
  if (!numbers) return null;
  // One object for all rows.
  const known = { kind: 'value' as const, value: 0 };
  return (row) => {
    known.value = numbers[row] ?? 0;
    return truthByte(evaluate(atom, () => known));
  };
}

/** A test of a profile field: a truth for each value that occurs. */
export function profileAtom(atom: ConditionAtom, { codes, values }: ProfileColumn): FillTruth {
  const truths = Uint8Array.of(
    OPEN,
    ...values.map((value) => truthByte(evaluate(atom, () => ({ kind: 'value', value })))),
  );
  return (out, start, count) => {
    for (let row = 0; row < count; row++) out[row] = truths[codes[start + row] ?? 0] ?? OPEN;
  };
}

/** Scores, or ranges of them, a row each; NaN where there is none. */
export interface ScoreRange {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** A test of the score of a node. */
export function scoreAtom(atom: ConditionAtom, range: ScoreRange): FillTruth {
  const isLimit = atom.op === 'atLeast' || atom.op === 'atMost';
  if (!isLimit || typeof atom.value !== 'number') return anyScoreAtom(atom, range);
  return limitAtom(atom.op === 'atLeast' ? 1 : -1, settle(atom.value), range);
}

/** At least (`sign` 1) or at most (`sign` -1) a limit: what gates ask for, and so often that it has its own loops. */
function limitAtom(sign: 1 | -1, limit: number, { low, high }: ScoreRange): FillTruth {
  const passes = (score: number): boolean => sign * (settledAgain(score) - limit) >= 0;
  if (low === high) {
    return (out, _, count) => {
      for (let row = 0; row < count; row++) {
        const score = low[row] ?? NaN;
        out[row] = Number.isNaN(score) ? OPEN : passes(score) ? TRUE : FALSE;
      }
    };
  }
  return (out, _, count) => {
    for (let row = 0; row < count; row++) {
      const least = low[row] ?? NaN;
      const most = high[row] ?? NaN;
      const passed = passes(least);
      if (Number.isNaN(least) || (most !== least && passes(most) !== passed)) out[row] = OPEN;
      else out[row] = passed ? TRUE : FALSE;
    }
  };
}

function anyScoreAtom(atom: ConditionAtom, { low, high }: ScoreRange): FillTruth {
  const known = { kind: 'range' as const, low: 0, high: 0 };
  const lookup = (): Known => known;
  return (out, _, count) => {
    for (let row = 0; row < count; row++) {
      known.low = low[row] ?? NaN;
      known.high = high[row] ?? NaN;
      out[row] = Number.isNaN(known.low) ? OPEN : truthByte(evaluate(atom, lookup));
    }
  };
}
