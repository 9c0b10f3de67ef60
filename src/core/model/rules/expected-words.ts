import type { Index } from '../index-definition.js';
import type { Structure } from '../instrument.js';
import type { Thing } from '../issue-params.js';
import type { Item } from '../item.js';
import { itemsById } from '../walk/items-by-id.js';
import { varyingCases } from '../walk/varying-cases.js';
import { nodesOf } from '../walk/nodes.js';

/** A place in the words of a language that holds texts by id. */
export interface ExpectedWords {
  readonly thing: Thing;
  /** Keys from the root of the language. */
  readonly at: readonly string[];
  /** The ids that there are. */
  readonly ids: readonly string[];
  /** Those among them that must have a text; all of them when left out. */
  readonly required?: readonly string[];
}

/** Every place where an instrument must or may say something, in each of its languages. */
export function expectedWords(structure: Structure): ExpectedWords[] {
  const { items, pages, indices, actions = [], contradictions = [], variants = [] } = structure;
  return [
    { thing: 'page', at: ['pages'], ids: idsOf(pages) },
    { thing: 'item', at: ['items'], ids: idsOf(items) },
    ...[...itemsById(structure).values()].flatMap(ofItem),
    { thing: 'index', at: ['indices'], ids: idsOf(indices) },
    ...indices.flatMap((index, position) => ofIndex(structure, index, position)),
    { thing: 'action', at: ['actions'], ids: idsOf(actions) },
    { thing: 'contradiction', at: ['contradictions'], ids: idsOf(contradictions) },
    { thing: 'variant', at: ['variants'], ids: idsOf(variants) },
    ...variants.map(({ id, alternatives }) => ({
      thing: 'alternative' as const,
      at: ['variants', id, 'alternatives'],
      ids: alternatives,
    })),
    { thing: 'weighting', at: ['weightings'], ids: indices.flatMap(({ weightings = {} }) => Object.keys(weightings)) },
  ];
}

function ofItem(item: Item): ExpectedWords[] {
  const at = ['items', item.id];
  return [
    { thing: 'option', at: [...at, 'options'], ids: 'options' in item ? idsOf(item.options) : [] },
    { thing: 'row', at: [...at, 'rows'], ids: item.kind === 'matrix' ? idsOf(item.rows) : [] },
    { thing: 'column', at: [...at, 'columns'], ids: item.kind === 'matrix' ? idsOf(item.columns) : [] },
    { thing: 'band', at: [...at, 'bands'], ids: item.kind === 'ratio' ? idsOf(item.bands ?? []) : [] },
  ];
}

function ofIndex(structure: Structure, index: Index, position: number): ExpectedWords[] {
  const at = ['indices', index.id];
  const nodes = nodesOf(structure, position).map(({ node }) => node);
  const tables = index.levels ? varyingCases(index.levels, []).map(({ value }) => value.bands) : [];
  return [
    { thing: 'node', at: [...at, 'nodes'], ids: idsOf(nodes), required: idsOf(index.tree.children) },
    { thing: 'level', at: [...at, 'levels'], ids: [...new Set(tables.flatMap(idsOf))] },
  ];
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
