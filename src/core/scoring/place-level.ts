import { evaluate, holds, type Lookup, type Truth } from '../compiled/condition.js';
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
  const { score, bounds, now, later } = placing;
  const idAt = (position: number): string => table.bands[position]?.id ?? '';
  const meant = holds(table.levelIf, now);
  const gates = gateStates(table, now);
  const byScore = score === null ? -1 : positionOf(table, score);
  const level = passed(gates, byScore, true);
  const doubt = byScore < 0 ? 'noScore' : isThin(table, placing) ? 'coverage' : null;
  const held = level < 0 || level !== passed(gates, byScore, false) ? 'gate' : null;
  const withheld = meant === null ? 'maybeNotMeant' : meant ? (doubt ?? held) : 'notMeant';
  return {
    level: withheld === null ? idAt(level) : null,
    // Where no level is meant, the score must not be read as one either.
    byScore: meant === true && byScore >= 0 ? idAt(byScore) : null,
    bounds: meant === false ? null : levelBounds(table, bounds, gateStates(table, later), idAt),
    gates: gates.flatMap((truth, position) =>
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

/** Whether too little is answered for a level. */
function isThin({ minimumCoverage }: LevelTable, { coverage, dimensions }: Placing): boolean {
  const below = (share: number, least = 0): boolean => settle(share) < settle(least);
  return (
    below(coverage ?? 0, minimumCoverage?.overall) ||
    dimensions.some((node) => below(node.coverage ?? 1, minimumCoverage?.eachDimension))
  );
}

/**
 * The highest level up to `position` that all gates below and at it let pass, open gates too unless it is to be
 * `certain`; -1 where the first one does not.
 */
function passed(gates: readonly (Truth | undefined)[], position: number, certain: boolean): number {
  const stop = gates.findIndex((truth) => truth === false || (certain && truth === null));
  return stop < 0 ? position : Math.min(position, stop - 1);
}

function levelBounds(
  table: LevelTable,
  { low, high }: Bounds,
  gates: readonly (Truth | undefined)[],
  idAt: (position: number) => string,
): LevelResult['bounds'] {
  if (low === null || high === null) return null;
  const highest = passed(gates, positionOf(table, high), false);
  const lowest = Math.max(passed(gates, positionOf(table, low), true), 0);
  return highest < 0 ? null : { lowest: idAt(lowest), highest: idAt(highest) };
}

function positionOf({ bands, edge, round }: LevelTable, score: number): number {
  return bandOf(bands, round ? roundTo(score, round) : score, edge);
}
