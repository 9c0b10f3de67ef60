import type { Condition, ConditionAtom } from '../../model/condition.js';
import { subjectsOf } from '../../compiled/condition-subjects.js';
import { itemAtom, profileAtom, scoreAtom, type ScoreRange, type StateColumns } from './atom-column.js';
import { cellKey } from './cohort-columns.js';
import { BLOCK, type Program } from './program.js';
import { FALSE, OPEN, TRUE, constantTruth } from './truth-bytes.js';

/** Finds the column of the score that a condition asks for; `null` where it is not known. */
export type ScoreLookup = (index: string, node: string | undefined) => ScoreRange | null;

/** The truths of conditions, as columns of a program; each condition over answers is worked out once a block. */
export interface TruthColumns {
  /** The truth of a condition; scores are open without a lookup. */
  readonly truth: (condition: Condition, scores?: ScoreLookup) => Uint8Array;
  /** The states of an item; `null` for one without conditions. */
  readonly states: (item: string) => StateColumns;
  /** 1 where a condition may stay open when every applicable item is answered; `null` where it never does. */
  readonly staysOpen: (condition: Condition) => Uint8Array | null;
}

const NO_SCORES: ScoreLookup = () => null;

/** The truths of conditions over the cohort of a program. */
export function truthColumns({ instrument, cohort, steps }: Program): TruthColumns {
  const known = new Map<Condition, Uint8Array>();
  const itemStates = new Map<string, StateColumns>();

  function truth(condition: Condition, scores: ScoreLookup = NO_SCORES): Uint8Array {
    const kept = scores === NO_SCORES ? known.get(condition) : undefined;
    const out = kept ?? newTruth(condition, scores);
    if (scores === NO_SCORES) known.set(condition, out);
    return out;
  }

  function newTruth(condition: Condition, scores: ScoreLookup): Uint8Array {
    switch (condition.op) {
      case 'all':
        return extreme(condition.of, scores, TRUE);
      case 'any':
        return extreme(condition.of, scores, FALSE);
      case 'not':
        return negated(truth(condition.of, scores));
      default:
        return atomTruth(condition, scores);
    }
  }

  /** The least truth of all parts from `TRUE` down, the greatest from `FALSE` up. */
  function extreme(parts: readonly Condition[], scores: ScoreLookup, first: number): Uint8Array {
    const columns = parts.map((part) => truth(part, scores));
    const out = new Uint8Array(BLOCK);
    const add = first === TRUE ? lower : raise;
    steps.push((_, count) => {
      out.fill(first);
      for (const column of columns) add(out, column, count);
    });
    return out;
  }

  function negated(column: Uint8Array): Uint8Array {
    const out = new Uint8Array(BLOCK);
    steps.push((_, count) => {
      for (let row = 0; row < count; row++) out[row] = TRUE - (column[row] ?? OPEN);
    });
    return out;
  }

  function atomTruth(atom: ConditionAtom, scores: ScoreLookup): Uint8Array {
    const fill = atomFill(atom, scores);
    if (!fill) return constantTruth(OPEN);
    const out = new Uint8Array(BLOCK);
    steps.push((start, count) => fill(out, start, count));
    return out;
  }

  function atomFill(atom: ConditionAtom, scores: ScoreLookup) {
    const { on } = atom;
    if ('item' in on) {
      const item = instrument.items.get(on.item);
      if (!item) return null;
      const own = states(item.id);
      // Of a whole matrix it is only known that it is not applicable, which every row tells.
      const row = on.row ?? (item.kind === 'matrix' ? item.rows[0]?.id : undefined);
      const cell = cohort.cells.get(cellKey(item.id, row)) ?? { codes: new Uint8Array(cohort.rows) };
      return itemAtom(instrument, atom, on, item, cell, own);
    }
    if ('profile' in on) {
      const column = cohort.profile.get(on.profile);
      return column ? profileAtom(atom, column) : null;
    }
    const range = 'score' in on ? scores(on.score.index, on.score.node) : null;
    return range ? scoreAtom(atom, range) : null;
  }

  function states(id: string): StateColumns {
    const item = instrument.items.get(id);
    if (!item || (!item.visibleIf && !item.applicableIf)) return null;
    let found = itemStates.get(id);
    if (!found) {
      found = {
        visible: item.visibleIf ? truth(item.visibleIf) : constantTruth(TRUE),
        applicable: item.applicableIf ? truth(item.applicableIf) : constantTruth(TRUE),
      };
      itemStates.set(id, found);
    }
    return found;
  }

  function staysOpen(condition: Condition): Uint8Array | null {
    const subjects = subjectsOf(condition);
    const always = subjects.some((on) => !('item' in on) || instrument.items.get(on.item)?.kind === 'ratio');
    if (always) return constantTruth(1);
    const asked = subjects.flatMap((on) => ('item' in on ? (states(on.item) ?? []) : []));
    if (asked.length === 0) return null;
    const out = new Uint8Array(BLOCK);
    steps.push((_, count) => {
      out.fill(0);
      for (const { visible, applicable } of asked) {
        for (let row = 0; row < count; row++) if (visible[row] !== TRUE || applicable[row] === OPEN) out[row] = 1;
      }
    });
    return out;
  }

  return { truth, states, staysOpen };
}

/** Takes over every truth that is lower. */
function lower(out: Uint8Array, column: Uint8Array, count: number): void {
  for (let row = 0; row < count; row++) {
    const truth = column[row] ?? OPEN;
    out[row] = Math.min(out[row] ?? OPEN, truth);
  }
}

/** Takes over every truth that is higher. */
function raise(out: Uint8Array, column: Uint8Array, count: number): void {
  for (let row = 0; row < count; row++) {
    const truth = column[row] ?? OPEN;
    out[row] = Math.max(out[row] ?? OPEN, truth);
  }
}
