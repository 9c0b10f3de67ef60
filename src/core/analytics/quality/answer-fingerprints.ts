import { CELL_CODES, type CohortColumns } from '../../scoring/columns/cohort-columns.js';

/** Fewer answers than this are alike by chance. */
const FEWEST = 10;

/** Bits of the second hash that a number has room for beside the first. */
const UPPER_BITS = 21;

/**
 * A number for the answers of each row, to find rows that answered alike without keeping the answers: the same for the same
 * answers to every question. Among a million rows the chance that two different ones share it is below 1 in 10,000.
 *
 * @param fewest Answers, *don't know* not counted, that a row must have to get one.
 * @returns NaN for rows with fewer answers.
 */
export function answerFingerprints({ rows, cells }: CohortColumns, fewest = FEWEST): Float64Array {
  const first = new Int32Array(rows).fill(0x811c9dc5 | 0);
  const second = new Int32Array(rows).fill(0x9747b28c | 0);
  const given = new Uint16Array(rows);
  const mix = (row: number, value: number) => {
    first[row] = Math.imul((first[row] ?? 0) ^ value, 0x01000193);
    second[row] = scrambled((second[row] ?? 0) + Math.imul(value + 1, 0x9e3779b1));
  };
  for (const { codes, ticks = [], numbers } of cells.values()) {
    const words = numbers ? new Int32Array(Float64Array.from(numbers).buffer) : null;
    for (let row = 0; row < rows; row++) {
      const code = codes[row] ?? 0;
      mix(row, code);
      if (code >= CELL_CODES.given) given[row] = (given[row] ?? 0) + 1;
      if (code !== CELL_CODES.given) continue;
      for (const word of ticks) mix(row, word[row] ?? 0);
      if (!words) continue;
      mix(row, words[2 * row] ?? 0);
      mix(row, words[2 * row + 1] ?? 0);
    }
  }
  return Float64Array.from(first, (low, row) => {
    if ((given[row] ?? 0) < fewest) return NaN;
    return (scrambled(second[row] ?? 0) >>> (32 - UPPER_BITS)) * 2 ** 32 + (scrambled(low) >>> 0);
  });
}

/** The finishing step of MurmurHash3: every bit of the input moves about half of the bits of the output. */
function scrambled(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Rows that answered alike. */
export interface AlikeRows {
  /** Rows whose answers are those of another row too. */
  readonly rows: number;
  /** Kinds of answers that occur several times. */
  readonly groups: number;
}

/**
 * Counts rows with the very same answers.
 *
 * @param fingerprints What `answerFingerprints` gives.
 * @param rows The rows to look at.
 */
export function countAlike(fingerprints: Float64Array, rows: Uint32Array): AlikeRows {
  const own = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) {
    const fingerprint = fingerprints[row] ?? NaN;
    if (!Number.isNaN(fingerprint)) own[count++] = fingerprint;
  }
  const sorted = own.subarray(0, count).sort();
  const alike = { rows: 0, groups: 0 };
  for (let at = 0; at < count;) {
    let end = at + 1;
    while (end < count && sorted[end] === sorted[at]) end++;
    if (end - at > 1) {
      alike.rows += end - at;
      alike.groups += 1;
    }
    at = end;
  }
  return alike;
}
