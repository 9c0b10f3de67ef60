import type { LevelTable } from '../../model/index-definition.js';
import { NO_LEVEL, scorePlacer } from './band-positions.js';
import { gateColumns, type GateColumns } from './gate-columns.js';
import type { Wanted } from './group-columns.js';
import type { IndexColumns } from './index-columns.js';
import { BLOCK, type Program } from './program.js';
import type { TruthColumns } from './truth-columns.js';
import { NOT_MEANT, NOT_WITHHELD, isUnmeant, withholdStep } from './withheld-rows.js';

/** Levels by position in the table, {@link NO_LEVEL} where there is none. */
export interface LevelRows {
  readonly level: Uint8Array;
  readonly byScore: Uint8Array;
  readonly withheld: Uint8Array;
  readonly lowest: Uint8Array;
  readonly highest: Uint8Array;
  /** The truths of the gates, by position of their level. */
  readonly gates: GateColumns['gates'];
}

/** Adds the steps that place the scores of an index among its levels, as `placeLevel` does for one score. */
export function levelColumns(
  program: Program,
  truths: TruthColumns,
  levels: LevelTable,
  index: IndexColumns,
  wanted: Wanted,
): LevelRows {
  const { steps } = program;
  const { whole } = index;
  const column = () => new Uint8Array(BLOCK);
  const rows = { level: column(), byScore: column(), withheld: column(), lowest: column(), highest: column() };
  const placeScores = scorePlacer(levels);
  const meant = levels.levelIf ? truths.truth(levels.levelIf, index.now) : null;
  const now = gateColumns(program, truths, levels, index.now);
  steps.push((_, count) => {
    placeScores(whole.score, rows.byScore, count);
  });
  steps.push(withholdStep(levels, index, { byScore: rows.byScore, withheld: rows.withheld, meant, gates: now }));
  steps.push((_, count) => {
    const { level, byScore, withheld } = rows;
    for (let row = 0; row < count; row++) {
      const position = Math.min(byScore[row] ?? NO_LEVEL, now.certain[row] ?? -1);
      level[row] = withheld[row] === NOT_WITHHELD ? position : NO_LEVEL;
    }
    // Where no level is meant, the score must not be read as one either.
    if (meant) for (let row = 0; row < count; row++) if (isUnmeant(withheld[row] ?? 0)) byScore[row] = NO_LEVEL;
  });
  if (wanted.bounds) {
    const later = gateColumns(program, truths, levels, index.later);
    steps.push((_, count) => {
      const { lowest, highest, withheld } = rows;
      placeScores(whole.low, lowest, count);
      placeScores(whole.high, highest, count);
      if (later.gates.size === 0 && !meant) return;
      for (let row = 0; row < count; row++) {
        const none = lowest[row] === NO_LEVEL || withheld[row] === NOT_MEANT;
        const top = none ? -1 : Math.min(highest[row] ?? NO_LEVEL, later.possible[row] ?? -1);
        const bottom = Math.max(Math.min(lowest[row] ?? NO_LEVEL, later.certain[row] ?? -1), 0);
        highest[row] = top < 0 ? NO_LEVEL : top;
        lowest[row] = top < 0 ? NO_LEVEL : bottom;
      }
    });
  }
  return { ...rows, gates: now.gates };
}
