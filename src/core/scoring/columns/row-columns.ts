import type { CompiledGroup } from '../compiled-index.js';
import { finishGroup } from '../finish-group.js';
import type { Wanted } from './group-columns.js';
import { coverageStep } from './group-coverage.js';
import type { Member } from './group-member.js';
import { partStep, type Finish } from './group-parts.js';
import { spreadStep } from './group-spreads.js';
import { groupSums } from './group-sums.js';
import { createTable, type NodeColumns } from './node-table.js';
import { BLOCK, type Program } from './program.js';
import { wideKeys } from './wide-keys.js';

/** Every row leads to its own entry. */
const ROWS = Uint16Array.from({ length: BLOCK }, (_, row) => row);

/** Works a group out row by row. */
export function rowColumns(
  program: Program,
  group: CompiledGroup,
  children: readonly Member[],
  wanted: Wanted,
): NodeColumns {
  const { steps } = program;
  const members = children.map((child) => ({ ...child, keys: wideKeys(program, child.keys) }));
  const sums = groupSums(program, members, wanted);
  const table = createTable(BLOCK);
  const finish = finishOf(group);
  if (wanted.coverage) steps.push(coverageStep(members, sums, table));
  else {
    steps.push((_, count) => {
      table.flags.fill(0, 0, count);
      table.tally.fill(0, 0, count);
    });
  }
  steps.push(partStep(group.node, members, sums, table, finish));
  if (wanted.bounds) steps.push(spreadStep(group.node, members, sums, table, finish));
  return { keys: ROWS, table, used: BLOCK, written: null };
}

function finishOf({ node }: CompiledGroup): Finish {
  const { base, rescale, clamp, round } = node;
  return (base ?? rescale ?? clamp ?? round) ? (combined) => finishGroup(node, combined) : null;
}
