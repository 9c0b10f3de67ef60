import { own } from '../compiled/own.js';
import type { Profile } from '../model/response.js';
import type { Basis } from '../scoring/result.js';
import { basisDifference, type BasisDifference } from '../scoring/same-basis.js';
import type { CohortBenchmark } from './cohort-benchmark.js';

/**
 * Why a result is not compared with a cohort: what the two rest on differs, the enterprise is none of the population, or
 * its profile leaves that open.
 */
export type CohortMisfit =
  | {
      readonly kind: 'basis';
      /** What the cohort rests on (`first`), and the result (`second`). */
      readonly difference: BasisDifference;
    }
  | { readonly kind: 'population' | 'populationOpen' };

/** Whether a result may stand beside the figures of a cohort; `null` where it may. */
export function cohortMisfit(
  { basis: published, population }: CohortBenchmark,
  basis: Basis,
  profile: Profile,
): CohortMisfit | null {
  const difference = basisDifference(published, basis);
  if (difference) return { kind: 'basis', difference };
  const inside = Object.entries(population.profile).map(([field, values]) => isAmong(own(profile, field), values));
  if (inside.includes(false)) return { kind: 'population' };
  return inside.includes(null) ? { kind: 'populationOpen' } : null;
}

/** Of several values of a field each has to be one of the population: a size class may be known as a set. */
function isAmong(value: Profile[string] | undefined, values: readonly string[]): boolean | null {
  if (value === undefined) return null;
  const given = (Array.isArray(value) ? value : [value]).map(String);
  const among = given.map((one) => values.includes(one));
  if (!among.includes(true)) return false;
  return among.includes(false) ? null : true;
}
