import type { ColumnKind, ReportCell } from './section.js';

/** Stands where there is nothing. */
const NOTHING = '–';

/** A cell as people read it in a language: shares in percent with one decimal, points with one. */
export function cellText(cell: ReportCell, kind: ColumnKind, language: string): string {
  if (cell === null) return NOTHING;
  if (typeof cell === 'string') return cell;
  if (kind === 'share') {
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(cell);
  }
  return new Intl.NumberFormat(language, { maximumFractionDigits: kind === 'points' ? 1 : 0 }).format(cell);
}
