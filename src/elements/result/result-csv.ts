import type { NodeScore } from '../../core/scoring/result.js';
import type { ResultView } from './result-view.js';

type Cell = string | number | null;

/**
 * The numbers of a result as CSV (RFC 4180): the total and each dimension, unrounded, with a point as the
 * decimal sign, so that every program reads the same.
 */
export function resultCsv({ result, labels, messages, benchmark, earlier }: ResultView): string {
  const { csv, radar } = messages;
  const before = earlier === 'notComparable' ? null : earlier;
  const head = [csv.id, csv.name, csv.score, csv.low, csv.high, csv.coverage];
  const row = (node: NodeScore, name: string, compared: number | null, past: number | null): Cell[] => [
    ...[node.id, name, node.score, node.bounds.low, node.bounds.high, node.coverage],
    ...(benchmark ? [compared] : []),
    ...(before ? [past] : []),
  ];
  return csvText([
    [...head, ...(benchmark ? [benchmark.label || radar.benchmark] : []), ...(before ? [radar.earlier] : [])],
    row({ ...result.tree, ...total(result) }, csv.total, benchmark?.score ?? null, before?.score ?? null),
    ...result.dimensions.map((node, i) =>
      row(node, labels.node(node.id), benchmark?.dimensions[node.id] ?? null, before?.dimensions[i]?.score ?? null),
    ),
  ]);
}

/** The index may withhold the score of its tree. */
function total({ score, bounds, coverage }: ResultView['result']): Pick<NodeScore, 'score' | 'bounds' | 'coverage'> {
  return { score, bounds, coverage };
}

/**
 * Rows as CSV (RFC 4180), with a byte order mark, by which spreadsheets know the text is UTF-8.
 *
 * A text that a spreadsheet would take for a formula is preceded by an apostrophe. No value is an empty cell.
 *
 * @example
 * csvText([['a', '=1+1', 2, null]]); // '\uFEFFa,\'=1+1,2,\r\n'
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
