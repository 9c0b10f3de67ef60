import type { Instrument, Structure } from '../instrument.js';
import type { Item } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import type { Migration } from '../migration.js';
import { itemsById } from '../walk/items-by-id.js';
import { compareVersions } from './compare-versions.js';
import { unknownId } from './unknown-id.js';

/** Migrations lead from earlier versions to this one, and to items and options that exist. */
export function migrationTargets({ structure }: Instrument): KnownIssue[] {
  return (structure.migrations ?? []).flatMap((migration, index) => {
    const path = ['structure', 'migrations', index];
    const to = migration.to ?? structure.version;
    return [
      ...versions(structure, migration, path),
      ...droppedAndRenamed(migration, path),
      // What an item was called in a version between is known to nobody but the migrations.
      ...(to === structure.version ? targets(structure, migration, path) : []),
    ];
  });
}

function versions(structure: Structure, { from, to = structure.version }: Migration, path: Path): KnownIssue[] {
  if (compareVersions(from, to) >= 0) return [error('migration/not-earlier', [...path, 'from'], { from, to })];
  const goesOn = to === structure.version || (structure.migrations ?? []).some((next) => next.from === to);
  return goesOn ? [] : [error('migration/leads-nowhere', [...path, 'to'], { from, to })];
}

function droppedAndRenamed({ items = {}, dropped = [] }: Migration, path: Path): KnownIssue[] {
  return dropped.flatMap((item, index) =>
    Object.hasOwn(items, item) ? [error('migration/dropped-and-renamed', [...path, 'dropped', index], { item })] : [],
  );
}

function targets(structure: Structure, { items = {}, options = {} }: Migration, path: Path): KnownIssue[] {
  const known = itemsById(structure);
  return [
    ...Object.entries(items).flatMap(([old, id]) => unknownId('item', id, known.keys(), [...path, 'items', old])),
    ...Object.entries(options).flatMap(([id, renamed]) => {
      const item = known.get(id);
      const at = [...path, 'options', id];
      if (!item) return unknownId('item', id, known.keys(), at);
      const ids = partsOf(item);
      return Object.entries(renamed).flatMap(([old, part]) => unknownId('option', part, ids, [...at, old]));
    }),
  ];
}

/** The ids of options, rows, columns and bands. */
function partsOf(item: Item): string[] {
  if (item.kind === 'matrix') return [...item.rows, ...item.columns].map(({ id }) => id);
  if (item.kind === 'ratio') return (item.bands ?? []).map(({ id }) => id);
  return 'options' in item ? item.options.map(({ id }) => id) : [];
}
