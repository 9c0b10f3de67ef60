import type { ReportColumn, ReportMessages } from '../report-messages.js';
import type { ColumnKind, ReportSection } from '../section.js';

/** Columns with their labels; counts, unless said otherwise. */
export function labelled(
  labels: ReportMessages['columns'],
  keys: readonly ReportColumn[],
  kinds: Readonly<Partial<Record<ReportColumn, ColumnKind>>>,
): ReportSection['columns'] {
  return keys.map((key) => ({ label: labels[key], kind: kinds[key] ?? 'count' }));
}
