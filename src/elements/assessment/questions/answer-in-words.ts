import { isCells, isList, isRatio } from '../../../core/compiled/answer-value.js';
import type { AssessmentMessages } from '../../../core/i18n/assessment/messages.js';
import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import type { CellsValue } from '../../../core/model/response.js';
import type { ItemWords } from '../../../core/model/words.js';
import type { Question } from './question.js';

/**
 * An answer as lines to read, e.g. to check it; empty where there is none.
 *
 * @param locale Language that numbers are written in.
 */
export function answerInWords(question: Question, ui: AssessmentMessages, locale: string): readonly string[] {
  const { answer, words, item } = question;
  if (!answer) return [];
  if ('missing' in answer) return [ui[answer.missing]];
  const { value } = answer;
  if (typeof value === 'number') return [withUnit(formatNumber(value, locale), words)];
  if (typeof value === 'string') return [item.kind === 'text' ? value : (words.options?.[value] ?? value)];
  if (isList(value)) return value.map((id) => words.options?.[id] ?? id);
  if (isRatio(value)) {
    return [withUnit(`${formatNumber(value.numerator, locale)} / ${formatNumber(value.denominator, locale)}`, words)];
  }
  if (!isCells(value)) return [];
  return item.kind === 'ratio' ? [band(value, words)] : rows(question, value);
}

function withUnit(number: string, { unit }: ItemWords): string {
  return unit ? `${number} ${unit}` : number;
}

function band(value: CellsValue, words: ItemWords): string {
  const id = value['band'];
  return typeof id === 'string' ? (words.bands?.[id] ?? id) : '';
}

function rows({ item, words }: Question, value: CellsValue): readonly string[] {
  if (item.kind !== 'matrix') return [];
  return item.rows.flatMap(({ id }) => {
    const cell = value[id];
    if (cell === undefined) return [];
    const columns = (typeof cell === 'string' ? [cell] : cell).map((column) => words.columns?.[column] ?? column);
    return [`${words.rows?.[id] ?? id}: ${columns.join(', ')}`];
  });
}
