import type { Item } from '../../item.js';
import type { Answer, AnswerValue, CellsValue } from '../../response.js';

/** Beyond so many sets of ticks, or tables of cells, only some are tried. */
const MOST = 64;

/**
 * Everything that can be done with an item: each answer that a condition or points can tell from another, and the ways
 * to leave it open.
 *
 * @param edges Numbers at which a condition or the points of the item change.
 */
export function answersOf(item: Item, edges: readonly number[]): readonly (Answer | undefined)[] {
  return [...valuesOf(item, edges).map((value) => ({ value })), ...waysToLeaveOpen(item)];
}

/** How an item can be left without a substantive answer. */
export function waysToLeaveOpen({ unknown, notApplicable }: Item): readonly (Answer | undefined)[] {
  return [
    undefined,
    ...(unknown ? [{ missing: 'unknown' } as const] : []),
    ...(notApplicable ? [{ missing: 'notApplicable' } as const] : []),
  ];
}

function valuesOf(item: Item, edges: readonly number[]): readonly AnswerValue[] {
  switch (item.kind) {
    case 'single':
      return item.options.map(({ id }) => id);
    case 'multiple':
      return ticksOf(item.options);
    case 'matrix': {
      const cells = item.choose === 'one' ? item.columns.map(({ id }) => id) : ticksOf(item.columns);
      return tablesOf(
        item.rows.map(({ id }) => id),
        cells,
      );
    }
    case 'number':
      return numbersAround(edges, item.minimum ?? -Infinity, item.maximum ?? Infinity, item.integer === true);
    case 'ratio':
      return [
        ...(item.bands ?? []).map(({ id }) => ({ band: id })),
        ...numbersAround(edges, 0, item.maximum ?? 1, false).map((numerator) => ({ numerator, denominator: 1 })),
      ];
    case 'text':
      return ['text'];
  }
}

interface Choice {
  readonly id: string;
  readonly exclusive?: boolean | undefined;
}

/** All sets of ticks; of very many those of one, of all but one, and of all. */
function ticksOf(choices: readonly Choice[]): readonly (readonly string[])[] {
  const alone = choices.filter(({ exclusive }) => exclusive).map(({ id }) => [id]);
  const free = choices.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const some = free.map((id) => free.filter((other) => other !== id));
  const sets =
    2 ** free.length <= MOST
      ? free.reduce<string[][]>((all, id) => [...all, ...all.map((set) => [...set, id])], [[]])
      : [...free.map((id) => [id]), ...some, free];
  return [...sets.filter(({ length }) => length > 0), ...alone];
}

type Cell = string | readonly string[];

/** All tables, with rows left open too; of very many those whose rows are all alike. */
function tablesOf(rows: readonly string[], cells: readonly Cell[]): readonly CellsValue[] {
  if ((cells.length + 1) ** rows.length > MOST) {
    return cells.map((cell) => Object.fromEntries(rows.map((row) => [row, cell])));
  }
  return rows.reduce<readonly CellsValue[]>(
    (tables, row) => tables.flatMap((table) => [table, ...cells.map((cell) => ({ ...table, [row]: cell }))]),
    [{}],
  );
}

/** Numbers on every edge, between each two, and beyond the outermost, as far as they are allowed. */
export function numbersAround(edges: readonly number[], low: number, high: number, whole: boolean): readonly number[] {
  const ends = [low, high].filter(Number.isFinite);
  const sorted = [...new Set([...edges, ...ends])].sort((a, b) => a - b);
  const beyond = [(sorted[0] ?? 0) - 1, (sorted.at(-1) ?? 0) + 1];
  const all = [...beyond, ...sorted.flatMap((edge, at) => [edge, (edge + (sorted[at + 1] ?? edge)) / 2])];
  const fit = whole ? all.flatMap((value) => [Math.floor(value), Math.ceil(value)]) : all;
  return [...new Set(fit)].filter((value) => value >= low && value <= high);
}
