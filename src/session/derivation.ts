import type { Questionnaire, Structure } from '../core/model/instrument.js';
import type { Profile } from '../core/model/response.js';
import type { DeriveProfile, Region } from '../core/regions/region.js';

/**
 * How the region finds facts that follow from the profile; nothing follows where no condition names one.
 *
 * @param asking Where the conditions are: the items, or a whole structure.
 */
export async function derivation(
  asking: Questionnaire['items'] | Structure,
  region: Region | undefined,
): Promise<DeriveProfile> {
  const text = JSON.stringify(asking);
  const needed = region?.derived?.fields.some((field) => text.includes(`"profile":"${field}"`));
  return needed && region?.derived ? region.derived.load() : nothing;
}

function nothing(): Profile {
  return {};
}
