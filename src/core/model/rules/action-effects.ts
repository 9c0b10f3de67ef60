import type { Action, Effect } from '../action.js';
import type { Instrument } from '../instrument.js';
import type { Effects } from '../issue-params.js';
import type { Item } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import { itemsById } from '../walk/items-by-id.js';
import { rowIssues } from './row-issues.js';
import { unknownId } from './unknown-id.js';

/** Effects of actions raise answers that exist; money is a proper range. */
export function actionEffects({ structure }: Instrument): KnownIssue[] {
  const items = itemsById(structure);
  return (structure.actions ?? []).flatMap((action, index) => {
    const path = ['structure', 'actions', index];
    return [
      ...action.effects.flatMap((effect, position) => ofEffect(effect, items, [...path, 'effects', position])),
      ...money(action, [...path, 'effort', 'money']),
    ];
  });
}

function money({ effort }: Action, path: Path): KnownIssue[] {
  const { low, high } = effort.money;
  return low <= high ? [] : [error('range/inverted', path, { minimum: low, maximum: high })];
}

function ofEffect(effect: Effect, items: ReadonlyMap<string, Item>, path: Path): KnownIssue[] {
  const item = items.get(effect.item);
  if (!item) return unknownId('item', effect.item, items.keys(), [...path, 'item']);
  const rows = rowIssues(item, effect.row, path);
  if (rows.length > 0) return rows;
  return 'add' in effect ? ticks(effect.add, item, path) : raise(effect.atLeast, item, [...path, 'atLeast']);
}

function ticks(add: readonly string[], item: Item, path: Path): KnownIssue[] {
  const options = item.kind === 'multiple' ? item.options : item.kind === 'matrix' ? item.columns : [];
  if (item.kind !== 'multiple' && !(item.kind === 'matrix' && item.choose === 'many')) {
    return [wrongKind(item, [...path, 'add'])];
  }
  const thing = item.kind === 'matrix' ? 'column' : 'option';
  const known = options.map(({ id }) => id);
  const exclusive = new Set(options.filter((option) => option.exclusive === true).map(({ id }) => id));
  return add.flatMap((id, index) => [
    ...unknownId(thing, id, known, [...path, 'add', index]),
    ...(exclusive.has(id) ? [error('effect/exclusive', [...path, 'add', index], { item: item.id, option: id })] : []),
  ]);
}

function raise(limit: string | number, item: Item, path: Path): KnownIssue[] {
  switch (item.kind) {
    case 'number':
      if (typeof limit === 'string') break;
      return outside(limit, item.minimum, item.maximum, item, path);
    case 'ratio':
      if (typeof limit === 'string')
        return unknownId(
          'band',
          limit,
          (item.bands ?? []).map(({ id }) => id),
          path,
        );
      return outside(limit, 0, item.maximum ?? 1, item, path);
    case 'single':
      if (typeof limit === 'number') break;
      return ordered(limit, item, item.options, path);
    case 'matrix':
      if (typeof limit === 'number' || item.choose === 'many') break;
      return ordered(limit, item, item.columns, path);
  }
  return [wrongKind(item, path)];
}

function wrongKind(item: Item, path: Path): KnownIssue {
  return error('effect/wrong-kind', path, { item: item.id, kind: item.kind, fits: effectOn(item) });
}

function effectOn(item: Item): Effects {
  switch (item.kind) {
    case 'multiple':
      return 'ticks';
    case 'matrix':
      return item.choose === 'many' ? 'ticks' : 'option';
    case 'number':
    case 'ratio':
      return 'number';
    case 'single':
      return 'option';
    case 'text':
      return 'nothing';
  }
}

function ordered(
  option: string,
  item: Extract<Item, { kind: 'single' | 'matrix' }>,
  options: readonly { readonly id: string }[],
  path: Path,
): KnownIssue[] {
  const thing = item.kind === 'matrix' ? 'column' : 'option';
  const issues = unknownId(
    thing,
    option,
    options.map(({ id }) => id),
    path,
  );
  return item.ordered === true ? issues : [...issues, error('effect/not-ordered', path, { item: item.id })];
}

function outside(
  value: number,
  minimum: number | undefined,
  maximum: number | undefined,
  item: Item,
  path: Path,
): KnownIssue[] {
  const inside = value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
  if (inside) return [];
  const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  return [error('effect/out-of-range', path, { item: item.id, value, ...limits })];
}
