import { decimal } from './decimal.js';

/**
 * A range of money in English, in the unit that people speak in.
 *
 * @param low Whole units of the currency.
 * @param high Whole units of the currency.
 * @example
 * moneyEn(2_000_000, 10_000_000, 'VND'); // '2 to 10 million dong'
 */
export function moneyEn(low: number, high: number, currency: string): string {
  if (high === 0) return 'no money';
  if (currency !== 'VND') return between(decimal(low, 'en'), `${decimal(high, 'en')} ${currency}`, low === 0);
  const [size, unit] = high >= 1e9 ? [1e9, 'billion dong'] : [1e6, 'million dong'];
  return between(decimal(low / size, 'en'), `${decimal(high / size, 'en')} ${unit}`, low === 0, low === high);
}

function between(low: string, high: string, fromNothing: boolean, exact = false): string {
  if (exact) return `about ${high}`;
  return fromNothing ? `up to ${high}` : `${low} to ${high}`;
}
