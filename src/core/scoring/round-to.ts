import type { Rounding } from '../model/policy.js';
import { settle } from '../compiled/settle.js';

/**
 * Rounds to multiples of a step, half up or down to the multiple below.
 *
 * @example
 * roundTo(2.5, { mode: 'halfUp' }); // 3
 * roundTo(-2.5, { mode: 'halfUp' }); // -2
 */
export function roundTo(value: number, { mode, step = 1 }: Rounding): number {
  const steps = settle(settle(value) / step);
  return settle(Math.floor(steps + (mode === 'floor' ? 0 : 0.5)) * step);
}
