import { settle } from '../../compiled/settle.js';
import type { LevelTable } from '../../model/index-definition.js';
import type { Withheld } from '../result.js';
import { NO_LEVEL } from './band-positions.js';
import type { GateColumns } from './gate-columns.js';
import type { IndexColumns } from './index-columns.js';
import type { Step } from './program.js';
import { FALSE, OPEN, TRUE } from './truth-bytes.js';

/** Why there is no level, by its byte; `null`: there is one. */
export const WITHHELD: readonly (Withheld | null)[] = [
  null,
  'noScore',
  'coverage',
  'gate',
  'notMeant',
  'maybeNotMeant',
];
const [NO_SCORE, COVERAGE, GATE, MAYBE_NOT_MEANT] = [1, 2, 3, 5] as const;
export const NOT_WITHHELD = 0;
export const NOT_MEANT = 4;

/** Whether a byte says that no level is meant, or perhaps none. */
export function isUnmeant(withheld: number): boolean {
  return withheld === NOT_MEANT || withheld === MAYBE_NOT_MEANT;
}

/** What decides whether a level is withheld. */
interface Placed {
  /** The levels that the scores alone would have. */
  readonly byScore: Uint8Array;
  /** Where the reasons go. */
  readonly withheld: Uint8Array;
  /** The truth of the condition of the levels; `null` where they have none. */
  readonly meant: Uint8Array | null;
  readonly gates: GateColumns;
}

/** Finds why there is no level: the first of the reasons that hold, in the order in which they are looked for. */
export function withholdStep(levels: LevelTable, index: IndexColumns, placed: Placed): Step {
  const { byScore, withheld, meant, gates } = placed;
  const thin = demandsOf(levels, index);
  const { certain, possible } = gates;

  /** What is not withheld yet. */
  function isHeld(row: number): boolean {
    const level = Math.min(byScore[row] ?? NO_LEVEL, certain[row] ?? -1);
    return level < 0 || level !== Math.min(byScore[row] ?? NO_LEVEL, possible[row] ?? -1);
  }

  return (_, count) => {
    for (let row = 0; row < count; row++) withheld[row] = byScore[row] === NO_LEVEL ? NO_SCORE : NOT_WITHHELD;
    for (const demand of thin) withholdThin(withheld, demand, count);
    if (gates.gates.size > 0) {
      for (let row = 0; row < count; row++) if (withheld[row] === NOT_WITHHELD && isHeld(row)) withheld[row] = GATE;
    }
    if (!meant) return;
    for (let row = 0; row < count; row++) {
      const truth = meant[row] ?? OPEN;
      if (truth !== TRUE) withheld[row] = truth === FALSE ? NOT_MEANT : MAYBE_NOT_MEANT;
    }
  };
}

/** A coverage, and the least that it is to be. */
interface Demand {
  readonly coverage: Float64Array;
  readonly least: number;
  /** What it counts as where nothing is applicable. */
  readonly without: number;
}

/** What is to be covered, overall and in every dimension. */
function demandsOf({ minimumCoverage }: LevelTable, { whole, dimensions }: IndexColumns): readonly Demand[] {
  if (!minimumCoverage) return [];
  const { overall, eachDimension = 0 } = minimumCoverage;
  const demands = [{ coverage: whole.coverage, least: settle(overall), without: 0 }];
  const least = settle(eachDimension);
  if (least <= 0) return demands;
  return [...demands, ...dimensions.map(({ view }) => ({ coverage: view().coverage, least, without: 1 }))];
}

function withholdThin(withheld: Uint8Array, { coverage, least, without }: Demand, count: number): void {
  for (let row = 0; row < count; row++) {
    const share = coverage[row] ?? NaN;
    const isThin = settle(Number.isNaN(share) ? without : share) < least;
    if (isThin && withheld[row] === NOT_WITHHELD) withheld[row] = COVERAGE;
  }
}
