import { settle } from '../../compiled/settle.js';

/** Up to here settling a settled score again leaves it as it is: doubles are far closer together than 1e-9. */
const FINE = 2 ** 20;

/** A score that is settled, as settling it again makes it. */
export function settledAgain(score: number): number {
  return Math.abs(score) < FINE ? score : settle(score);
}
