import type { CompiledGroup, CompiledNode } from '../compiled-index.js';
import { finishGroup } from '../finish-group.js';
import { coverageStep } from './group-coverage.js';
import { membersOf } from './group-member.js';
import { partStep } from './group-parts.js';
import { spreadStep } from './group-spreads.js';
import { groupSums } from './group-sums.js';
import { createTable, type NodeColumns } from './node-table.js';
import { BLOCK, type Program } from './program.js';

/** What is worked out besides the score. */
export interface Wanted {
  readonly coverage: boolean;
  readonly bounds: boolean;
}

/** What a group does to a combined value; `null` where it does nothing. */
export type Finish = ((value: number) => number) | null;

/** Every row leads to its own entry. */
const ROWS = Uint16Array.from({ length: BLOCK }, (_, row) => row);

/** Adds the steps of a group, whose children are there already, to a program. */
export function groupColumns(
  program: Program,
  group: CompiledGroup,
  columnsOf: (child: CompiledNode) => NodeColumns,
  wanted: Wanted,
): NodeColumns {
  const { steps } = program;
  const members = membersOf(group, columnsOf);
  const sums = groupSums(program, members, wanted);
  const table = createTable(BLOCK);
  const finish = finishOf(group);
  steps.push(() => {
    table.flags.fill(0);
    table.tally.fill(0);
  });
  if (wanted.coverage) steps.push(coverageStep(group, members, sums, table));
  steps.push(partStep(group.node, members, sums, table, finish));
  if (wanted.bounds) steps.push(spreadStep(group.node, members, sums, table, finish));
  return { keys: ROWS, table, used: BLOCK, constant: false };
}

function finishOf({ node }: CompiledGroup): Finish {
  const { base, rescale, clamp, round } = node;
  return (base ?? rescale ?? clamp ?? round) ? (combined) => finishGroup(node, combined) : null;
}
