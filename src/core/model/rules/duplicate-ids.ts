import { pathText } from '../../text/path-text.js';
import type { Instrument, Structure } from '../instrument.js';
import type { Thing } from '../issue-params.js';
import type { Item } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import { nodesOf } from '../walk/nodes.js';
import { varyingCases } from '../walk/varying-cases.js';

/** Things of one kind whose ids must differ. */
interface Family {
  readonly thing: Thing;
  readonly members: readonly { readonly id: string; readonly path: Path }[];
}

/** Ids that two things of the same kind have. */
export function duplicateIds({ structure }: Instrument): KnownIssue[] {
  return families(structure).flatMap(repeated);
}

function repeated({ thing, members }: Family): KnownIssue[] {
  const first = new Map<string, Path>();
  const issues: KnownIssue[] = [];
  for (const { id, path } of members) {
    const earlier = first.get(id);
    if (!earlier) first.set(id, path);
    else issues.push({ ...error('id/duplicate', path, { thing, id, first: pathText(earlier) }), related: [earlier] });
  }
  return issues;
}

function families(structure: Structure): Family[] {
  const { items, pages, indices, actions = [], contradictions = [], variants = [], migrations = [] } = structure;
  const steps = migrations.map(({ from }) => ({ id: from }));
  return [
    family('item', items, ['structure', 'items']),
    family('page', pages, ['structure', 'pages']),
    family('index', indices, ['structure', 'indices']),
    family('action', actions, ['structure', 'actions']),
    family('contradiction', contradictions, ['structure', 'contradictions']),
    family('variant', variants, ['structure', 'variants']),
    family('migration', steps, ['structure', 'migrations']),
    ...items.flatMap((item, index) => ofItem(item, ['structure', 'items', index])),
    ...variants.map(({ alternatives }, index) => alternativesOf(alternatives, index)),
    ...indices.flatMap((_, index) => ofIndex(structure, index)),
  ];
}

function family(thing: Thing, members: readonly { readonly id: string }[], path: Path): Family {
  return { thing, members: members.map(({ id }, index) => ({ id, path: [...path, index] })) };
}

function ofItem(item: Item, path: Path): Family[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return [family('option', item.options, [...path, 'options'])];
    case 'matrix':
      return [family('row', item.rows, [...path, 'rows']), family('column', item.columns, [...path, 'columns'])];
    case 'ratio':
      return [family('band', item.bands ?? [], [...path, 'bands'])];
    default:
      return [];
  }
}

function alternativesOf(alternatives: readonly string[], variant: number): Family {
  const members = alternatives.map((id) => ({ id }));
  return family('alternative', members, ['structure', 'variants', variant, 'alternatives']);
}

function ofIndex(structure: Structure, index: number): Family[] {
  const levels = structure.indices[index]?.levels;
  const tables = levels ? varyingCases(levels, ['structure', 'indices', index, 'levels']) : [];
  const nodes = nodesOf(structure, index).map(({ node, path }) => ({ id: node.id, path }));
  return [
    { thing: 'node', members: nodes },
    ...tables.map(({ value, path }) => family('level', value.bands, [...path, 'bands'])),
  ];
}
