import { evaluate, type Lookup, type Truth } from '../compiled/condition.js';
import { settle } from '../compiled/settle.js';
import type { LevelTable } from '../model/index-definition.js';
import type { Bounds, LevelResult, NodeScore } from './result.js';
import { roundTo } from './round-to.js';
import { bandOf } from './steps.js';

/** What placing a score among levels needs to know. */
export interface Placing {
  readonly score: number | null;
  readonly bounds: Bounds;
  readonly coverage: number | null;
  readonly dimensions: readonly NodeScore[];
  /** Looks subjects up; node scores as they are now. */
  readonly now: Lookup;
  /** Looks subjects up; node scores as ranges over all completions. */
  readonly later: Lookup;
}

/** The level of a score: its band, lowered by gates, withheld where too little is known or no level is meant. */
export function placeLevel(table: LevelTable, placing: Placing): LevelResult {
  const meant = table.levelIf ? evaluate(table.levelIf, placing.now) : true;
  const placed = placeScore(table, placing);
  if (meant === true) return placed;
  // Without a level, the score must not be read as one either.
  const withheld = { ...placed, level: null, byScore: null };
  return meant === null
    ? { ...withheld, withheld: 'maybeNotMeant' }
    : { ...withheld, bounds: null, withheld: 'notMeant' };
}

function placeScore(table: LevelTable, placing: Placing): LevelResult {
  const { score, bounds } = placing;
  const idAt = (position: number): string => table.bands[position]?.id ?? '';
  const states = gateStates(table, placing.now);
  const byScore = score === null ? null : positionOf(table, score);
  const withheld = whyWithheld(table, placing, states, byScore);
  return {
    level: withheld === null && byScore !== null ? idAt(passed(states, byScore, true)) : null,
    byScore: byScore === null ? null : idAt(byScore),
    bounds: levelBounds(table, bounds, gateStates(table, placing.later), idAt),
    gates: states.flatMap((truth, position) =>
      truth === undefined
        ? []
        : [{ level: idAt(position), state: truth === null ? 'unknown' : truth ? 'met' : 'notMet' }],
    ),
    withheld,
  };
}

/** The truth of the gate of each level; `undefined` where a level has none. */
function gateStates({ bands }: LevelTable, lookup: Lookup): readonly (Truth | undefined)[] {
  return bands.map(({ gate }) => gate && evaluate(gate, lookup));
}

function whyWithheld(
  { minimumCoverage }: LevelTable,
  { coverage, dimensions }: Placing,
  states: readonly (Truth | undefined)[],
  byScore: number | null,
): LevelResult['withheld'] {
  if (byScore === null) return 'noScore';
  const { overall = 0, eachDimension = 0 } = minimumCoverage ?? {};
  const thin = (share: number | null, least: number): boolean => settle(share ?? 0) < settle(least);
  if (thin(coverage, overall)) return 'coverage';
  if (dimensions.some((node) => node.coverage !== null && thin(node.coverage, eachDimension))) return 'coverage';
  const certain = passed(states, byScore, true);
  return certain < 0 || certain !== passed(states, byScore, false) ? 'gate' : null;
}

/**
 * The highest level up to `position` that all gates below and at it let pass, open gates too unless it is to be
 * `certain`; -1 where the first one does not.
 */
function passed(states: readonly (Truth | undefined)[], position: number, certain: boolean): number {
  const stop = states.findIndex((truth) => truth === false || (certain && truth === null));
  return stop === -1 ? position : Math.min(position, stop - 1);
}

function levelBounds(
  table: LevelTable,
  { low, high }: Bounds,
  states: readonly (Truth | undefined)[],
  idAt: (position: number) => string,
): LevelResult['bounds'] {
  if (low === null || high === null) return null;
  const highest = passed(states, positionOf(table, high), false);
  const lowest = Math.max(passed(states, positionOf(table, low), true), 0);
  return highest < 0 ? null : { lowest: idAt(lowest), highest: idAt(highest) };
}

function positionOf({ bands, edge, round }: LevelTable, score: number): number {
  return bandOf(bands, round ? roundTo(score, round) : score, edge);
}
