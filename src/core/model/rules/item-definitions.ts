import type { Instrument } from '../instrument.js';
import type { Item } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';

/** Ranges that contain something, and `exclusive` only where several options can be chosen. */
export function itemDefinitions({ structure }: Instrument): KnownIssue[] {
  return structure.items.flatMap((item, index) => {
    const path = ['structure', 'items', index];
    return [...exclusiveOptions(item, path), ...ranges(item, path)];
  });
}

function exclusiveOptions(item: Item, path: Path): KnownIssue[] {
  const key = item.kind === 'matrix' ? 'columns' : 'options';
  const options = item.kind === 'matrix' ? item.columns : 'options' in item ? item.options : [];
  const several = item.kind === 'multiple' || (item.kind === 'matrix' && item.choose === 'many');
  if (several) {
    const every = options.every((option) => option.exclusive === true);
    return every ? [error('exclusive/every-option', [...path, key], { item: item.id })] : [];
  }
  return options.flatMap((option, index) =>
    option.exclusive === true
      ? [error('exclusive/not-multiple', [...path, key, index, 'exclusive'], { item: item.id, option: option.id })]
      : [],
  );
}

function ranges(item: Item, path: Path): KnownIssue[] {
  if (item.kind === 'number') return inverted(item.minimum, item.maximum, [...path, 'minimum']);
  if (item.kind !== 'ratio') return [];
  const bands = item.bands ?? [];
  return bands.flatMap(({ low, high }, index) => {
    const before = bands[index - 1];
    const at = [...path, 'bands', index];
    const ordered =
      before && low < before.low ? [error('bands/descending', at, { from: low, before: before.low })] : [];
    return [...inverted(low, high, [...at, 'low']), ...ordered, ...beyond(high, item.maximum ?? 1, [...at, 'high'])];
  });
}

function inverted(minimum: number | undefined, maximum: number | undefined, path: Path): KnownIssue[] {
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return [];
  return [error('range/inverted', path, { minimum, maximum })];
}

function beyond(high: number, maximum: number, path: Path): KnownIssue[] {
  return high > maximum ? [error('value/too-large', path, { maximum })] : [];
}
