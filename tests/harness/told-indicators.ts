import {
  dtiIndicators,
  evaluateIndicator,
  factsOf,
  provincialIndicators,
  unctadIndicators,
} from '../../src/core/facts/index.js';
import type { Structure } from '../../src/core/model/instrument.js';
import type { Answers } from '../../src/core/model/response.js';

/** Every indicator that counts enterprises. */
export const countedIndicators = [...provincialIndicators, ...dtiIndicators, ...unctadIndicators].filter(
  (one) => one.kind !== 'ratioOfSums',
);

/** The indicators of which answers to a questionnaire say something, with what it is. */
export function toldIndicators(structure: Structure, answers: Answers): object {
  const facts = factsOf(structure, { answers });
  const truths = countedIndicators.map((one) => [one.id, evaluateIndicator(one, facts)] as const);
  return Object.fromEntries(truths.filter(([, truth]) => truth !== null));
}
