import { isCells, isList, isRatio } from '../../core/compiled/answer-value.js';
import { formatNumber } from '../../core/i18n/numbers/format-number.js';
import type { Answer, CellsValue } from '../../core/model/response.js';
import type { Item } from '../../core/model/item.js';
import type { ItemWords } from '../../core/model/words.js';

/** An answer to an item, with what the item says. */
interface Answered {
  readonly item: Item;
  readonly words: ItemWords;
  readonly answer: Answer | null;
}

/** What is said instead of an answer. */
interface MissingWords {
  readonly unknown: string;
  readonly notApplicable: string;
}

/**
 * An answer as lines to read, e.g. to check it; empty where there is none.
 *
 * @param locale Language that numbers are written in.
 */
export function answerInWords(answered: Answered, missing: MissingWords, locale: string): readonly string[] {
  const { answer, words, item } = answered;
  if (!answer) return [];
  if ('missing' in answer) return [missing[answer.missing]];
  const { value } = answer;
  if (typeof value === 'number') return [withUnit(formatNumber(value, locale), words)];
  if (typeof value === 'string') return [item.kind === 'text' ? value : (words.options?.[value] ?? value)];
  if (isList(value)) return value.map((id) => words.options?.[id] ?? id);
  if (isRatio(value)) {
    return [withUnit(`${formatNumber(value.numerator, locale)} / ${formatNumber(value.denominator, locale)}`, words)];
  }
  if (!isCells(value)) return [];
  return item.kind === 'ratio' ? [band(value, words)] : rows(answered, value);
}

function withUnit(number: string, { unit }: ItemWords): string {
  return unit ? `${number} ${unit}` : number;
}

function band(value: CellsValue, words: ItemWords): string {
  const id = value['band'];
  return typeof id === 'string' ? (words.bands?.[id] ?? id) : '';
}

function rows({ item, words }: Answered, value: CellsValue): readonly string[] {
  if (item.kind !== 'matrix') return [];
  return item.rows.flatMap(({ id }) => {
    const cell = value[id];
    if (cell === undefined) return [];
    const columns = (typeof cell === 'string' ? [cell] : cell).map((column) => words.columns?.[column] ?? column);
    return [`${words.rows?.[id] ?? id}: ${columns.join(', ')}`];
  });
}
