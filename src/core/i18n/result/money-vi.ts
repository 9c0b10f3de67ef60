import { decimal } from './decimal.js';

/**
 * A range of money in Vietnamese, in the unit that people speak in.
 *
 * @param low Whole units of the currency.
 * @param high Whole units of the currency.
 * @example
 * moneyVi(2_000_000, 10_000_000, 'VND'); // 'từ 2 đến 10 triệu đồng'
 */
export function moneyVi(low: number, high: number, currency: string): string {
  if (high === 0) return 'không tốn tiền';
  if (currency !== 'VND') return between(decimal(low, 'vi'), `${decimal(high, 'vi')} ${currency}`, low === 0);
  const [size, unit] = high >= 1e9 ? [1e9, 'tỷ đồng'] : [1e6, 'triệu đồng'];
  return between(decimal(low / size, 'vi'), `${decimal(high / size, 'vi')} ${unit}`, low === 0, low === high);
}

function between(low: string, high: string, fromNothing: boolean, exact = false): string {
  if (exact) return `khoảng ${high}`;
  return fromNothing ? `không quá ${high}` : `từ ${low} đến ${high}`;
}
