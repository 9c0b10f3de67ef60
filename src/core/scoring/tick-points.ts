import type { Points } from '../model/points.js';
import type { choicesOf } from './choices-of.js';
import { pointsInSteps } from './steps.js';

/** The part of a leaf that adds up ticks. */
export type TickPoints = Extract<Points, { from: 'ticks' }>;

/** The ticks that count, with their points: of a group, only the highest (the first on a tie). */
export function countedTicks(
  points: TickPoints,
  ticked: readonly string[],
): readonly { option: string; value: number }[] {
  const worth = (option: string) => points.points[option] ?? 0;
  const beaten = (option: string, group: readonly string[]) =>
    group.some(
      (other) =>
        other !== option &&
        ticked.includes(other) &&
        (worth(other) > worth(option) ||
          (worth(other) === worth(option) && group.indexOf(other) < group.indexOf(option))),
    );
  return ticked
    .filter((option) => !(points.highestOf ?? []).some((group) => group.includes(option) && beaten(option, group)))
    .map((option) => ({ option, value: worth(option) }));
}

/** The sum of the counted ticks, then its step, then at most the maximum. */
export function tickPoints(points: TickPoints, ticked: readonly string[]): number {
  return finishTicks(
    points,
    countedTicks(points, ticked).reduce((sum, tick) => sum + tick.value, 0),
  );
}

/** What becomes of a sum of ticks: its step, then at most the maximum. */
export function finishTicks({ steps, maximum = Infinity }: TickPoints, sum: number): number {
  return Math.min(steps ? pointsInSteps(steps, sum) : sum, maximum);
}

/** The points of every answer that can be: at least one tick, exclusive ones alone. */
export function tickSums(points: TickPoints, choices: ReturnType<typeof choicesOf>): readonly number[] {
  const exclusive = choices.filter((choice) => choice.exclusive).map(({ id }) => tickPoints(points, [id]));
  const free = choices.filter((choice) => !choice.exclusive).map(({ id }) => id);
  return [...exclusive, ...reachableSums(points, free).map((sum) => finishTicks(points, sum))];
}

/** Sums beyond this number are not told apart: between the lowest and the highest any may occur. */
const SUMS = 4096;

/** Every sum that at least one of the options can give. Small whole points keep this set small. */
function reachableSums(points: TickPoints, options: readonly string[]): readonly number[] {
  const groups = (points.highestOf ?? []).map((group) => group.filter((option) => options.includes(option)));
  const alone = options.filter((option) => !groups.some((group) => group.includes(option))).map((option) => [option]);
  let sums: readonly number[] = [];
  for (const unit of [...groups, ...alone]) {
    const worths = unit.map((option) => points.points[option] ?? 0);
    const next = new Set([...sums, ...worths, ...worths.flatMap((worth) => sums.map((sum) => sum + worth))]);
    sums = next.size > SUMS ? between(points, Math.min(...next), Math.max(...next)) : [...next];
  }
  return sums;
}

/** The two ends, and one sum for every step between them. */
function between({ steps }: TickPoints, low: number, high: number): readonly number[] {
  const edges = (steps?.bands ?? []).flatMap(({ from = low, to = high }) => [from, (from + to) / 2, to]);
  return [low, ...edges.filter((edge) => edge > low && edge < high), high];
}
