import { cellOf, isList } from '../../../compiled/answer-value.js';
import type { Item } from '../../../model/item.js';
import type { AnswerValue } from '../../../model/response.js';
import { choicesOf } from '../../../scoring/choices-of.js';
import { worthOf, type TickPoints } from '../../../scoring/tick-points.js';

/**
 * Ticks told apart only as far as it matters to their points: one by one those that may still come, of the others what
 * they are worth together.
 *
 * @param coming Ticks that actions not yet decided add.
 */
export function ticksKey(
  points: TickPoints,
  item: Item,
  value: AnswerValue | undefined,
  coming: ReadonlySet<string>,
): string {
  const found = value === undefined ? undefined : item.kind === 'matrix' ? cellOf(value, points.row) : value;
  if (found === undefined || typeof found === 'string' || !isList(found)) return JSON.stringify(found ?? null);
  const exclusive = new Set(choicesOf(item).flatMap((choice) => (choice.exclusive === true ? [choice.id] : [])));
  if (choicesOf(item).some(({ id }) => worth(id) < 0)) return found.join();
  const open = found.filter((id) => coming.has(id) || exclusive.has(id));
  const settled = found.filter((id) => !coming.has(id) && !exclusive.has(id));
  const groups = points.highestOf ?? [];
  const highest = groups.map((group) => Math.max(0, ...settled.filter((id) => group.includes(id)).map(worth)));
  const alone = settled.filter((id) => !groups.some((group) => group.includes(id)));
  const sum = alone.reduce((total, id) => total + worth(id), 0);
  return `${open.join()};${highest.join()};${Math.min(sum, enough(points))}`;

  function worth(id: string): number {
    return worthOf(points, id);
  }
}

/** A sum from which on more makes no difference. */
function enough({ steps, maximum = Infinity }: TickPoints): number {
  if (!steps) return maximum;
  const last = steps.bands.at(-1)?.from ?? Infinity;
  // On the edge itself the sum may still belong to the band below.
  return steps.edge === 'upperInclusive' ? Infinity : last;
}
