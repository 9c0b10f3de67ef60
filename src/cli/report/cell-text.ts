import type { ColumnKind, ReportCell } from './section.js';

/** Stands where there is nothing. */
const NOTHING = '–';

const DECIMALS: Readonly<Record<ColumnKind, number>> = { text: 0, count: 0, points: 1, share: 1, ratio: 2 };

/** A cell as people read it in a language: shares in percent with one decimal, points with one, ratios with two. */
export function cellText(cell: ReportCell, kind: ColumnKind, language: string): string {
  if (cell === null) return NOTHING;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return cell.value === null ? cell.why : cellText(cell.value, cell.kind, language);
  if (kind === 'share') {
    return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(cell);
  }
  return new Intl.NumberFormat(language, { maximumFractionDigits: DECIMALS[kind] }).format(cell);
}
