import { nearest } from './nearest.js';

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

/**
 * Whether a word differs from the one that was meant by no more than a slip of the hand, at one place: up to two letters
 * of a long word, one of a short one, or two neighbours that changed places.
 */
export function isSlip(given: string, meant: string): boolean {
  const [typed, wanted] = difference(Array.from(given.toLowerCase()), Array.from(meant.toLowerCase()));
  const swapped = typed.length === 2 && typed[0] === wanted[1] && typed[1] === wanted[0];
  const size = swapped ? 1 : Math.max(typed.length, wanted.length);
  return size <= 2 && 3 * size <= meant.length;
}

/** What is left of two words without their common beginning and end. */
function difference(a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] {
  const start = common(a, b);
  const [restOfA, restOfB] = [a.slice(start).reverse(), b.slice(start).reverse()];
  const end = common(restOfA, restOfB);
  return [restOfA.slice(end).reverse(), restOfB.slice(end).reverse()];
}

/** How many letters two words begin with alike. */
function common(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((letter, index) => letter !== b[index]);
  return first < 0 ? a.length : first;
}
