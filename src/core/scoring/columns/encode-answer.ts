import { isCells, isList, isRatio } from '../../compiled/answer-value.js';
import type { Item } from '../../model/item.js';
import type { Answer, AnswerValue, CellsValue } from '../../model/response.js';
import { unknownTo } from '../../compiled/readiness-error.js';
import { choicesOf, tickedOf } from './choices.js';
import { CELL_CODES, cellKey, type CellColumn } from './cohort-columns.js';

/** Writes an answer of one item at a row. */
type WriteAnswer = (row: number, answer: Answer) => void;

/** A writer of the answers of one item into its cells. */
export function answerWriter(item: Item, cells: ReadonlyMap<string, CellColumn>): WriteAnswer {
  const choices = positions(choicesOf(item));
  const ticked = positions(tickedOf(item));

  function write(row: number, answer: Answer): void {
    if ('missing' in answer) {
      for (const { codes } of cells.values()) codes[row] = CELL_CODES[answer.missing];
    } else if (item.kind === 'matrix') {
      if (!isCells(answer.value)) throw unknownTo(item.id, 'answer', JSON.stringify(answer.value));
      writeRows(row, answer.value);
    } else {
      for (const cell of cells.values()) writeValue(cell, row, answer.value);
    }
  }

  /** Rows that are not in the answer are open. */
  function writeRows(row: number, value: CellsValue): void {
    for (const { codes } of cells.values()) codes[row] = CELL_CODES.openRow;
    for (const [id, chosen] of Object.entries(value)) {
      const cell = cells.get(cellKey(item.id, id));
      if (!cell) throw unknownTo(item.id, 'answer', JSON.stringify(value));
      if (chosen !== undefined) writeValue(cell, row, chosen);
    }
  }

  function writeValue(cell: CellColumn, row: number, value: AnswerValue): void {
    const written = cell.ticks
      ? isList(value) && writeTicks(cell.ticks, row, value)
      : cell.numbers
        ? writeNumber(cell, cell.numbers, row, value)
        : writeChoice(cell, row, value);
    if (!written) throw unknownTo(item.id, 'answer', JSON.stringify(value));
    if (cell.ticks) cell.codes[row] = CELL_CODES.given;
  }

  function writeTicks(words: readonly Uint32Array[], row: number, value: readonly string[]): boolean {
    for (const option of value) {
      const at = ticked.get(option) ?? -1;
      const word = words[at >> 5];
      const bit = 1 << (at & 31);
      if (!word || ((word[row] ?? 0) & bit) !== 0) return false;
      word[row] = (word[row] ?? 0) | bit;
    }
    return true;
  }

  function writeNumber({ codes }: CellColumn, numbers: Float64Array, row: number, value: AnswerValue): boolean {
    if (item.kind === 'ratio' && isCells(value)) return writeCode(codes, row, value['band']);
    const number = item.kind === 'ratio' && isRatio(value) ? value.numerator / value.denominator : value;
    if (typeof number !== 'number' || !Number.isFinite(number)) return false;
    numbers[row] = number;
    codes[row] = CELL_CODES.given;
    return (typeof value === 'number') === (item.kind === 'number');
  }

  function writeChoice({ codes }: CellColumn, row: number, value: AnswerValue): boolean {
    if (item.kind !== 'text') return writeCode(codes, row, value);
    codes[row] = CELL_CODES.given;
    return typeof value === 'string';
  }

  function writeCode(codes: Uint8Array, row: number, choice: AnswerValue | undefined): boolean {
    const at = typeof choice === 'string' ? choices.get(choice) : undefined;
    if (at === undefined) return false;
    codes[row] = CELL_CODES.firstChoice + at;
    return true;
  }

  return write;
}

function positions(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, position) => [id, position]));
}
