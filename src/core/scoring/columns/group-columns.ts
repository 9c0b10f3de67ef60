import { settle } from '../../compiled/settle.js';
import { finishSteps } from '../finish-group.js';
import type { CompiledGroup, CompiledNode } from '../compiled-index.js';
import { membersOf, type Member } from './group-member.js';
import { groupSpreads } from './group-spreads.js';
import { groupSums, type GroupSums } from './group-sums.js';
import { COUNTED, VALUED, createTable, tallyOf, type NodeColumns, type NodeTable } from './node-table.js';
import { BLOCK, type Program } from './program.js';
import { rowCombination } from './row-combination.js';
import { rowPart } from './row-part.js';
import { countedShare, coveredShare, valuedWeight } from './row-totals.js';

/** What is worked out besides the score. */
export interface Wanted {
  readonly coverage: boolean;
  readonly bounds: boolean;
}

/** Every row leads to its own entry. */
const ROWS = Uint16Array.from({ length: BLOCK }, (_, row) => row);

/** Adds the steps of a group, whose children are there already, to a program. */
export function groupColumns(
  program: Program,
  group: CompiledGroup,
  columnsOf: (child: CompiledNode) => NodeColumns,
  wanted: Wanted,
): NodeColumns {
  const { node, children } = group;
  const { steps } = program;
  const members = membersOf(group, columnsOf);
  const table = createTable(BLOCK);
  const sums = groupSums(program, members, wanted.bounds);
  steps.push(() => table.flags.fill(0));
  if (wanted.coverage) {
    const leaves = children.every(({ kind }) => kind === 'leaf');
    steps.push(coverageStep(members, leaves, sums, table));
  }
  const finish = finisher(group);
  steps.push(partStep(group, members, sums, table, finish));
  if (wanted.bounds) steps.push(groupSpreads(node, members, sums, table, finish));
  steps.push((_, count) => {
    const { tally, flags, coverage } = table;
    for (let row = 0; row < count; row++) tally[row] = tallyOf(flags[row] ?? 0, coverage[row] ?? 0);
  });
  return { keys: ROWS, table };
}

/** What the group does to a combined value. */
function finisher({ node }: CompiledGroup): (value: number) => number {
  const after = finishSteps(node).map(([, step]) => step);
  return (combined) => {
    let value = combined;
    for (const step of after) value = step(value);
    return value;
  };
}

type RowsStep = (start: number, count: number) => void;

function coverageStep(members: readonly Member[], leaves: boolean, sums: GroupSums, table: NodeTable): RowsStep {
  const [covered, counted] = [coveredShare(members, leaves), countedShare(members)];
  const { coverage, flags } = table;
  return (_, count) => {
    for (let row = 0; row < count; row++) {
      const tally = sums.tally[row] ?? 0;
      const whole = counted(row, tally);
      coverage[row] = whole > 0 ? covered(row, tally) / whole : 0;
      if (whole > 0) flags[row] = (flags[row] ?? 0) | COUNTED;
    }
  };
}

function partStep(
  { node }: CompiledGroup,
  members: readonly Member[],
  sums: GroupSums,
  table: NodeTable,
  finish: (value: number) => number,
): RowsStep {
  const { value, flags, coverage } = table;
  const combined = combinedAt(node.combine, members, sums);
  const minimum = settle(node.minimumCoverage ?? 0);

  function partAt(row: number): number | null {
    const part = combined(row);
    if (part === null || Number.isNaN(part)) return part;
    const thin = minimum > 0 && ((flags[row] ?? 0) & COUNTED) !== 0 && settle(coverage[row] ?? 0) < minimum;
    return thin ? NaN : finish(part);
  }

  return (_, count) => {
    for (let row = 0; row < count; row++) {
      const part = partAt(row);
      value[row] = part ?? 0;
      if (part !== null && !Number.isNaN(part)) flags[row] = (flags[row] ?? 0) | VALUED;
    }
  };
}

/** The combined value of a row: from sums where it is a sum or a quotient of sums. */
function combinedAt(
  combine: CompiledGroup['node']['combine'],
  members: readonly Member[],
  sums: GroupSums,
): (row: number) => number | null {
  if (combine !== 'sum' && combine !== 'mean' && combine !== 'weightedMean') {
    return rowPart(members, rowCombination(combine));
  }
  const weight = valuedWeight(members);
  const divides = combine !== 'sum';
  return (row) => {
    const whole = weight(row, sums.tally[row] ?? 0);
    const sum = sums.value[row] ?? NaN;
    if (Number.isNaN(sum)) return NaN;
    if (whole === 0) return null;
    return divides ? sum / whole : sum;
  };
}
