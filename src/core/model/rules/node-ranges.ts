import type { Instrument } from '../instrument.js';
import type { IndexNode } from '../index-tree.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import { nodesOf } from '../walk/nodes.js';

/** Scales, clamps and rescales contain something. */
export function nodeRanges({ structure }: Instrument): KnownIssue[] {
  return structure.indices.flatMap((index, position) => {
    const path = ['structure', 'indices', position];
    return [
      ...proper(index.scale, [...path, 'scale']),
      ...nodesOf(structure, position).flatMap(({ node, path: at }) => ofNode(node, at)),
    ];
  });
}

function ofNode(node: IndexNode, path: Path): KnownIssue[] {
  if (node.kind === 'leaf') return [];
  const flat = node.rescale && node.rescale.from[0] === node.rescale.from[1];
  return [
    ...(node.clamp ? proper(node.clamp, [...path, 'clamp']) : []),
    ...(flat ? [error('line/empty', [...path, 'rescale', 'from'], { value: node.rescale.from[0] })] : []),
  ];
}

function proper(range: { readonly minimum: number; readonly maximum: number }, path: Path): KnownIssue[] {
  const { minimum, maximum } = range;
  return minimum < maximum ? [] : [error('range/inverted', path, { minimum, maximum })];
}
