import type { LevelScores } from '../../scoring/columns/column-scores.js';
import type { RowPairs } from '../register/pair-rows.js';

/** How enterprises moved between levels. */
export interface LevelMoves {
  /** Enterprises by level before and after; pairs of levels that occur, lowest first. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly up: number;
  readonly same: number;
  readonly down: number;
  /** Enterprises without a level at one of the times. */
  readonly open: number;
}

/** Counts how enterprises moved between levels. */
export function levelMoves({ ids, level }: LevelScores, { before, after }: RowPairs): LevelMoves {
  const counts = ids.map(() => new Uint32Array(ids.length));
  let open = 0;
  for (const [at, row] of before.entries()) {
    const [from, to] = [level[row] ?? 255, level[after[at] ?? 0] ?? 255];
    const line = counts[from];
    if (line && to < ids.length) line[to] = (line[to] ?? 0) + 1;
    else open++;
  }
  const moves = counts.flatMap((line, from) =>
    Array.from(line, (count, to) => ({ from: ids[from] ?? '', to: ids[to] ?? '', count, step: to - from })),
  );
  const total = (counted: (step: number) => boolean) =>
    moves.reduce((sum, { step, count }) => (counted(step) ? sum + count : sum), 0);
  return {
    moves: moves.filter(({ count }) => count > 0).map(({ from, to, count }) => ({ from, to, count })),
    up: total((step) => step > 0),
    same: total((step) => step === 0),
    down: total((step) => step < 0),
    open,
  };
}
