/**
 * The known word nearest to a given one, by edit distance (insert, delete, replace, swap neighbours);
 * `undefined` where none is near enough to be what was meant.
 *
 * @example
 * nearest('web-sit', ['backup', 'web-site']); // 'web-site'
 */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  const word = given.slice(0, 64).toLowerCase();
  let best: string | undefined;
  let least = allowed(word.length) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate.toLowerCase());
    if (distance < least && distance < Math.max(word.length, candidate.length)) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** How many letters may differ: one of a short word, for two would make it another one. */
function allowed(length: number): number {
  return length <= 4 ? 1 : Math.max(2, Math.ceil(length / 4));
}

/** `{ nearest }` where there is one, to spread into the parameters of an issue. */
export function near(given: string, known: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(given, known);
  return found === undefined ? {} : { nearest: found };
}

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

/** Optimal string alignment: three rows of the usual table. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? at(before, j - 2) + 1 : Infinity;
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, replace, swap));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
