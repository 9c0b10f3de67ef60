import type { Words } from '../../model/words.js';
import { maturityEn } from './en-index.js';
import { items } from './en-items.js';

/** The EU's Digital Maturity Assessment for SMEs in English, in words of our own. */
export const euDmaSmeEn = {
  title: 'Digital maturity self-assessment after the EU’s DMA framework',
  description:
    'Eleven questions after the Digital Maturity Assessment (DMA) that the European Commission uses for small and medium-sized enterprises. An assessment before support begins is called T0; later ones are called T1 and T2. The wording is our own, not the official one.',
  duration: 'About 15 minutes',
  standing:
    'This is a self-assessment after second-hand accounts of the DMA framework. It is no DMA score of the European Commission, no official rating, and does not replace the Vietnamese criteria for the digital transformation of enterprises (DBI).',
  pages: {
    strategy: {
      title: 'Digital business strategy',
      introduction: 'Answer for today. Where you are not sure, choose Don’t know.',
    },
    readiness: {
      title: 'Technology in use',
      introduction: 'Where a technology has nothing to do with your line of business, choose Not used.',
    },
    people: { title: 'People', introduction: 'The owner and family members who work here count too.' },
    data: { title: 'Data', introduction: 'Your answers are only used to work out your result.' },
    automation: {
      title: 'Automation and artificial intelligence (AI)',
      introduction: 'Where a technology has nothing to do with your line of business, choose Not used.',
    },
    green: { title: 'Green digital transformation', introduction: 'Small things count too, once they are done.' },
  },
  items,
  indices: {
    maturity: maturityEn,
  },
  variants: {
    'data-question': {
      title: 'How the question on data management counts, one line of which is negative',
      alternatives: {
        'seven-positive': 'Seven positive lines out of 7; the negative one has no points',
        'eight-equal': 'Eight equal lines out of 8',
        'six-net': 'The negative line takes 1 away, out of 6, kept within 0 and 10',
      },
      reason:
        'Three implementations count this question in three ways. The default follows the only one that cites the annex of the report; of the others one rewards the negative line, and one gives all points for six lines of seven.',
    },
    'investment-columns': {
      title: 'How the two columns of the question on investment count',
      alternatives: {
        'two-questions': 'Both columns are questions with equal points',
        'plan-half': 'Both columns are one question; a plan counts half',
      },
      reason:
        'Implementations count the two columns in two ways. The default follows two of three, one of which cites the report.',
    },
    'band-edges': {
      title: 'The level of a score between two published bands',
      alternatives: {
        'upper-inclusive': 'Up to 25, 50, 75 belongs to the lower level',
        rounded: 'The score is rounded first',
        'lower-inclusive': 'From 25, 50, 75 belongs to the upper level',
      },
      reason:
        'The published bands are whole numbers, and scores are not. The default follows the only rule that was seen in an implementation.',
    },
    'open-answers': {
      title: 'How unanswered questions and Don’t know count',
      alternatives: { 'no-score': 'There is no score, only its possible range', zero: 'They count as 0 points' },
      reason:
        'No rule for missing answers was found, and the original cannot tell “no” from “not answered”. By default there is no score, because this questionnaire asks for “none of these”, so that what is empty is really open.',
    },
  },
} as const satisfies Words;
