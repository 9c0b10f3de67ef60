import type { ItemSubject, Subject } from '../condition.js';
import type { Instrument, Structure } from '../instrument.js';
import type { Item } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import { atomsOf, type ConditionUse } from '../walk/conditions.js';
import { nodesOf } from '../walk/nodes.js';
import { itemsById } from '../walk/items-by-id.js';
import { rowIssues } from './row-issues.js';
import { unknownId } from './unknown-id.js';

/** What conditions ask about exists, and may be asked about where the condition stands. */
export function conditionSubjects({ structure }: Instrument): KnownIssue[] {
  const items = itemsById(structure);
  return atomsOf(structure).flatMap(({ atom, path, use }) => {
    const at = [...path, 'on'];
    return subject(structure, items, atom.on, at, use);
  });
}

function subject(
  structure: Structure,
  items: ReadonlyMap<string, Item>,
  on: Subject,
  path: Path,
  use: ConditionUse,
): KnownIssue[] {
  if ('item' in on) return itemSubject(items, on, path);
  if ('fact' in on) return [error('condition/fact-not-allowed', path, { fact: on.fact })];
  return 'score' in on ? scoreSubject(structure, on.score, path, use) : [];
}

function itemSubject(items: ReadonlyMap<string, Item>, on: ItemSubject, path: Path): KnownIssue[] {
  const item = items.get(on.item);
  if (!item) return unknownId('item', on.item, items.keys(), [...path, 'item']);
  if (on.column !== undefined) {
    return [error('condition/column-not-allowed', [...path, 'column'], { item: on.item, column: on.column })];
  }
  return rowIssues(item, on.row, path);
}

function scoreSubject(
  structure: Structure,
  score: { readonly index: string; readonly node?: string | undefined },
  path: Path,
  use: ConditionUse,
): KnownIssue[] {
  if (use.kind !== 'gate' && use.kind !== 'scoreIf') {
    return [error('condition/score-not-allowed', path, { index: score.index })];
  }
  const position = structure.indices.findIndex(({ id }) => id === score.index);
  const at = [...path, 'score'];
  if (position < 0)
    return unknownId(
      'index',
      score.index,
      structure.indices.map(({ id }) => id),
      [...at, 'index'],
    );
  if (score.node === undefined) return [];
  const nodes = nodesOf(structure, position).map(({ node }) => node.id);
  return unknownId('node', score.node, nodes, [...at, 'node']);
}
