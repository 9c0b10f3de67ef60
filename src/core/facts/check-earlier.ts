import type { EarlierResponse } from './known-facts.js';

/** @throws {RangeError} When a response is to another instrument than its structure. */
export function checkEarlier(earlier: readonly EarlierResponse[], caller: string): void {
  for (const { structure, response } of earlier) {
    if (response.instrument.id === structure.id) continue;
    throw new RangeError(`${caller} requires a response to "${structure.id}", got "${response.instrument.id}"`);
  }
}
