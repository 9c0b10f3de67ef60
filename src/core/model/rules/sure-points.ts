import type { Item } from '../item.js';
import type { Points } from '../points.js';
import { pointsRange } from './points-range.js';

type ItemPoints = Extract<Points, { readonly item: string }>;
type NumericPoints = Extract<Points, { from: 'number' | 'ratio' }>;
type TickPoints = Extract<Points, { from: 'ticks' }>;

/** Points that some answers to an item are sure to give, the lowest and the highest among them; none where that is not clear. */
export function surePoints(points: ItemPoints, item: Item | undefined): readonly number[] {
  switch (points.from) {
    case 'option':
      return choicesOf(item).flatMap(({ id }) => (Object.hasOwn(points.points, id) ? [points.points[id] ?? 0] : []));
    case 'ticks':
      return ticked(points, item);
    default:
      return numeric(points, item);
  }
}

interface Choice {
  readonly id: string;
  readonly exclusive?: boolean | undefined;
}

function choicesOf(item: Item | undefined): readonly Choice[] {
  if (item?.kind === 'matrix') return item.columns;
  return item?.kind === 'single' || item?.kind === 'multiple' ? item.options : [];
}

/** One tick, or all that do not exclude each other and raise the sum, or all that lower it. */
function ticked(points: TickPoints, item: Item | undefined): readonly number[] {
  // Which steps the sums meet takes a search.
  if (points.steps) return [];
  const choices = choicesOf(item);
  const worth = new Map(choices.map(({ id }) => [id, points.points[id] ?? 0]));
  const { maximum = Infinity, ...rest } = points;
  const together = choices.filter(({ exclusive, id }) => exclusive !== true && worth.get(id) !== 0).map(({ id }) => id);
  const { low, high } = pointsRange({
    ...rest,
    points: Object.fromEntries(together.map((id) => [id, worth.get(id) ?? 0])),
    highestOf: (points.highestOf ?? []).filter((group) => group.every((id) => together.includes(id))),
  });
  const split = (points.highestOf ?? []).some((group) => !group.every((id) => together.includes(id)));
  const sums = split ? [] : [...(low < 0 ? [low] : []), ...(high > 0 ? [high] : [])];
  return [...worth.values(), ...sums].map((sum) => Math.min(sum, maximum));
}

function numeric({ line, steps }: NumericPoints, item: Item | undefined): readonly number[] {
  const [low, high] = limitsOf(item);
  const whole = item?.kind === 'number' && item.integer === true;
  if (line) {
    const { from, to } = line;
    const reached = from.map((end) => Math.min(Math.max(end, low), high));
    const values = whole ? reached.flatMap((end) => [Math.floor(end), Math.ceil(end)]) : reached;
    return values
      .filter((value) => value >= low && value <= high)
      .map((value) => clamped(to[0] + ((value - from[0]) * (to[1] - to[0])) / (from[1] - from[0]), to))
      .filter(Number.isFinite);
  }
  return (steps?.bands ?? []).flatMap(({ from = low, to = high, points }) => {
    const [start, end] = [Math.max(from, low), Math.min(to, high)];
    // Inside a band, where its edges do not matter.
    const meets = whole ? Math.floor(start) + 1 < end : start < end;
    return meets ? [points] : [];
  });
}

function limitsOf(item: Item | undefined): readonly [number, number] {
  if (item?.kind === 'number') return [item.minimum ?? -Infinity, item.maximum ?? Infinity];
  return [0, item?.kind === 'ratio' ? (item.maximum ?? 1) : 0];
}

function clamped(value: number, [one, other]: readonly [number, number]): number {
  return Math.min(Math.max(value, Math.min(one, other)), Math.max(one, other));
}
