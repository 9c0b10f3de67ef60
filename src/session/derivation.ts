import { subjectsOf } from '../core/compiled/condition-subjects.js';
import type { Questionnaire } from '../core/model/instrument.js';
import type { Profile } from '../core/model/response.js';
import type { DeriveProfile, Region } from '../core/regions/region.js';

/** How the region finds facts that follow from the profile; nothing follows where no condition asks for one. */
export async function derivation({ items }: Questionnaire, region: Region | undefined): Promise<DeriveProfile> {
  const derived = region?.derived;
  if (!derived) return nothing;
  const asked = items
    .flatMap(({ visibleIf, applicableIf }) => [visibleIf, applicableIf])
    .flatMap((condition) => (condition ? subjectsOf(condition) : []));
  const needed = asked.some((subject) => 'profile' in subject && derived.fields.includes(subject.profile));
  return needed ? derived.load() : nothing;
}

function nothing(): Profile {
  return {};
}
