import { editDistance, nearest } from './nearest.js';

// Apart from `nearest`, which every page loads before the first answer.

/** `{ nearest }` of those that can be meant, or else `{ known }`: as many as one can take in at a glance. */
export function meantOrKnown(
  id: string,
  free: Iterable<string>,
  known: Iterable<string>,
): { readonly nearest?: string; readonly known?: string } {
  const meant = nearest(id, free);
  if (meant !== undefined) return { nearest: meant };
  const all = [...known];
  if (all.length === 0) return {};
  return { known: (all.length > 12 ? [...all.slice(0, 11), '…'] : all).join(', ') };
}

/** Whether a word differs from the one that was meant by no more than a slip of the hand: two letters of many. */
export function isSlip(given: string, meant: string): boolean {
  const distance = editDistance(given.toLowerCase(), meant.toLowerCase());
  return distance <= 2 && 3 * distance <= meant.length;
}
