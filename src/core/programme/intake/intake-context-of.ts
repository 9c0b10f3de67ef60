import type { Register } from '../../analytics/register/reading/parse-register.js';
import { vietnam } from '../../regions/vietnam/index.js';
import { vietnamVocabulary } from './cells/vietnam-vocabulary.js';
import type { UsedCodes } from './cells/vocabulary.js';
import type { IntakeContext } from './rows/intake-context.js';
import { profileFactsOf } from './rows/profile-facts.js';

/** What reading rows for a register needs. Vietnam is the only region that ships. */
export async function intakeContextOf(register: Register): Promise<IntakeContext> {
  const vocabulary = await vietnamVocabulary(usedIn(register));
  const { names } = register.programme;
  return {
    region: vietnam,
    vocabulary,
    profileFacts: await profileFactsOf(vietnam, vocabulary),
    supporter: names['vi'] ?? Object.values(names)[0] ?? register.programme.id,
  };
}

function usedIn({ enterprises }: Register): UsedCodes {
  return {
    codes: enterprises.flatMap(({ code }) => code ?? []).slice(0, 1),
    sectors: enterprises.flatMap(({ sector }) => sector ?? []).slice(0, 1),
    places: enterprises.flatMap(({ place }) => place ?? []).slice(0, 1),
    measures: [...new Set(enterprises.flatMap(({ supports }) => supports.flatMap(({ measures }) => measures)))],
  };
}
