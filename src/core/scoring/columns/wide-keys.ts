import type { Keys } from './node-table.js';
import { BLOCK, type Program } from './program.js';

/** Keys in two bytes each: loops that meet arrays of one kind only are twice as fast. */
export function wideKeys({ steps }: Program, keys: Keys): Uint16Array {
  if (keys instanceof Uint16Array) return keys;
  const wide = new Uint16Array(BLOCK);
  steps.push(() => wide.set(keys));
  return wide;
}
