import type { Item } from '../../model/item.js';
import type { AnswerPoints } from '../answer-points.js';
import type { CompiledLeaf } from '../compiled-index.js';
import { answerTable, stateAt } from './answer-table.js';
import { codeCount, tickedOf, hasNumbers } from './choices.js';
import { cellKey, type CellColumn } from './cohort-columns.js';
import { givenColumns } from './given-columns.js';
import { createKeys, fixedColumns, type Keys, type NodeColumns } from './node-table.js';
import type { Program } from './program.js';
import { conditionTable, constantTable, derivedTable } from './condition-table.js';
import type { TruthColumns } from './truth-columns.js';

/** Looks the leaves of an index up, row by row. */
export function leafColumns(program: Program, truths: TruthColumns): (leaf: CompiledLeaf) => NodeColumns {
  const { instrument, cohort, steps } = program;

  return (leaf) => {
    const { points } = leaf;
    switch (points.from) {
      case 'condition': {
        const open = truths.staysOpen(points.when);
        return fixedColumns(pairs(truths.truth(points.when), 2, open), conditionTable(leaf, points));
      }
      case 'derived': {
        const [certain, possible] = [truths.truth(points.certainIf), truths.truth(points.possibleIf)];
        return fixedColumns(pairs(certain, 3, possible), derivedTable(leaf, points));
      }
      case 'notAsked':
        return constantColumns(leaf);
      default:
        return answerColumns(leaf, points);
    }
  };

  /** `first * factor + second`, row by row. */
  function pairs(first: Uint8Array, factor: number, second: Uint8Array | null): Keys {
    const keys = createKeys(9);
    steps.push((_, count) => {
      for (let row = 0; row < count; row++) keys[row] = (first[row] ?? 0) * factor + (second?.[row] ?? 0);
    });
    return keys;
  }

  function constantColumns(leaf: CompiledLeaf): NodeColumns {
    return fixedColumns(createKeys(1), constantTable(leaf));
  }

  function answerColumns(leaf: CompiledLeaf, points: AnswerPoints): NodeColumns {
    const item = instrument.items.get(points.item);
    if (!item) return constantColumns(leaf);
    const cell = cohort.cells.get(cellKey(item.id, 'row' in points ? points.row : undefined));
    const beside = cell !== undefined && (hasNumbers(item) || tickedOf(item).length > 0);
    if (beside) {
      const keysBelow = (used: number) => answerKeys(item, cell, used);
      return givenColumns(program, { leaf, item, cell, keysBelow }, points);
    }
    const table = answerTable(leaf, points, item);
    return fixedColumns(answerKeys(item, cell, table.value.length), table);
  }

  /** The codes of a cell, each in the state that its item is in: keys below `used`. */
  function answerKeys(item: Item, cell: CellColumn | undefined, used: number): Keys {
    const keys = createKeys(used);
    const states = truths.states(item.id);
    const open = item.visibleIf ? truths.staysOpen(item.visibleIf) : null;
    if (cell) steps.push((start, count) => keys.set(cell.codes.subarray(start, start + count)));
    if (!states) return keys;
    const { visible, applicable } = states;
    const codes = codeCount(item);
    steps.push((_, count) => {
      for (let row = 0; row < count; row++) {
        const state = stateAt(visible[row] ?? 0, applicable[row] ?? 0, open?.[row] ?? 0);
        keys[row] = state * codes + (cell ? (keys[row] ?? 0) : 0);
      }
    });
    return keys;
  }
}
