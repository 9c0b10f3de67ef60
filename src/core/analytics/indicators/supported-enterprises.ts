import type { Enterprise } from '../../model/enterprise.js';
import type { CalendarDate } from '../../model/programme.js';
import { supportedBy } from '../register/supported-by.js';
import type { IndicatorFigure } from './figure.js';

/** The number of supported enterprises. It is counted from the register; no enterprise is asked. */
export const supportedEnterprises = { id: 'ind-supported', kind: 'count' } as const;

/**
 * Counts the enterprises that were supported: each once, however often.
 *
 * @param asOf Last day on which a support may have begun.
 * @param since First day on which it may have begun; without a limit when left out.
 */
export function countSupported(
  enterprises: readonly Enterprise[],
  asOf: CalendarDate,
  since: CalendarDate = '',
): IndicatorFigure {
  const supported = enterprises.filter((one) => supportedBy(one, asOf).some((support) => support.since >= since));
  return {
    indicator: supportedEnterprises.id,
    kind: supportedEnterprises.kind,
    population: { id: 'registered', size: enterprises.length, asOf },
    asOf,
    value: supported.length,
    numerator: supported.length,
    denominator: enterprises.length,
    missing: { unknown: 0, estimated: 0, notAssessed: 0 },
    source: 'register',
  };
}
