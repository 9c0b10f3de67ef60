import type { LevelScores } from '../../scoring/columns/column-scores.js';
import type { Withheld } from '../../scoring/result.js';

/** How many enterprises stand on each level. */
export interface LevelTally {
  /** Every level, lowest first. */
  readonly levels: readonly { readonly id: string; readonly count: number }[];
  /** Enterprises without a level, by the reason, in the order of its letters; reasons that occur. */
  readonly withheld: readonly { readonly reason: Withheld; readonly count: number }[];
}

/** Counts the levels of rows. */
export function tallyLevels({ ids, level, withheld, withheldReasons }: LevelScores, rows: Uint32Array): LevelTally {
  const onLevel = new Uint32Array(256);
  const because = new Uint32Array(256);
  for (const row of rows) {
    const at = level[row] ?? 255;
    onLevel[at] = (onLevel[at] ?? 0) + 1;
    const reason = withheld[row] ?? 0;
    because[reason] = (because[reason] ?? 0) + 1;
  }
  return {
    levels: ids.map((id, at) => ({ id, count: onLevel[at] ?? 0 })),
    withheld: withheldReasons
      .flatMap((reason, at) => (reason !== null && because[at] ? [{ reason, count: because[at] }] : []))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
}
