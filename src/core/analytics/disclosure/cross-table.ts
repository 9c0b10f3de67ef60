import type { SegmentColumn } from '../cohort/grouping.js';
import type { CountTable } from './count-table.js';

/**
 * Counts rows by one segment or by two that are crossed. Who stands in no segment is counted under `null`, where there is
 * somebody.
 *
 * @param rows The rows that count, each once.
 */
export function crossTable(first: SegmentColumn, second: SegmentColumn | null, rows: Uint32Array): CountTable {
  const width = (second?.segments.length ?? 0) + 1;
  const counts = Array.from({ length: first.segments.length + 1 }, () => new Array<number>(width).fill(0));
  for (const row of rows) {
    const line = counts[first.codes[row] ?? 0];
    const column = second?.codes[row] ?? 0;
    if (line) line[column] = (line[column] ?? 0) + 1;
  }
  const names = (segments: readonly string[]): readonly (string | null)[] => [null, ...segments];
  const kept = (at: number, isEmpty: boolean) => at > 0 || !isEmpty;
  const noColumn = second !== null && counts.every(([none]) => none === 0);
  const lines = counts.map((line) => (noColumn ? line.slice(1) : line));
  const isEmpty = (line: readonly number[]) => line.every((count) => count === 0);
  return {
    rows: names(first.segments).filter((_, at) => kept(at, isEmpty(lines[0] ?? []))),
    columns: second && names(second.segments).filter((_, at) => kept(at, noColumn)),
    counts: lines.filter((line, at) => kept(at, isEmpty(line))),
  };
}
