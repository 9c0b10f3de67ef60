import { settle } from '../../compiled/settle.js';
import type { LevelTable } from '../../model/index-definition.js';
import { roundTo } from '../round-to.js';
import { settledAgain } from './settled-again.js';

/** Stands for no level. */
export const NO_LEVEL = 255;

/** Writes the positions of the bands that scores lie in, {@link NO_LEVEL} where there is no score. */
export type PlaceScores = (scores: Float64Array, positions: Uint8Array, count: number) => void;

/** A level table made ready for many scores: places them as `bandOf` does. */
export function scorePlacer({ bands, edge, round }: LevelTable): PlaceScores {
  /** Where a band ends, settled, without the last one, which has no end. */
  const ends = Float64Array.from(bands.slice(0, -1), ({ to }) => settle(to));
  const inclusive = edge === 'upperInclusive';

  function positionOf(score: number): number {
    const placed = round ? settle(roundTo(score, round)) : settledAgain(score);
    let position = 0;
    while (position < ends.length && isPast(placed, ends[position] ?? Infinity)) position++;
    return position;
  }

  function isPast(score: number, end: number): boolean {
    return score > end || (!inclusive && score === end);
  }

  return (scores, positions, count) => {
    for (let row = 0; row < count; row++) {
      const score = scores[row] ?? NaN;
      positions[row] = Number.isNaN(score) ? NO_LEVEL : positionOf(score);
    }
  };
}
