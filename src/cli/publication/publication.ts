import { differencing, type DifferencingWarning } from '../../core/analytics/disclosure/differencing.js';
import type { PublishedSegments } from '../../core/analytics/disclosure/publish-segments.js';
import type { PublishedTable } from '../../core/analytics/disclosure/publish-table.js';

/** Figures by segment as they were published: a file of its own. */
export interface Publication {
  readonly format: 1;
  readonly kind: 'published-segments';
  /** Id of the programme; `null` of a file of responses. */
  readonly programme: string | null;
  /** Id of the wave; `null` where it is the latest of each enterprise. */
  readonly wave: string | null;
  /** Date that the figures stand for. */
  readonly asOf: string;
  /** Fewer enterprises than this are hidden. */
  readonly threshold: number;
  readonly rounding: number;
  /** By what divides them. */
  readonly tables: readonly PublishedSegments[];
}

/** Tables as far as they are compared. */
export type ComparedTables = readonly { readonly by: string; readonly levels: PublishedTable }[];

/**
 * What somebody could learn from the tables of two publications by subtracting them. Of tables by different things only the
 * totals are the same.
 */
export function tablesDiffer(first: ComparedTables, second: ComparedTables): readonly DifferencingWarning[] {
  return first.flatMap((before) =>
    second.flatMap((after) =>
      before.by === after.by
        ? differencing(before.levels, after.levels)
        : differencing(totalsOf(before.levels), totalsOf(after.levels)),
    ),
  );
}

/** Whether the tables of one publication give hidden numbers of each other away. */
export function tablesConflict(tables: ComparedTables): boolean {
  return tables.some((one, at) => tablesDiffer([one], tables.slice(at + 1)).length > 0);
}

function totalsOf(table: PublishedTable): PublishedTable {
  return { ...table, rows: [], counts: [], rowTotals: [] };
}
