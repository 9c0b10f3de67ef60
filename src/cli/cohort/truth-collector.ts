import { OPEN } from '../../core/scoring/columns/truth-bytes.js';
import { bytes, growing } from './growing.js';

/** Collects whether rows are counted by an indicator. */
export interface TruthCollector {
  readonly append: (truths: Uint8Array) => void;
  /** An element a row; empty where it is open for every row: nobody said anything. Made anew each time. */
  readonly truths: () => Uint8Array;
}

/** A collector that takes two bits a row, and no room before the first row of which something is known. */
export function truthCollector(): TruthCollector {
  const words = growing(bytes);
  // The word that is being filled, four rows of it.
  let word = 0;
  let rows = 0;
  let open = true;

  function push(truth: number): void {
    word |= truth << ((rows & 3) * 2);
    rows += 1;
    if ((rows & 3) !== 0) return;
    words.push(word);
    word = 0;
  }

  return {
    append(truths) {
      if (open && truths.every((truth) => truth === OPEN)) {
        rows += truths.length;
        return;
      }
      if (open) {
        const before = rows;
        [rows, open] = [0, false];
        for (let row = 0; row < before; row++) push(OPEN);
      }
      for (const truth of truths) push(truth);
    },
    truths() {
      if (open) return new Uint8Array();
      const all = words.all();
      const truths = new Uint8Array(rows);
      for (let row = 0; row < rows; row++) truths[row] = ((all[row >> 2] ?? word) >> ((row & 3) * 2)) & 3;
      return truths;
    },
  };
}
