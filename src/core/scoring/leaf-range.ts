import type { Item } from '../model/item.js';
import type { Points } from '../model/points.js';
import type { Policies } from '../model/policy.js';
import { choicesOf } from './choices-of.js';
import { numericPoints, type NumericPoints } from './numeric-points.js';
import { partUnder } from './part-under.js';
import { tickSums } from './tick-points.js';

/** The lowest and highest points over every answer that the item can have at all. */
export interface PointRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** The range of a leaf's points. */
export function leafRange(points: Points, item: Item | undefined): PointRange {
  switch (points.from) {
    case 'option':
      return rangeOf(choicesOf(item).map(({ id }) => points.points[id] ?? 0));
    case 'ticks':
      return rangeOf(tickSums(points, choicesOf(item)));
    case 'number':
    case 'ratio':
      return rangeOf(candidates(points, item).map((value) => numericPoints(points, value)));
    case 'notAsked':
      return rangeOf([points.low, points.high]);
    default:
      return rangeOf([points.points, points.otherwise ?? 0]);
  }
}

/** The range widened by what counts while a condition hides the item. */
export function withHidden({ minimum, maximum }: PointRange, item: Item | undefined, { hidden }: Policies): PointRange {
  const part = item?.visibleIf ? partUnder(hidden) : 'out';
  return rangeOf(typeof part === 'number' ? [minimum, maximum, part] : [minimum, maximum]);
}

function rangeOf(values: readonly number[]): PointRange {
  return values.length === 0
    ? { minimum: 0, maximum: 0 }
    : { minimum: Math.min(...values), maximum: Math.max(...values) };
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
  if (item?.kind === 'ratio') return [0, item.maximum ?? 1];
  return item?.kind === 'number' ? [item.minimum ?? -FAR, item.maximum ?? FAR] : [-FAR, FAR];
}
