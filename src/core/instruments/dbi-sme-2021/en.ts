import type { Words } from '../../model/words.js';
import { connectivityEn } from './en-connectivity.js';
import { cultureEn } from './en-culture.js';
import { customerExperienceEn } from './en-customer-experience.js';
import { dataEn } from './en-data.js';
import { indexEn } from './en-index.js';
import { infrastructureEn } from './en-infrastructure.js';
import { operationsEn } from './en-operations.js';
import { strategyEn } from './en-strategy.js';

const highest =
  'Choose the highest line that is true of the enterprise today. "And" means: as in the line above, and also.';
const estimate = 'An estimate is enough. Where you are not sure, choose Don’t know.';

/** The index of 2021 in English; the sentences are our own. */
export const dbiSme2021En = {
  title: 'Self-assessment by the index of digital transformation of enterprises of 2021 (historical)',
  description:
    'A questionnaire of 60 criteria based on Decision 1970/QĐ-BTTTT of 13 December 2021 for small and medium-sized enterprises. The index was replaced in 2023 and in 2025; it is kept for study and to compare with earlier results. The wording is our own.',
  duration: 'About 30 minutes',
  standing:
    'This is a self-assessment by the index of 2021, which was replaced in 2023 and in 2025. It is no rating by a state agency and does not replace the official criteria for the digital transformation of enterprises (DBI).',
  pages: {
    'online-presence': { title: 'Online presence', introduction: estimate },
    'online-activity': { title: 'Online activity', introduction: estimate },
    'transformation-plan': { title: 'Strategy or plan for digital transformation', introduction: highest },
    'network-connection': { title: 'Connectivity', introduction: highest },
    'ict-infrastructure': { title: 'ICT infrastructure', introduction: highest },
    'ict-policy': { title: 'ICT policy', introduction: highest },
    people: { title: 'People', introduction: estimate },
    'ict-use': { title: 'Use of ICT', introduction: estimate },
    research: { title: 'Research and development', introduction: estimate },
    'data-use': { title: 'Use and governance of data', introduction: estimate },
  },
  items: {
    ...customerExperienceEn,
    ...strategyEn,
    ...connectivityEn,
    ...infrastructureEn,
    ...operationsEn,
    ...cultureEn,
    ...dataEn,
  },
  indices: { maturity: indexEn },
  variants: {
    'ratio-points': {
      title: 'Points of the questions for a share',
      alternatives: {
        'five-bands': 'Five equal bands, one point more in each; 0% gives 0',
        'share-times-five': 'The share times 5',
      },
      reason:
        'What was read has no rule from a share to points. The default takes five bands because all other criteria give whole points, and because an estimate is not exact to the per cent.',
    },
    'three-steps': {
      title: 'Points of the questions with only three steps',
      alternatives: {
        'whole-points': '1, 3 and 5 points',
        'equal-thirds': 'One third, two thirds and all of 5 points',
      },
      reason:
        'The copy has three steps, and the criterion is worth 5 points. The default takes 1, 3 and 5 because complete ladders begin with 1, end with 5 and have whole points.',
    },
    'six-words': {
      title: 'Points of the self-rating in six words',
      alternatives: { 'from-zero': '0 to 5 points', 'equal-sixths': 'From one sixth to all of 5 points' },
      reason:
        'The copy has six words for 5 points and no points for each. The default goes from 0 to 5 because six words fit six whole points.',
    },
    'open-answers': {
      title: 'What is not answered or not known',
      alternatives: { 'no-score': 'No score, only the range it may have', zero: 'No points' },
      reason:
        'No rule for missing answers was found. By default there is no score, because no answer does not mean 0 points.',
    },
  },
} as const satisfies Words;
