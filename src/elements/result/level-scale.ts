import type { LevelTable } from '../../core/model/index-definition.js';
import type { IndexResult, LevelResult } from '../../core/scoring/result.js';

/** One level on the scale. */
export interface LevelStep {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Which ends of the band belong to the level. */
  readonly ends: 'both' | 'lower' | 'upper';
  /** `current`: the level. `possible`: one of the levels that it may be. */
  readonly state: 'current' | 'possible' | 'other';
}

/** The levels of an index, lowest first, and where the result stands among them. */
export function levelScale(table: LevelTable, levels: LevelResult): readonly LevelStep[] {
  const ids = table.bands.map(({ id }) => id);
  const lowest = levels.bounds ? ids.indexOf(levels.bounds.lowest) : Infinity;
  const highest = levels.bounds ? ids.indexOf(levels.bounds.highest) : -Infinity;
  const open = levels.level === null;
  return table.bands.map(({ id, from, to }, i) => ({
    id,
    from,
    to,
    ends: endsOf(table, i),
    state: id === levels.level ? 'current' : open && i >= lowest && i <= highest ? 'possible' : 'other',
  }));
}

function endsOf({ edge, bands }: LevelTable, i: number): LevelStep['ends'] {
  if (edge === 'lowerInclusive') return i === bands.length - 1 ? 'both' : 'lower';
  return i === 0 ? 'both' : 'upper';
}

/** What a gate still asks for. */
export interface OpenGate {
  readonly level: string;
  readonly state: 'notMet' | 'unknown';
}

/**
 * The gates that hold a result back: those of the levels up to the one that the score alone would have,
 * which are not met or not clear.
 */
export function openGates(table: LevelTable, { levels }: Pick<IndexResult, 'levels'>): readonly OpenGate[] {
  const ids = table.bands.map(({ id }) => id);
  const reached = levels?.byScore ? ids.indexOf(levels.byScore) : -1;
  return (levels?.gates ?? []).flatMap(({ level, state }) =>
    state !== 'met' && ids.indexOf(level) <= reached ? [{ level, state }] : [],
  );
}
