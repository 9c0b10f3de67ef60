import type { LevelTable } from '../model/index-definition.js';
import { pointsOn, PRECISION, type Scale } from './precision.js';

/** A threshold that the score is close to. */
export interface NearThreshold {
  /** The level above the threshold. */
  readonly level: string;
  readonly side: 'below' | 'above';
  /** Distance in points. */
  readonly points: number;
}

/** The closest threshold between two levels, if it is too close for the score to be clear; `null` otherwise. */
export function nearThreshold(table: LevelTable, score: number | null, scale: Scale): NearThreshold | null {
  if (score === null) return null;
  const limit = pointsOn(scale, PRECISION.nearThreshold) + 1e-9;
  const near = table.bands
    .slice(1)
    .map(({ id, from }) => ({ level: id, points: Math.abs(from - score), side: sideOf(from, score, table) }))
    .filter(({ points }) => points <= limit)
    .sort((a, b) => a.points - b.points);
  return near[0] ?? null;
}

function sideOf(from: number, score: number, { edge }: LevelTable): 'below' | 'above' {
  const above = edge === 'lowerInclusive' ? score >= from - 1e-9 : score > from + 1e-9;
  return above ? 'above' : 'below';
}
