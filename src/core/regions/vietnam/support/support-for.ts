import type { Profile } from '../../../model/response.js';
import { deriveProfile } from '../derive-profile.js';
import { supportMeasures, type SupportCode, type SupportMeasure, type SupportTerms } from './measures.js';

/** A measure that an enterprise may apply for, as far as its profile tells. */
export interface PossibleSupport {
  readonly code: SupportCode;
  readonly measure: SupportMeasure;
  /** Terms of the size classes that it may have; `null` where the rates are not known. */
  readonly terms: readonly SupportTerms[] | null;
}

/**
 * What an enterprise may apply for under a code; `null` where the measure is not meant for it, or the code is unknown.
 * Where the profile leaves the size class open, the terms of every class that is possible stand side by side.
 *
 * @param asOf Calendar date; a measure that is not valid yet is left out.
 * @example
 * supportFor('s2', { form: 'enterprise', sector: 'g', insured: 8, revenue: 'up-to-3', capital: 'up-to-3' }, '2026-11-25');
 */
export function supportFor(code: string, profile: Profile, asOf: string): PossibleSupport | null {
  if (!isCode(code)) return null;
  const measure = supportMeasures[code];
  const { form } = profile;
  if (asOf < measure.validFrom || !measure.forms.some((one) => form === undefined || one === form)) return null;
  const sizes = sizesOf(profile, asOf);
  const terms = measure.terms?.filter(({ size }) => sizes === null || sizes.includes(size)) ?? null;
  if (terms?.length === 0 || sizes?.every((size) => size === 'large')) return null;
  return { code, measure, terms };
}

/** The size classes that are possible; `null` where nothing is known of them. Household businesses count as micro. */
function sizesOf(profile: Profile, asOf: string): readonly string[] | null {
  if (profile['form'] === 'household') return ['micro'];
  const known = deriveProfile(profile, asOf)['size-class'];
  return Array.isArray(known) ? known.filter((size) => typeof size === 'string') : null;
}

function isCode(code: string): code is SupportCode {
  return Object.hasOwn(supportMeasures, code);
}
