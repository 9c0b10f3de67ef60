/**
 * Work that is done a piece at a time, so that whoever does it can let others have their turn in between, or stop. Each piece
 * takes some milliseconds; after it the share is told that is done, from 0 to 1, never less than before.
 */
export type Pieces<T> = Generator<number, T, undefined>;

/** Entries of a list that are one piece of work. */
const PIECE = 256;

/** Does something with each entry of a list. */
export function* each<T>(list: readonly T[], work: (entry: T, at: number) => void): Pieces<void> {
  for (const [at, entry] of list.entries()) {
    if (at % PIECE === PIECE - 1) yield at / list.length;
    work(entry, at);
  }
}

/** Work that is a part of a larger one: its share from 0 to 1 is `from` to `to` of the whole. */
export function* part<T>(pieces: Pieces<T>, from: number, to: number): Pieces<T> {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Does everything at once. */
export function finished<T>(pieces: Pieces<T>): T {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
  }
}

/**
 * A list in order, as `toSorted` would give it: what compares as equal stays as it stood.
 *
 * @param compare Below 0 where the first comes before the second.
 */
export function* sorted<T>(list: readonly T[], compare: (one: T, other: T) => number): Pieces<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < list.length; at += PIECE) {
    runs.push(list.slice(at, at + PIECE).sort(compare));
    yield (at / list.length) * 0.4;
  }
  const rounds = Math.ceil(Math.log2(Math.max(2, runs.length)));
  for (let round = 0; runs.length > 1; round++) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const from = 0.4 + (0.6 * (round + at / runs.length)) / rounds;
      const [one = [], other = []] = [runs[at], runs[at + 1]];
      merged.push(yield* part(mergedRuns(one, other, compare), from, from));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedRuns<T>(
  one: readonly T[],
  other: readonly T[],
  compare: (one: T, other: T) => number,
): Pieces<readonly T[]> {
  const merged: T[] = [];
  const rest = other.values();
  let next = rest.next();
  for (const entry of one) {
    while (next.done !== true && compare(next.value, entry) < 0) {
      merged.push(next.value);
      if (merged.length % PIECE === 0) yield 0;
      next = rest.next();
    }
    merged.push(entry);
    if (merged.length % PIECE === 0) yield 0;
  }
  for (; next.done !== true; next = rest.next()) merged.push(next.value);
  return merged;
}
