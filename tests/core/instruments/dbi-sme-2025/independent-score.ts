import { COMMON_MAXIMUM, SECTORS } from '../../../fixtures/published/dbi-sme-2025.js';
import { toolsOf, type Given } from './answers.js';

/** How a tool counts, and how the parts are joined. */
export interface Rules {
  readonly points: 'equal-shares' | 'one-each';
  readonly parts: 'default' | 'forty-sixty' | 'without-connections';
}

/**
 * The score as a fraction of whole numbers, 0 to 100: numerator and denominator. Maxima are counted in hundredths of a
 * point, tools in shares of the length of their list.
 */
export function independentScore(given: Given, { points, parts }: Rules): readonly [bigint, bigint] {
  const count = BigInt(toolsOf(given.sector).length);
  const used = BigInt(given.tools.length);
  const [, published] = SECTORS.find(([, , id]) => id === given.sector) ?? SECTORS[0];
  const maximum = BigInt(Math.round(published * 100));
  const common = BigInt(Object.values(given.steps).reduce((sum, step) => sum + step, 0));
  const commonMaximum = BigInt(COMMON_MAXIMUM);
  // Hundredths of a point times the length of the list.
  const tools = points === 'equal-shares' ? used * maximum : used * 100n * count;
  if (parts === 'forty-sixty') {
    // 40 common / 28 + 60 tools / maximum, over the common denominator.
    const whole = commonMaximum * maximum * count;
    return [40n * common * maximum * count + 60n * tools * commonMaximum, whole];
  }
  const linked = parts === 'default' ? BigInt(given.links) : 0n;
  const linkedMaximum = parts === 'default' ? 4n : 0n;
  const reached = (common + linked) * 100n * count + tools;
  const whole = ((commonMaximum + linkedMaximum) * 100n + maximum) * count;
  return [100n * reached, whole];
}

/** A fraction as a number. */
export const valueOf = ([numerator, denominator]: readonly [bigint, bigint]): number =>
  Number((numerator * 10n ** 12n) / denominator) / 1e12;
