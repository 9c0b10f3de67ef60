import type { Instrument } from '../instrument.js';
import type { Item } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import type { Points } from '../points.js';
import { pointsOf } from '../walk/nodes.js';
import { itemsById } from '../walk/items-by-id.js';
import { rowIssues } from './row-issues.js';
import { unknownId } from './unknown-id.js';

type ItemPoints = Extract<Points, { readonly item: string }>;

/** The points of a leaf fit the kind of its item, and its options. */
export function pointsFit({ structure }: Instrument): KnownIssue[] {
  const items = itemsById(structure);
  return pointsOf(structure).flatMap(({ points, path }) => {
    if (!('item' in points)) return constants(points, path);
    const item = items.get(points.item);
    return item ? fit(points, item, path) : unknownId('item', points.item, items.keys(), [...path, 'item']);
  });
}

function constants(points: Points, path: Path): KnownIssue[] {
  if (points.from !== 'notAsked' || points.low <= points.high) return [];
  return [error('range/inverted', [...path, 'low'], { minimum: points.low, maximum: points.high })];
}

function fit(points: ItemPoints, item: Item, path: Path): KnownIssue[] {
  if (!fitsKind(points, item)) {
    const params = { item: item.id, kind: kindOf(item), from: points.from };
    const fits = pointsFor(item);
    return [error('points/wrong-kind', [...path, 'from'], fits === null ? params : { ...params, fits })];
  }
  if (points.from === 'number' || points.from === 'ratio') return lineOrSteps(points, path);
  const rows = rowIssues(item, points.row, path);
  const options = item.kind === 'matrix' ? item.columns : 'options' in item ? item.options : [];
  const known = options.map(({ id }) => id);
  const thing = item.kind === 'matrix' ? 'column' : 'option';
  return [
    ...rows,
    ...pointsOfOptions(points, thing, known, path),
    ...(points.from === 'ticks' ? unknownGroups(points, known, path) : []),
  ];
}

/** Whether answers to an item can be turned into such points. */
export function fitsKind(points: ItemPoints, item: Item): boolean {
  return pointsFor(item) === points.from;
}

/** What the points of an item come from; `null` for free text, which is never scored. */
function pointsFor(item: Item): ItemPoints['from'] | null {
  switch (item.kind) {
    case 'single':
      return 'option';
    case 'multiple':
      return 'ticks';
    case 'matrix':
      return item.choose === 'one' ? 'option' : 'ticks';
    case 'text':
      return null;
    default:
      return item.kind;
  }
}

function kindOf(item: Item): string {
  return item.kind === 'matrix' ? `matrix (${item.choose})` : item.kind;
}

/**
 * Every option needs its points: nobody can tell a forgotten one from one that is worth nothing. That the points of an
 * option are missing because its id is misspelt follows from the misspelling, and is not told again.
 */
function pointsOfOptions(
  { from, item, points }: Extract<Points, { from: 'option' | 'ticks' }>,
  thing: 'option' | 'column',
  known: readonly string[],
  path: Path,
): KnownIssue[] {
  const free = known.filter((option) => !Object.hasOwn(points, option));
  const strange = Object.keys(points).flatMap((id) => unknownId(thing, id, known, [...path, 'points', id], free));
  const misspelt = new Set(strange.map(({ params }) => params.nearest));
  const missing = from === 'option' ? free.filter((option) => !misspelt.has(option)) : [];
  return [
    ...strange,
    ...missing.map((option) => error('points/option-missing', [...path, 'points'], { item, option })),
  ];
}

function unknownGroups(points: Extract<Points, { from: 'ticks' }>, known: readonly string[], path: Path): KnownIssue[] {
  return (points.highestOf ?? []).flatMap((group, index) =>
    group.flatMap((id, position) => unknownId('option', id, known, [...path, 'highestOf', index, position])),
  );
}

function lineOrSteps(points: Extract<Points, { from: 'number' | 'ratio' }>, path: Path): KnownIssue[] {
  const { item, line, steps } = points;
  if (line && steps) return [error('points/line-and-steps', path, { item })];
  if (!line && !steps) return [error('points/line-or-steps', path, { item })];
  const [low, high] = line?.from ?? [0, 1];
  return low === high ? [error('line/empty', [...path, 'line', 'from'], { value: low })] : [];
}
