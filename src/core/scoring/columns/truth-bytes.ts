import type { Truth } from '../../compiled/condition.js';
import { BLOCK } from './program.js';

/** Three-valued truth as a byte, in an order in which `all` is the least and `any` the greatest. */
export const FALSE = 0;
export const OPEN = 1;
export const TRUE = 2;

/** The bytes, and the truths that they stand for. */
export const TRUTHS: readonly Truth[] = [false, null, true];

/** The byte of a truth. */
export function truthByte(truth: Truth): number {
  return truth === null ? OPEN : truth ? TRUE : FALSE;
}

/** A truth that is the same for every row. */
export function constantTruth(byte: number): Uint8Array {
  return new Uint8Array(BLOCK).fill(byte);
}
