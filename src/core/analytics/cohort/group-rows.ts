import type { Grouping, SegmentColumn } from './grouping.js';
import { everyRow } from './every-row.js';

/**
 * Divides rows into the segments of a column.
 *
 * @param selection The rows to divide; all of them when left out.
 */
export function groupRows({ by, segments, codes }: SegmentColumn, selection = everyRow(codes.length)): Grouping {
  const sizes = new Uint32Array(segments.length + 1);
  for (const row of selection) {
    const code = codes[row] ?? 0;
    sizes[code] = (sizes[code] ?? 0) + 1;
  }
  const rows = segments.map((_, at) => new Uint32Array(sizes[at + 1] ?? 0));
  const filled = new Uint32Array(segments.length);
  for (const row of selection) {
    const at = (codes[row] ?? 0) - 1;
    const own = rows[at];
    if (!own) continue;
    const next = filled[at] ?? 0;
    own[next] = row;
    filled[at] = next + 1;
  }
  const groups = segments.map((segment, at) => ({ segment, rows: rows[at] ?? new Uint32Array() }));
  return { by, groups, outside: sizes[0] ?? 0 };
}
