import { bandOfEstimate, isCells, isList, isRatio } from '../compiled/answer-value.js';
import type { Effect } from '../model/action.js';
import type { Item, RatioItem } from '../model/item.js';
import type { AnswerValue } from '../model/response.js';
import { raises } from './raises.js';

/**
 * The value of an answer after effects on its item, whatever their order: at least every option, band and number, with
 * every tick. A tick that excludes others goes when one of them comes. What is not known stays as it is.
 *
 * A share that is raised to a band and to a number becomes whichever is larger, a band by its middle.
 *
 * @returns The same value where nothing is raised.
 */
export function raisedValue(item: Item, value: AnswerValue, effects: readonly Effect[]): AnswerValue {
  if (item.kind !== 'ratio') return raisedByAll(item, value, effects);
  const toBand = raisedByAll(
    item,
    value,
    effects.filter((effect) => !isNumeric(effect)),
  );
  const toNumber = raisedByAll(item, value, effects.filter(isNumeric));
  return shareIn(item, toNumber) > shareIn(item, toBand) ? toNumber : toBand;
}

function raisedByAll(item: Item, value: AnswerValue, effects: readonly Effect[]): AnswerValue {
  return effects.reduce((current, effect) => {
    return raises(effect, item, { value: current }) ? raised(item, current, effect) : current;
  }, value);
}

function shareIn(item: RatioItem, value: AnswerValue): number {
  if (isRatio(value)) return value.numerator / value.denominator;
  const band = bandOfEstimate(item, value);
  return band ? (band.low + band.high) / 2 : 0;
}

function isNumeric(effect: Effect): boolean {
  return 'atLeast' in effect && typeof effect.atLeast === 'number';
}

function raised(item: Item, value: AnswerValue, effect: Effect): AnswerValue {
  if (effect.row !== undefined && isCells(value)) {
    const columns = item.kind === 'matrix' ? item.columns : [];
    const cell = value[effect.row];
    const next = 'add' in effect ? withTicks(columns, isTicks(cell) ? cell : [], effect.add) : String(effect.atLeast);
    return { ...value, [effect.row]: next };
  }
  if ('add' in effect) return withTicks('options' in item ? item.options : [], isList(value) ? value : [], effect.add);
  if (item.kind !== 'ratio') return wholeWhere(item.kind === 'number' && item.integer === true, effect.atLeast);
  return typeof effect.atLeast === 'string'
    ? { band: effect.atLeast }
    : shareOf(value, effect.atLeast, item.maximum ?? 1);
}

function isTicks(cell: string | readonly string[] | undefined): cell is readonly string[] {
  return Array.isArray(cell);
}

/** Old and new ticks in the order of the options. */
function withTicks(
  options: readonly { readonly id: string; readonly exclusive?: boolean | undefined }[],
  ticks: readonly string[],
  added: readonly string[],
): readonly string[] {
  return options.flatMap(({ id, exclusive }) =>
    added.includes(id) || (ticks.includes(id) && exclusive !== true) ? [id] : [],
  );
}

function wholeWhere(whole: boolean, limit: string | number): string | number {
  return whole && typeof limit === 'number' ? Math.ceil(limit) : limit;
}

/** At least so large a share of the same whole: of 20 persons, 0.501 are 11. */
function shareOf(value: AnswerValue, share: number, maximum: number): AnswerValue {
  const denominator = isRatio(value) ? value.denominator : 1;
  const exact = share * denominator;
  const whole = Number.isInteger(denominator) ? Math.ceil(exact - 1e-9) : exact;
  return { numerator: whole <= maximum * denominator ? whole : exact, denominator };
}
