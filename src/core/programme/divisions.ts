import type { SegmentColumn } from '../analytics/cohort/grouping.js';
import { segmentColumn } from '../analytics/register/segment-column.js';
import type { Memberships } from '../analytics/register/memberships.js';
import type { RegisterColumns } from '../analytics/register/register-columns.js';
import { supportedBy } from '../analytics/register/supported-by.js';
import type { Enterprise } from '../model/enterprise.js';
import type { CalendarDate } from '../model/programme.js';
import { fromTheSmallest } from './size-order.js';

/** How enterprises of a register are divided, an element an enterprise. */
export interface Divisions {
  /** `yes` or `no`. */
  readonly supported: SegmentColumn;
  readonly sector: SegmentColumn;
  /** From the smallest to the largest. */
  readonly sizeClass: SegmentColumn;
  readonly place: SegmentColumn;
  readonly officer: SegmentColumn;
  readonly measure: Memberships;
}

/**
 * The divisions of a register.
 *
 * @param asOf Date up to which supports count.
 */
export function divisionsOf(
  enterprises: readonly Enterprise[],
  { sector, sizeClass, place, officer, measure }: RegisterColumns,
  asOf: CalendarDate,
): Divisions {
  const supported = segmentColumn(
    'supported',
    enterprises.map((one) => (supportedBy(one, asOf).length > 0 ? 'yes' : 'no')),
  );
  return { supported, sector, sizeClass: fromTheSmallest(sizeClass), place, officer, measure };
}
