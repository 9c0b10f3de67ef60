import type { Item } from '../model/item.js';
import type { Points } from '../model/points.js';
import type { Policies } from '../model/policy.js';
import { numericPoints, type NumericPoints } from './numeric-points.js';
import { tickRange } from './tick-points.js';

/** The lowest and highest points over every answer that the item can have at all. */
export interface PointRange {
  readonly minimum: number;
  readonly maximum: number;
}

/** The range of a leaf's points. */
export function leafRange(points: Points, item: Item | undefined): PointRange {
  switch (points.from) {
    case 'option':
      return rangeOf(optionIds(item).map((option) => points.points[option] ?? 0));
    case 'ticks':
      return item?.kind === 'multiple' || item?.kind === 'matrix' ? tickRange(points, item) : rangeOf([0]);
    case 'number':
    case 'ratio':
      return rangeOf(candidates(points, item).map((value) => numericPoints(points, value)));
    case 'condition':
    case 'derived':
      return rangeOf([points.points, points.otherwise ?? 0]);
    case 'notAsked':
      return rangeOf([points.low, points.high]);
  }
}

/** The range widened by what counts while a condition hides the item. */
export function withHidden(shown: PointRange, item: Item | undefined, { hidden }: Policies): PointRange {
  if (!item?.visibleIf || hidden === 'leftOut') return shown;
  return rangeOf([shown.minimum, shown.maximum, hidden === 'zero' ? 0 : hidden.value]);
}

function rangeOf(values: readonly number[]): PointRange {
  return values.length === 0
    ? { minimum: 0, maximum: 0 }
    : { minimum: Math.min(...values), maximum: Math.max(...values) };
}

function optionIds(item: Item | undefined): readonly string[] {
  if (item?.kind === 'single') return item.options.map((option) => option.id);
  return item?.kind === 'matrix' ? item.columns.map((column) => column.id) : [];
}

/** Answers among which the lowest and the highest points are found: the ends, every edge, and between edges. */
function candidates(points: NumericPoints, item: Item | undefined): readonly number[] {
  const [low, high] = answerRange(item);
  const edges = points.steps
    ? points.steps.bands.flatMap(({ from, to }) => [from ?? low, to ?? high])
    : (points.line?.from ?? []);
  const inside = [...new Set([low, ...edges, high])]
    .filter((edge) => edge >= low && edge <= high)
    .sort((a, b) => a - b);
  const middles = inside.slice(1).map((edge, index) => (edge + (inside[index] ?? edge)) / 2);
  const all = [...inside, ...middles].filter(Number.isFinite);
  const whole = item?.kind === 'number' && item.integer === true;
  return whole
    ? [...new Set(all.flatMap((value) => [Math.floor(value), Math.ceil(value)]))].filter(
        (value) => value >= low && value <= high,
      )
    : all;
}

/** Without a stated range, far enough out to reach every band. */
const FAR = 1e6;

function answerRange(item: Item | undefined): readonly [number, number] {
  if (item?.kind === 'number') return [item.minimum ?? -FAR, item.maximum ?? FAR];
  return item?.kind === 'ratio' ? [0, item.maximum ?? 1] : [-FAR, FAR];
}
