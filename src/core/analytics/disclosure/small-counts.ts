import { rowTotals, type CountTable } from './count-table.js';
import type { Network } from './network.js';
import type { DisclosureRules } from './rules.js';

/** The numbers of a table that must not be published by themselves: 1 for each arc of its network. */
export function smallCounts(table: CountTable, { arcs }: Network, rules: DisclosureRules): Uint8Array {
  const { threshold, wholeShareFrom } = rules;
  const small = Uint8Array.from(arcs, ({ count }) => (count > 0 && count < threshold ? 1 : 0));
  if (!table.outcome || !table.columns) return small;
  const width = table.columns.length;
  for (const [row, total] of rowTotals(table).entries()) {
    if (total === 0 || total >= wholeShareFrom) continue;
    for (let at = row * width; at < (row + 1) * width; at++) if (arcs[at]?.count === 0) small[at] = 1;
  }
  return small;
}
