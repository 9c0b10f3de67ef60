import type { IndexNode, LeafNode } from '../index-tree.js';
import type { Index } from '../index-definition.js';
import type { Instrument, Structure } from '../instrument.js';
import type { Item } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { varyingCases } from '../walk/varying-cases.js';
import { itemsById } from '../walk/items-by-id.js';
import { isTurned } from './score-range.js';

/**
 * An index declared monotone whose score provably falls when an answer rises.
 *
 * Only what needs no search is refused: an ordered item that feeds one leaf and no condition of an item or a leaf, with fewer
 * points for a higher option, on a way to the root where nothing can hide the fall (sums and means with a
 * weight; no minimum, maximum, clamp or rounding). A base that is subtracted from, and a rescale onto a
 * falling line, turn rise into fall on the way. Everything else is left to the tests of the instrument.
 */
export function monotoneIndices({ structure }: Instrument): KnownIssue[] {
  const items = itemsById(structure);
  const asked = itemsAsked(structure);
  return structure.indices.flatMap((index, position) => {
    if (index.monotone !== true) return [];
    const leaves = openLeaves(index.tree, ['structure', 'indices', position, 'tree'], 1);
    const fed = timesFed(structure, position);
    return leaves
      .filter(({ leaf }) => cellsOf(leaf).every((cell) => fed.get(cell) === 1 && !asked.has(itemOf(cell))))
      .flatMap((open) => falls(index, open, items));
  });
}

/** Items whose answers decide about other items or leaves; gates change levels, never scores. */
function itemsAsked(structure: Structure): Set<string> {
  const atoms = atomsOf(structure).filter(({ use }) => use.kind === 'item' || use.kind === 'points');
  return new Set(atoms.flatMap(({ atom }) => ('item' in atom.on ? [atom.on.item] : [])));
}

/** A leaf whose points reach the root unhindered, `sign` -1 where they are turned over on the way. */
interface OpenLeaf {
  readonly leaf: LeafNode;
  readonly path: Path;
  readonly sign: 1 | -1;
}

function openLeaves(node: IndexNode, path: Path, sign: 1 | -1): OpenLeaf[] {
  if (node.kind === 'leaf') return [{ leaf: node, path, sign }];
  if (node.clamp || node.round || node.combine === 'minimum' || node.combine === 'maximum') return [];
  if (node.combine === 'geometricMean') return [];
  const turned = isTurned(node) ? (sign === 1 ? -1 : 1) : sign;
  return node.children.flatMap((child, index) =>
    node.combine === 'weightedMean' && child.weight === 0
      ? []
      : openLeaves(child, [...path, 'children', index], turned),
  );
}

/** How many leaves of an index each answer feeds. */
export function timesFed(structure: Structure, position: number): Map<string, number> {
  const times = new Map<string, number>();
  const visit = (node: IndexNode): void => {
    if (node.kind === 'group') node.children.forEach(visit);
    else cellsOf(node).forEach((cell) => times.set(cell, (times.get(cell) ?? 0) + 1));
  };
  const tree = structure.indices[position]?.tree;
  if (tree) visit(tree);
  return times;
}

/** The answers that a leaf reads, as `item` or `item/row`; ids hold no slash. */
export function cellsOf(leaf: LeafNode): string[] {
  const cells = varyingCases(leaf.points, []).flatMap(({ value }) => {
    if (!('item' in value)) return [];
    return ['row' in value && value.row !== undefined ? `${value.item}/${value.row}` : value.item];
  });
  return [...new Set(cells)];
}

export function itemOf(cell: string): string {
  return cell.split('/')[0] ?? cell;
}

function falls(index: Index, { leaf, path, sign }: OpenLeaf, items: ReadonlyMap<string, Item>): KnownIssue[] {
  return varyingCases(leaf.points, [...path, 'points']).flatMap(({ value, path: at }) => {
    const item = value.from === 'option' ? items.get(value.item) : undefined;
    if (value.from !== 'option' || !item) return [];
    const order = orderOf(item);
    return order.flatMap((higher, position) => {
      const lower = order[position - 1];
      if (lower === undefined) return [];
      const rise = (value.points[higher] ?? 0) - (value.points[lower] ?? 0);
      if (sign * rise >= 0) return [];
      const params = { index: index.id, item: item.id, lower, higher };
      return [error('index/not-monotone', [...at, 'points', higher], params)];
    });
  });
}

/** The options from lowest to highest; none where they are not ordered. */
function orderOf(item: Item): string[] {
  if (item.kind === 'single' && item.ordered === true) return item.options.map(({ id }) => id);
  if (item.kind === 'matrix' && item.ordered === true) return item.columns.map(({ id }) => id);
  return [];
}
