import { CELL_CODES, type CohortColumns } from '../../scoring/columns/cohort-columns.js';

/** Fewer answers than this are alike by chance. */
const FEWEST = 10;

/** Fingerprints of the answers of rows: 32 bits and 16 more. */
export interface Fingerprints {
  readonly low: Uint32Array;
  readonly high: Uint16Array;
  /** 1 where a row has one. */
  readonly known: Uint8Array;
}

/**
 * A number for the answers of each row, to find rows that answered alike without keeping the answers: the same for the same
 * answers to every question. Among a million rows the chance that two different ones share it is about 1 in 500.
 *
 * @param fewest Answers, *don't know* not counted, that a row must have to get one.
 */
export function answerFingerprints({ rows, cells }: CohortColumns, fewest = FEWEST): Fingerprints {
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
  const prints = { low: new Uint32Array(rows), high: new Uint16Array(rows), known: new Uint8Array(rows) };
  // A loop: `from` with a function makes a list of all values first.
  for (let row = 0; row < rows; row++) {
    prints.low[row] = scrambled(first[row] ?? 0);
    prints.high[row] = scrambled(second[row] ?? 0) >>> 16;
    prints.known[row] = (given[row] ?? 0) >= fewest ? 1 : 0;
  }
  return prints;
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
export function countAlike({ low, high, known }: Fingerprints, rows: Uint32Array): AlikeRows {
  const own = new Float64Array(rows.length);
  let count = 0;
  for (const row of rows) if (known[row]) own[count++] = (high[row] ?? 0) * 2 ** 32 + (low[row] ?? 0);
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
