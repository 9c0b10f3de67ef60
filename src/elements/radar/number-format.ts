import { formatScore } from '../../core/i18n/result/format-score.js';
import type { RadarData } from './radar-data.js';

/** How the numbers of a radar are written: scores, or shares with a percent sign; a dash where there is none. */
export function numberFormat(data: RadarData | null, locale: string): (value: number | null) => string {
  const { minimum, maximum } = data?.scale ?? { minimum: 0, maximum: 100 };
  const sign = data?.percent ? '%' : '';
  return (value) => formatScore(value, locale, maximum - minimum) + (value === null ? '' : sign);
}
