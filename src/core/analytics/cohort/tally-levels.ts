import type { LevelScores } from '../../scoring/columns/column-scores.js';
import type { Withheld } from '../../scoring/result.js';

/** How many enterprises stand on each level. */
export interface LevelTally {
  /** Every level, lowest first. */
  readonly levels: readonly { readonly id: string; readonly count: number }[];
  /** Enterprises without a level, by the reason, in the order of its letters; reasons that occur. */
  readonly withheld: readonly { readonly reason: Withheld; readonly count: number }[];
}

/** Levels and reasons, by their bytes. */
const BYTES = 256;

/** Counts the levels of rows. */
export function tallyLevels(levels: LevelScores, rows: Uint32Array): LevelTally {
  const { level, withheld } = levels;
  const onLevel = new Uint32Array(BYTES);
  const because = new Uint32Array(BYTES);
  for (const row of rows) {
    add(onLevel, level[row] ?? 255);
    add(because, withheld[row] ?? 0);
  }
  return levelTally(levels, onLevel, because);
}

/**
 * Counts the levels of the rows of each group, in one pass.
 *
 * @param groupOf Of every row 0 for no group, else 1 plus the position of the group.
 */
export function tallyLevelsByGroup(levels: LevelScores, groupOf: Uint16Array, groups: number): readonly LevelTally[] {
  const { level, withheld } = levels;
  const onLevel = new Uint32Array(BYTES * (groups + 1));
  const because = new Uint32Array(BYTES * (groups + 1));
  for (let row = 0; row < groupOf.length; row++) {
    const place = (groupOf[row] ?? 0) * BYTES;
    add(onLevel, place + (level[row] ?? 255));
    add(because, place + (withheld[row] ?? 0));
  }
  return Array.from({ length: groups }, (_, at) => {
    const [from, to] = [(at + 1) * BYTES, (at + 2) * BYTES];
    return levelTally(levels, onLevel.subarray(from, to), because.subarray(from, to));
  });
}

function add(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

/** What was counted, by position of the level and of the reason. */
function levelTally({ ids, withheldReasons }: LevelScores, onLevel: Uint32Array, because: Uint32Array): LevelTally {
  return {
    levels: ids.map((id, at) => ({ id, count: onLevel[at] ?? 0 })),
    withheld: withheldReasons
      .flatMap((reason, at) => (reason !== null && because[at] ? [{ reason, count: because[at] }] : []))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
}
