import { ReadinessError } from '../../compiled/readiness-error.js';
import type { Enterprise } from '../../model/enterprise.js';
import type { CalendarDate, Code } from '../../model/programme.js';
import type { SegmentColumn } from '../cohort/grouping.js';
import { memberships, type Memberships } from './memberships.js';
import { segmentColumn } from './segment-column.js';
import { supportedBy } from './supported-by.js';

/** A register by columns, an element an enterprise. */
export interface RegisterColumns {
  readonly ids: readonly string[];
  readonly sector: SegmentColumn;
  /** Where it is open which class an enterprise has, it stands in none. */
  readonly sizeClass: SegmentColumn;
  readonly place: SegmentColumn;
  readonly officer: SegmentColumn;
  /** The measures that it has had up to the date. */
  readonly measure: Memberships;
}

/**
 * The segments of registered enterprises.
 *
 * @param asOf Date up to which supports count.
 * @throws {ReadinessError} `codes/mixed` where sectors or places stand in codes of different lists or editions: the same
 * code may mean something else there.
 */
export function registerColumns(enterprises: readonly Enterprise[], asOf: CalendarDate): RegisterColumns {
  const measures = enterprises.map((one) => supportedBy(one, asOf).flatMap(({ measures }) => measures));
  return {
    ids: enterprises.map(({ id }) => id),
    sector: codeColumn(
      'sector',
      enterprises.map(({ sector }) => sector),
    ),
    sizeClass: segmentColumn(
      'sizeClass',
      enterprises.map(({ sizeClasses }) => only(sizeClasses)),
    ),
    place: codeColumn(
      'place',
      enterprises.map(({ place }) => place),
    ),
    officer: segmentColumn(
      'officer',
      enterprises.map(({ officer }) => officer),
    ),
    measure: memberships('measure', measures),
  };
}

function codeColumn(by: string, codes: readonly (Code | null)[]): SegmentColumn {
  const lists = new Set(codes.flatMap((code) => (code ? [`${code.system} ${code.edition}`] : [])));
  if (lists.size > 1) {
    throw new ReadinessError('codes/mixed', `registerColumns requires codes of one list, got ${[...lists].join(', ')}`);
  }
  return segmentColumn(
    by,
    codes.map((code) => code?.code ?? null),
  );
}

function only(values: readonly string[]): string | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
