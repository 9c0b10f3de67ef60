import { evaluate, type Lookup } from '../compiled/condition.js';
import { settle } from '../compiled/settle.js';
import type { LevelTable } from '../model/index-definition.js';
import type { Bounds, GateState, LevelResult, NodeScore } from './result.js';
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
  return meant === false
    ? { ...placed, level: null, byScore: null, bounds: null, withheld: 'notMeant' }
    : { ...placed, level: null, byScore: null, withheld: 'maybeNotMeant' };
}

function placeScore(table: LevelTable, placing: Placing): LevelResult {
  const { score, bounds } = placing;
  const states = gateStates(table, placing.now);
  const gates = states.flatMap((state, index) => (state === 'none' ? [] : [{ level: idAt(table, index), state }]));
  const byScore = score === null ? null : positionOf(table, score);
  const withheld = whyWithheld(table, placing, states, byScore);
  return {
    level: withheld === null && byScore !== null ? idAt(table, passed(states, byScore, ['met'])) : null,
    byScore: byScore === null ? null : idAt(table, byScore),
    bounds: levelBounds(table, bounds, gateStates(table, placing.later)),
    gates,
    withheld,
  };
}

type Gate = GateState['state'] | 'none';

function gateStates(table: LevelTable, lookup: Lookup): readonly Gate[] {
  return table.bands.map(({ gate }) => {
    if (!gate) return 'none';
    const truth = evaluate(gate, lookup);
    return truth === null ? 'unknown' : truth ? 'met' : 'notMet';
  });
}

function whyWithheld(
  table: LevelTable,
  placing: Placing,
  states: readonly Gate[],
  byScore: number | null,
): LevelResult['withheld'] {
  if (byScore === null) return 'noScore';
  const { overall = 0, eachDimension = 0 } = table.minimumCoverage ?? {};
  const thin = placing.dimensions.some(({ coverage }) => coverage !== null && settle(coverage) < settle(eachDimension));
  if (settle(placing.coverage ?? 0) < settle(overall) || thin) return 'coverage';
  const certain = passed(states, byScore, ['met']);
  if (certain !== passed(states, byScore, ['met', 'unknown']) || certain < 0) return 'gate';
  return null;
}

/** The highest level up to `position` that all gates below and at it let pass; -1 where the first one does not. */
function passed(states: readonly Gate[], position: number, letPass: readonly Gate[]): number {
  const stop = states.findIndex((state) => state !== 'none' && !letPass.includes(state));
  return stop === -1 ? position : Math.min(position, stop - 1);
}

function levelBounds(table: LevelTable, { low, high }: Bounds, states: readonly Gate[]): LevelResult['bounds'] {
  if (low === null || high === null) return null;
  const lowest = passed(states, positionOf(table, low), ['met']);
  const highest = passed(states, positionOf(table, high), ['met', 'unknown']);
  return highest < 0 ? null : { lowest: idAt(table, Math.max(lowest, 0)), highest: idAt(table, highest) };
}

function positionOf({ bands, edge, round }: LevelTable, score: number): number {
  return bandOf(bands, round ? roundTo(score, round) : score, edge);
}

function idAt({ bands }: LevelTable, position: number): string {
  return bands[position]?.id ?? '';
}
