import type { Questionnaire } from '../core/model/instrument.js';
import type { Profile } from '../core/model/response.js';
import type { DeriveProfile, Region } from '../core/regions/region.js';

/** How the region finds facts that follow from the profile; nothing follows where no condition names one. */
export async function derivation({ items }: Questionnaire, region: Region | undefined): Promise<DeriveProfile> {
  const text = JSON.stringify(items);
  const needed = region?.derived?.fields.some((field) => text.includes(`"profile":"${field}"`));
  return needed && region?.derived ? region.derived.load() : nothing;
}

function nothing(): Profile {
  return {};
}
