import { supportedEnterprises } from '../../core/analytics/indicators/supported-enterprises.js';
import { dtiIndicators } from '../../core/facts/dti-indicators.js';
import type { Indicator } from '../../core/facts/fact.js';
import { provincialIndicators } from '../../core/facts/provincial-indicators.js';
import { unctadIndicators } from '../../core/facts/unctad-indicators.js';

const ALL = [...provincialIndicators, ...dtiIndicators, ...unctadIndicators] as const;

/** The indicators of a report, in order: of the province, of its digital economy, of the international list. */
export const REPORTED: readonly Indicator[] = ALL;

/** The id of an indicator whose words are known. */
export type ReportedId = (typeof ALL)[number]['id'] | (typeof supportedEnterprises)['id'];

/** Whether an id is that of such an indicator. */
export function isReported(id: string): id is ReportedId {
  return id === supportedEnterprises.id || ALL.some((one) => one.id === id);
}
