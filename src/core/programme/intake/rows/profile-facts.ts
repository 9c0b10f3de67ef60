import type { CalendarDate } from '../../../model/programme.js';
import type { Profile } from '../../../model/response.js';
import type { Region } from '../../../regions/region.js';
import type { CellOutcome, Vocabulary } from '../cells/vocabulary.js';
import type { RowFacts } from './intake-row.js';

/** What a profile tells of an enterprise: what a register may take where nothing else says it. */
export type ProfileFacts = (
  profile: Profile,
  asOf: CalendarDate,
) => Partial<Pick<RowFacts, 'code' | 'sector' | 'place' | 'sizeClasses'>>;

/** The facts of the profiles of a region. */
export async function profileFactsOf(region: Region, vocabulary: Vocabulary): Promise<ProfileFacts> {
  const derive = await region.derived?.load();
  return (profile, asOf) => {
    const sizes = derive?.(profile, asOf)['size-class'];
    return {
      ...given('code', profile['enterprise-code'], vocabulary.code),
      ...given('sector', profile['sector'], vocabulary.sector),
      ...given('place', profile['place'], vocabulary.place),
      ...(Array.isArray(sizes) ? { sizeClasses: sizes.map(String) } : {}),
    };
  };
}

function given<Key extends string, T>(
  key: Key,
  value: unknown,
  read: (text: string) => CellOutcome<T>,
): Readonly<Partial<Record<Key, T>>> {
  const outcome = typeof value === 'string' ? read(value) : null;
  return (outcome && 'value' in outcome ? { [key]: outcome.value } : {}) as Readonly<Partial<Record<Key, T>>>;
}
