import type { Register } from '../../analytics/register/reading/parse-register.js';
import type { Code } from '../../model/programme.js';
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

function usedIn({ enterprises, programme }: Register): UsedCodes {
  const { places = [] } = programme;
  const languages = new Set(places.flatMap(({ names }) => Object.keys(names)));
  return {
    codes: enterprises.flatMap(({ code }) => code ?? []).slice(0, 1),
    sectors: distinct(enterprises.flatMap(({ sector }) => sector ?? [])),
    places: distinct(enterprises.flatMap(({ place }) => place ?? [])),
    placeNames: [...languages].map((language) => {
      return Object.fromEntries(
        places.flatMap(({ code, names }) => (names[language] ? [[code, names[language]]] : [])),
      );
    }),
    measures: [...new Set(enterprises.flatMap(({ supports }) => supports.flatMap(({ measures }) => measures)))],
  };
}

/** Each code once. */
function distinct(codes: readonly Code[]): readonly Code[] {
  return [...new Map(codes.map((one) => [one.code, one])).values()];
}
