import type { BasisMessages } from './messages.js';

/** English. */
export const basisEn = {
  index: (given, known, owner) =>
    known === ''
      ? `The questionnaire “${owner}” has no index.`
      : `The questionnaire “${owner}” has no index “${given}”. ${choose(known)}`,
  weighting: (given, known, owner) => `The index “${owner}” has no weighting “${given}”. ${choose(known)}`,
  variant: (given, known, owner) => `The questionnaire “${owner}” has no variant “${given}”. ${choose(known)}`,
  alternative: (given, known, owner) =>
    given === ''
      ? `No alternative is named for the variant “${owner}”. ${choose(known)}`
      : `The variant “${owner}” has no alternative “${given}”. ${choose(known)}`,
  twice: (given, known) => `The variant “${given}” is named more than once (${known}). Name one alternative for each.`,
  form: (given) =>
    `“variants” must be a text such as “variant=alternative” or a plain object { variant: 'alternative' }, not ${given}.`,
} as const satisfies BasisMessages;

function choose(known: string): string {
  return known === '' ? 'It has none: leave the attribute out.' : `It has: ${known}.`;
}
