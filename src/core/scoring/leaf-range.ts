import { settle } from '../compiled/settle.js';
import type { Item } from '../model/item.js';
import type { Points } from '../model/points.js';
import { choicesOf } from './choices-of.js';
import { numericPoints, type NumericPoints } from './numeric-points.js';
import type { NodeScore } from './result.js';
import { spreadOf, type Part } from './spread.js';
import { tickRange, worthOf } from './tick-points.js';

/** The lowest and highest points over every answer that the item can have at all. */
export interface PointRange {
  readonly minimum: number;
  readonly maximum: number;
  /** The same, settled: what results tell. */
  readonly range: NodeScore['range'];
}

/** The points of every answer that the item can have at all; the lowest and the highest at least. */
export function possiblePoints(points: Points, item: Item | undefined): readonly number[] {
  switch (points.from) {
    case 'option':
      return choicesOf(item).map(({ id }) => worthOf(points, id));
    case 'ticks':
      return tickRange(points, choicesOf(item));
    case 'number':
    case 'ratio':
      return candidates(points, item).map((value) => numericPoints(points, value));
    case 'notAsked':
      return [points.low, points.high];
    default:
      return [points.points, points.otherwise ?? 0];
  }
}

/** The range of some points; without any, nothing but zero. */
export function rangeOf(parts: readonly Part[]): PointRange {
  const { low, high } = spreadOf(parts);
  const minimum = low || 0;
  const maximum = high || 0;
  return { minimum, maximum, range: { minimum: settle(minimum), maximum: settle(maximum) } };
}

/** Answers among which the lowest and the highest points are found: the ends, every edge, and between edges. */
function candidates({ steps, line }: NumericPoints, item: Item | undefined): readonly number[] {
  const [low, high] = answerRange(item);
  const within = (value: number): boolean => value >= low && value <= high;
  const edges = steps ? steps.bands.flatMap(({ from = low, to = high }) => [from, to]) : (line?.from ?? []);
  const inside = [low, ...edges, high].filter(within).sort((a, b) => a - b);
  const all = inside.flatMap((edge, position) => [edge, (edge + (inside[position + 1] ?? edge)) / 2]);
  return item?.kind === 'number' && item.integer === true
    ? all.flatMap((value) => [Math.floor(value), Math.ceil(value)]).filter(within)
    : all;
}

/** Without a stated range, far enough out to reach every band. */
const FAR = 1e6;

function answerRange(item: Item | undefined): readonly [number, number] {
  if (item?.kind === 'number') return [item.minimum ?? -FAR, item.maximum ?? FAR];
  return [0, item?.kind === 'ratio' ? (item.maximum ?? 1) : 1];
}
