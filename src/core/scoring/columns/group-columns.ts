import type { CompiledGroup, CompiledNode } from '../compiled-index.js';
import { foundColumns } from './found-columns.js';
import { membersOf } from './group-member.js';
import type { NodeColumns } from './node-table.js';
import type { Program } from './program.js';
import { rowColumns } from './row-columns.js';
import { signatureOf } from './signature.js';

/** What is worked out besides the score. */
export interface Wanted {
  readonly coverage: boolean;
  readonly bounds: boolean;
}

/** Adds the steps of a group, whose children are there already, to a program. */
export function groupColumns(
  program: Program,
  group: CompiledGroup,
  columnsOf: (child: CompiledNode) => NodeColumns,
  wanted: Wanted,
): NodeColumns {
  const members = membersOf(group, columnsOf);
  const signature = signatureOf(group, members, wanted);
  return signature
    ? foundColumns(program, group, members, signature, wanted)
    : rowColumns(program, group, members, wanted);
}
