import { holds, type Lookup } from '../compiled/condition.js';
import { settle } from '../compiled/settle.js';
import type { LevelTable } from '../model/index-definition.js';
import type { Bounds, LevelResult, NodeScore } from './result.js';
import { roundTo } from './round-to.js';
import { bandOf } from './steps.js';

/**
 * The level of a score: its band, lowered by gates, withheld where too little is known or no level is meant.
 *
 * @param now Looks subjects up; node scores as they are now.
 * @param later Looks subjects up; node scores as ranges over all completions.
 */
export function placeLevel(
  table: LevelTable,
  score: number | null,
  bounds: Bounds,
  tree: NodeScore,
  now: Lookup,
  later: Lookup,
): LevelResult {
  const { bands, edge, round } = table;
  const idAt = (position: number): string => bands[position]?.id ?? '';
  const positionOf = (value: number | null): number =>
    value === null ? -1 : bandOf(bands, round ? roundTo(value, round) : value, edge);
  const byScore = positionOf(score);
  const level = allowed(byScore, bands, now, true);
  const doubt = byScore < 0 ? 'noScore' : isThin(table, tree) ? 'coverage' : null;
  const held = level < 0 || level !== allowed(byScore, bands, now, false) ? 'gate' : null;
  const meant = holds(table.levelIf, now);
  const withheld = meant === null ? 'maybeNotMeant' : meant ? (doubt ?? held) : 'notMeant';
  const highest = allowed(positionOf(bounds.high), bands, later, false);
  const lowest = allowed(positionOf(bounds.low), bands, later, true);
  return {
    level: withheld === null ? idAt(level) : null,
    // Where no level is meant, the score must not be read as one either.
    byScore: meant === true && byScore >= 0 ? idAt(byScore) : null,
    bounds: meant === false || highest < 0 ? null : { lowest: idAt(Math.max(lowest, 0)), highest: idAt(highest) },
    gates: bands
      .filter(({ gate }) => gate)
      .map(({ id, gate }) => {
        const truth = holds(gate, now);
        return { level: id, state: truth === null ? 'unknown' : truth ? 'met' : 'notMet' };
      }),
    withheld,
  };
}

/** Whether too little is answered for a level. */
function isThin({ minimumCoverage }: LevelTable, { coverage, children }: NodeScore): boolean {
  if (!minimumCoverage) return false;
  const { overall, eachDimension = 0 } = minimumCoverage;
  const below = (share: number, least: number): boolean => settle(share) < settle(least);
  return below(coverage ?? 0, overall) || children.some((node) => below(node.coverage ?? 1, eachDimension));
}

/**
 * The highest level up to `position` that all gates below and at it let pass, open gates too unless it is to be
 * `certain`; -1 where the first one does not.
 */
function allowed(position: number, bands: LevelTable['bands'], lookup: Lookup, certain: boolean): number {
  const stop = bands.findIndex(({ gate }) => {
    const truth = holds(gate, lookup);
    return truth === false || (certain && truth === null);
  });
  return stop < 0 ? position : Math.min(position, stop - 1);
}
