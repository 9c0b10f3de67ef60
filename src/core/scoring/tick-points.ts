import type { Points } from '../model/points.js';
import type { choicesOf } from './choices-of.js';
import { total } from './combine.js';
import { pointsInSteps } from './steps.js';

/** The part of a leaf that adds up ticks. */
export type TickPoints = Extract<Points, { from: 'ticks' }>;

/** The ticks that count: of a group, only the one with the most points (the first on a tie). */
export function countedTicks(points: TickPoints, ticked: readonly string[]): readonly string[] {
  const { highestOf = [] } = points;
  const highest = (group: readonly string[]) =>
    group.filter((option) => ticked.includes(option)).sort((a, b) => worthOf(points, b) - worthOf(points, a))[0];
  return ticked.filter((option) => highestOf.every((group) => !group.includes(option) || highest(group) === option));
}

/** The sum of the counted ticks, then its step, then at most the maximum. */
export function tickPoints(points: TickPoints, ticked: readonly string[]): number {
  return finishTicks(points, total(countedTicks(points, ticked).map((option) => worthOf(points, option))));
}

/** What becomes of a sum of ticks: its step, then at most the maximum. */
export function finishTicks({ steps, maximum = Infinity }: TickPoints, sum: number): number {
  return Math.min(steps ? pointsInSteps(steps, sum) : sum, maximum);
}

/** Sums beyond this number are not told apart. */
const SUMS = 4096;

/** The points of every answer that can be: at least one tick, exclusive ones alone; the ends at least. */
export function tickRange(points: TickPoints, choices: ReturnType<typeof choicesOf>): readonly number[] {
  const exclusive = choices.filter((choice) => choice.exclusive).map(({ id }) => worthOf(points, id));
  const free = choices.filter((choice) => !choice.exclusive).map(({ id }) => id);
  const sums = [...exclusive, ...reachableSums(points, free)];
  // Among so many sums any step may be reached.
  const { steps, maximum = Infinity } = points;
  return steps && sums.length > SUMS
    ? steps.bands.map((band) => Math.min(band.points, maximum))
    : sums.map((sum) => finishTicks(points, sum));
}

/** Sums that at least one of the options can give: all of them where steps tell them apart, otherwise the ends. */
function reachableSums(points: TickPoints, options: readonly string[]): readonly number[] {
  const groups = (points.highestOf ?? []).map((group) => group.filter((option) => options.includes(option)));
  const alone = options.filter((option) => !groups.some((group) => group.includes(option))).map((option) => [option]);
  let sums: readonly number[] = [];
  for (const unit of [...groups.filter(({ length }) => length > 0), ...alone]) {
    const worths = unit.map((option) => worthOf(points, option));
    const next = [...new Set([...sums, ...worths, ...worths.flatMap((worth) => sums.map((sum) => sum + worth))])];
    sums = points.steps ? next.slice(0, SUMS + 1) : [Math.min(...next), Math.max(...next)];
  }
  return sums;
}

/** The points of an option, before a step or the maximum. */
export function worthOf({ points }: Pick<TickPoints, 'points'>, option: string): number {
  return points[option] ?? 0;
}
