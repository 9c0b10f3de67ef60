import { columnTotals, rowTotals, type CountTable } from './count-table.js';

/** A published or hidden number, as a flow from one sum to another. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly kind: 'cell' | 'total';
}

/**
 * A table as a network: what flows into a node flows out of it, for a total is the sum of its cells. Numbers that nobody
 * published can differ from the true ones only by what flows around in a circle of such numbers, which makes the range of
 * each of them a question of the largest flow. The grand total is published, and no arc.
 *
 * Source: L. H. Cox, "Network Models for Complementary Cell Suppression", JASA 90 (1995).
 */
export interface Network {
  readonly nodes: number;
  /** Cells row by row, then the totals of rows, then those of columns. */
  readonly arcs: readonly Arc[];
  /** The arcs at each node, by position. */
  readonly at: readonly (readonly number[])[];
}

/** The network of a table. */
export function tableNetwork(table: CountTable): Network {
  const arcs = table.columns ? crossedArcs(table) : table.counts.map(([count = 0]) => cell(0, 1, count));
  const nodes = 2 + (table.columns ? table.rows.length + table.columns.length : 0);
  const at = Array.from({ length: nodes }, (): number[] => []);
  for (const [position, { from, to }] of arcs.entries()) {
    at[from]?.push(position);
    at[to]?.push(position);
  }
  return { nodes, arcs, at };
}

/** From node 0 through rows and columns to node 1. */
function crossedArcs(table: CountTable): readonly Arc[] {
  const column = 2 + table.rows.length;
  return [
    ...table.counts.flatMap((line, row) => line.map((count, at) => cell(2 + row, column + at, count))),
    ...rowTotals(table).map((count, row) => total(0, 2 + row, count)),
    ...columnTotals(table).map((count, at) => total(column + at, 1, count)),
  ];
}

function cell(from: number, to: number, count: number): Arc {
  return { from, to, count, kind: 'cell' };
}

function total(from: number, to: number, count: number): Arc {
  return { from, to, count, kind: 'total' };
}
