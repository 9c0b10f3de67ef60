import { readNumber, separatorsOf, type Separators } from '../i18n/numbers/parse-number.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import { holdsCitizenId } from '../response/citizen-id.js';
import type { Cell, Missing } from './cell.js';
import type { ItemColumn } from './column.js';
import { choiceReader, type ReadChoice } from './read-choice.js';
import { missingOfCell, textOfCell } from './mark-text.js';
import { cellIssue } from './personal-data.js';
import { isAmbiguous, type NumberLocale } from './number-locale.js';
import type { TableWords } from './table-words.js';

/** What a cell says: a value or a part of one, why there is none, or what is wrong with it. */
export type CellReading =
  | { readonly value: string | number | readonly string[] }
  | { readonly missing: Missing }
  | { readonly problem: KnownIssue };

/** Reads a cell that is not empty. */
export type ReadCell = (cell: Exclude<Cell, null>) => CellReading;

/** How numbers are written, and what options are called. */
export interface ReadCellOptions {
  /** How numbers are written; `null` where nothing says it, and what could be read in two ways is refused. */
  readonly numbers: NumberLocale | null;
  readonly words: readonly TableWords[];
}

/** A reader of the cells of a column. */
export function cellReader(column: ItemColumn, { numbers, words }: ReadCellOptions): ReadCell {
  const read = valueReader(column, numbers, words);
  if (column.holds === 'field' || column.part) return read;
  return (cell) => {
    const missing = typeof cell === 'string' ? missingOfCell(cell.trim()) : null;
    return missing ? { missing } : read(cell);
  };
}

function valueReader(column: ItemColumn, numbers: NumberLocale | null, words: readonly TableWords[]): ReadCell {
  const { item, part } = column;
  if (item.kind === 'number' || part) {
    const separators = separatorsOf(numbers ?? 'en');
    return (cell) => readAmount(cell, numbers, separators);
  }
  if (item.kind === 'text') return readText;
  const choice = choiceReader(column, words);
  const many = item.kind === 'multiple' || (item.kind === 'matrix' && item.choose === 'many');
  return many ? (cell) => readTicks(String(cell), choice) : (cell) => choice(String(cell));
}

function readAmount(cell: string | number, numbers: NumberLocale | null, separators: Separators): CellReading {
  if (typeof cell === 'number') return { value: cell };
  const text = cell.trim();
  if (numbers === null && isAmbiguous(text)) {
    return { problem: error('cell/ambiguous-number', [], { value: text }) };
  }
  // As programs write very large and very small numbers.
  const scientific = /^-?\d+(\.\d+)?e[+-]?\d{1,3}$/i.test(text);
  const value = scientific ? Number(text) : readNumber(text, separators);
  return value === null
    ? { problem: cellIssue(text, error('cell/not-a-number', [], { value: text.slice(0, 80) })) }
    : { value };
}

function readText(cell: string | number): CellReading {
  const value = textOfCell(String(cell));
  return holdsCitizenId(value) ? { problem: error('cell/citizen-id', [], {}) } : { value };
}

/** Ticks parted by semicolons or line breaks; a text that is an option as a whole is that option. */
function readTicks(text: string, choice: ReadChoice): CellReading {
  const whole = choice(text);
  if ('value' in whole) return { value: [whole.value] };
  const readings = text
    .split(/[;\n]/)
    .filter((tick) => tick.trim() !== '')
    .map(choice);
  const wrong = readings.find((reading) => 'problem' in reading);
  return wrong ?? { value: readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])) };
}
