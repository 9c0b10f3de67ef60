import { OPEN } from '../../core/scoring/columns/truth-bytes.js';
import { bytes, growing } from './growing.js';

/** Collects whether rows are counted by an indicator. */
export interface TruthCollector {
  readonly append: (truths: Uint8Array) => void;
  /** `null` where it is open for every row: nobody was asked. */
  readonly truths: () => Uint8Array | null;
}

/** A collector that takes no room before the first row of which something is known. */
export function truthCollector(): TruthCollector {
  const known = growing(bytes);
  let open = 0;
  return {
    append(truths) {
      if (open >= 0 && truths.every((truth) => truth === OPEN)) {
        open += truths.length;
        return;
      }
      if (open > 0) known.append(new Uint8Array(open).fill(OPEN));
      open = -1;
      known.append(truths);
    },
    truths: () => (open < 0 ? known.all() : null),
  };
}
