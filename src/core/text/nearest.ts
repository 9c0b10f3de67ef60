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
  // One letter of a short word may differ, for two would make it another one; and one more for every four letters.
  let least = Math.floor((word.length + 6) / 4);
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** `{ nearest }` where there is one, to spread into the parameters of an issue. */
export function near(given: string, known: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(given, known);
  return found === undefined ? {} : { nearest: found };
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
