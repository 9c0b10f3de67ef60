import type { GroupNode, IndexNode } from '../index-tree.js';
import type { Instrument, Structure } from '../instrument.js';
import { error, type KnownIssue } from '../known-issue.js';

/** An instrument as its schema leaves it: the root of an index may still be a leaf. */
export type ParsedInstrument = Omit<Instrument, 'structure'> & {
  readonly structure: Omit<Structure, 'indices'> & {
    readonly indices: readonly (Omit<Structure['indices'][number], 'tree'> & { readonly tree: IndexNode })[];
  };
};

/** Whether the root of every index is a group, whose children are the dimensions. */
export function hasGroupRoots(instrument: ParsedInstrument): instrument is Instrument {
  return instrument.structure.indices.every(({ tree }) => isGroup(tree));
}

/** The indices whose root is a leaf. */
export function leafRoots({ structure }: ParsedInstrument): KnownIssue[] {
  return structure.indices.flatMap(({ id, tree }, index) =>
    isGroup(tree) ? [] : [error('root/not-a-group', ['structure', 'indices', index, 'tree'], { index: id })],
  );
}

function isGroup(node: IndexNode): node is GroupNode {
  return node.kind === 'group';
}
