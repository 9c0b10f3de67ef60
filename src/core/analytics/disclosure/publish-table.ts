import { columnTotals, rowTotals, tableTotal, type CountTable } from './count-table.js';
import { hideCounts } from './hide-counts.js';
import { tableNetwork } from './network.js';
import { roundCount } from './round-count.js';
import { rulesProblem, type DisclosureRules, type RulesProblem } from './rules.js';
import { smallCounts } from './small-counts.js';

/** A table as it may be published. `null` stands for a hidden number, which is not 0. */
export interface PublishedTable {
  readonly rows: CountTable['rows'];
  readonly columns: CountTable['columns'];
  readonly counts: readonly (readonly (number | null)[])[];
  /** Of a table by one segment, the same as its counts. */
  readonly rowTotals: readonly (number | null)[];
  /** Of a table by one segment, none. */
  readonly columnTotals: readonly (number | null)[];
  readonly total: number;
  readonly threshold: number;
  readonly rounding: number;
}

/** Why nothing is published: the rules protect nobody, or there are too few enterprises. */
export interface PublicationRefusal {
  readonly ok: false;
  readonly reason: RulesProblem | 'enterprises/too-few';
}

/**
 * A table that may be published: numbers below the threshold are hidden, and others beside them, until no hidden number
 * can be worked out from published ones to a range narrower than the threshold. Rounded at last.
 */
export function publishTable(
  table: CountTable,
  rules: DisclosureRules,
): { readonly ok: true; readonly value: PublishedTable } | PublicationRefusal {
  const problem = rulesProblem(rules);
  if (problem) return { ok: false, reason: problem };
  const { threshold, rounding } = rules;
  const network = tableNetwork(table);
  const total = tableTotal(table);
  const hidden = total < threshold ? null : hideCounts(network, smallCounts(table, network, rules), threshold);
  if (!hidden) return { ok: false, reason: 'enterprises/too-few' };
  const shown = (count: number, arc: number) => (hidden[arc] === 1 ? null : roundCount(count, rounding));
  const width = table.columns?.length ?? 1;
  const cells = table.rows.length * width;
  const counts = table.counts.map((line, row) => line.map((count, at) => shown(count, row * width + at)));
  const totals = rowTotals(table).map((count, row) => shown(count, table.columns ? cells + row : row));
  const value = {
    rows: table.rows,
    columns: table.columns,
    counts,
    rowTotals: totals,
    columnTotals: columnTotals(table).map((count, at) => shown(count, cells + table.rows.length + at)),
    total: roundCount(total, rounding),
    threshold,
    rounding,
  };
  return { ok: true, value };
}
