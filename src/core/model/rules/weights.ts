import type { Instrument, Structure } from '../instrument.js';
import type { GroupNode } from '../index-tree.js';
import { error, warning, type KnownIssue, type Path } from '../known-issue.js';
import { nodesOf } from '../walk/nodes.js';
import { unknownId } from './unknown-id.js';

/** Weights stand where they count, and never are all zero, whatever the weighting. */
export function weights({ structure }: Instrument): KnownIssue[] {
  return structure.indices.flatMap((_, index) => [...ofTree(structure, index), ...ofWeightings(structure, index)]);
}

function ofTree(structure: Structure, index: number): KnownIssue[] {
  return nodesOf(structure, index).flatMap(({ node, path }) => {
    if (node.kind === 'leaf') return [];
    if (node.combine !== 'weightedMean') return unused(node, path);
    return allZero(node, {}) ? [error('weights/all-zero', [...path, 'children'], { node: node.id })] : [];
  });
}

function unused({ children, combine }: GroupNode, path: Path): KnownIssue[] {
  return children.flatMap((child, index) =>
    child.weight === undefined
      ? []
      : [warning('weight/unused', [...path, 'children', index, 'weight'], { node: child.id, combine })],
  );
}

function ofWeightings(structure: Structure, index: number): KnownIssue[] {
  const nodes = nodesOf(structure, index);
  const ids = nodes.map(({ node }) => node.id);
  return Object.entries(structure.indices[index]?.weightings ?? {}).flatMap(([name, weighting]) => {
    const path = ['structure', 'indices', index, 'weightings', name];
    const groups = nodes.flatMap(({ node }) =>
      node.kind === 'group' && node.combine === 'weightedMean' ? [node] : [],
    );
    return [
      ...Object.keys(weighting).flatMap((id) => unknownId('node', id, ids, [...path, id])),
      ...groups.flatMap((group) =>
        allZero(group, weighting) ? [error('weights/all-zero', path, { node: group.id })] : [],
      ),
    ];
  });
}

function allZero({ children }: GroupNode, weighting: Readonly<Record<string, number>>): boolean {
  return children.every(({ id, weight = 1 }) => (Object.hasOwn(weighting, id) ? weighting[id] : weight) === 0);
}
