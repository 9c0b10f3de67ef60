import type { IndexNode, LeafNode } from '../index-tree.js';
import type { Structure } from '../instrument.js';
import type { Path } from '../known-issue.js';
import type { Points } from '../points.js';
import { varyingCases } from './varying-cases.js';

/** A node of an index, and where it stands. */
export interface PlacedNode<Node extends IndexNode = IndexNode> {
  readonly node: Node;
  readonly path: Path;
}

/** All nodes below a node and the node itself, parents first. The depth is limited before. */
export function nodesFrom(node: IndexNode, path: Path): PlacedNode[] {
  if (node.kind === 'leaf') return [{ node, path }];
  return [{ node, path }, ...node.children.flatMap((child, index) => nodesFrom(child, [...path, 'children', index]))];
}

/** All nodes of one index. */
export function nodesOf(structure: Structure, index: number): PlacedNode[] {
  const tree: IndexNode | undefined = structure.indices[index]?.tree;
  return tree ? nodesFrom(tree, ['structure', 'indices', index, 'tree']) : [];
}

/** The points of every leaf of an instrument, under every alternative. */
export function pointsOf(structure: Structure): { leaf: LeafNode; points: Points; path: Path }[] {
  return structure.indices.flatMap((_, index) =>
    nodesOf(structure, index).flatMap(({ node, path }) => (node.kind === 'leaf' ? pointsOfLeaf(node, path) : [])),
  );
}

function pointsOfLeaf(leaf: LeafNode, path: Path): { leaf: LeafNode; points: Points; path: Path }[] {
  return varyingCases(leaf.points, [...path, 'points']).map((found) => ({
    leaf,
    points: found.value,
    path: found.path,
  }));
}
