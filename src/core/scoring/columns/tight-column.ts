import type { CompiledIndex } from '../compiled-index.js';
import { BLOCK, type Program } from './program.js';
import { OPEN } from './truth-bytes.js';
import type { TruthColumns } from './truth-columns.js';

/** 1 where the bounds of an index are reached: no condition that a leaf depends on is open. */
export function tightColumn(
  { steps }: Program,
  truths: TruthColumns,
  { plain, conditions }: CompiledIndex,
): Uint8Array {
  const out = new Uint8Array(BLOCK);
  if (!plain) return out;
  const columns = conditions.map((condition) => truths.truth(condition));
  steps.push((_, count) => {
    out.fill(1);
    for (const truth of columns) {
      for (let row = 0; row < count; row++) if (truth[row] === OPEN) out[row] = 0;
    }
  });
  return out;
}
