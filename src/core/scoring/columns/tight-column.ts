import type { CompiledGroup, CompiledLeaf } from '../compiled-index.js';
import { leavesOf } from '../tight.js';
import { BLOCK, type Program } from './program.js';
import { OPEN } from './truth-bytes.js';
import type { TruthColumns } from './truth-columns.js';

/** 1 where the bounds of an index are reached: no condition that a leaf depends on is open. */
export function tightColumn({ steps }: Program, truths: TruthColumns, root: CompiledGroup, plain: boolean): Uint8Array {
  const out = new Uint8Array(BLOCK);
  if (!plain) return out;
  const conditions = [...new Set(leavesOf(root).flatMap((leaf) => conditionsOf(leaf, truths)))];
  steps.push((_, count) => {
    out.fill(1);
    for (const truth of conditions) {
      for (let row = 0; row < count; row++) if (truth[row] === OPEN) out[row] = 0;
    }
  });
  return out;
}

function conditionsOf({ points }: CompiledLeaf, { truth, states }: TruthColumns): readonly Uint8Array[] {
  if (points.from === 'condition') return [truth(points.when)];
  const own = 'item' in points ? states(points.item) : null;
  return own ? [own.visible, own.applicable] : [];
}
