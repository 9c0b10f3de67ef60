import type { Words } from '../../model/words.js';

/** What the sources leave open besides the variants, in English. */
export const openPointsEn = {
  'negative-statement':
    'Whether the statement that data are not collected digitally excludes others is not clear. Ours excludes none, because an exclusion would take away the statements that one of the alternatives needs.',
  'bundled-lines':
    'Some lines bundle several things, such as fast Internet, cloud and remote access; no published text says whether one is enough. We take one as enough and say so in the question, because a list of examples usually means that.',
  'limits-of-six-net':
    'Where the negative statement takes points away, a question could give more than 10 or less than 0, and no source has levels for that. We keep it between 0 and 10, because that is the scale of every question.',
  stages:
    'When the assessments after support (T1, T2) are due was not found. We ask the same questions again, because only then can results be compared; the programme chooses the day, because it knows when its support takes effect.',
} as const satisfies Words['indices'][string]['openPoints'];
