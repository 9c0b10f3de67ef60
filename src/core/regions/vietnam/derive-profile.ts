import type { AnswerValue, Profile } from '../../model/response.js';
import { bandAmount, CAPITAL_BANDS, REVENUE_BANDS } from './bands.js';
import { sizeClasses } from './size-class.js';

/** The fields that a size class depends on. */
type SizeProfile = Readonly<Partial<Record<'form' | 'sector' | 'insured' | 'revenue' | 'capital', AnswerValue>>>;

/**
 * What follows from the profile: `size-class`, a list of the size classes that the enterprise may have. Household
 * businesses and cooperatives have none; without a sector nothing follows.
 */
export function deriveProfile(profile: Profile, asOf: string): Profile {
  const { form, sector, insured, revenue, capital }: SizeProfile = profile;
  if (form !== 'enterprise' || typeof sector !== 'string') return {};
  const facts = {
    sector,
    insured: typeof insured === 'number' ? insured : null,
    revenue: typeof revenue === 'string' ? bandAmount(REVENUE_BANDS, revenue) : null,
    capital: typeof capital === 'string' ? bandAmount(CAPITAL_BANDS, capital) : null,
  };
  const classes = sizeClasses(facts, asOf);
  return classes.length > 0 ? { 'size-class': classes } : {};
}
