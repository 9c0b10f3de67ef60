import type { Words } from '../../model/words.js';
import { commonEn } from './en-common.js';
import { indexEn } from './en-index.js';
import { needsEn } from './en-needs.js';
import { toolsEn } from './en-tools.js';

const highest =
  'Choose the highest line that is true of the enterprise today. Where you are not sure, choose Don’t know.';

/** The approximation of the criteria of 2025 in English; the sentences are our own. */
export const dbiSme2025En = {
  title: 'Digital transformation by sector: self-assessment (unofficial approximation)',
  description:
    'A common part and the list of digital tools of a sector, after the principles of the criteria that Vietnam’s Ministry of Science and Technology issued on 30 June 2025. We do not have the original annexes and rest on sources that quote them. There is a score for six sectors only: retail, food and drink, travel, logistics, iron and steel, construction.',
  duration: 'About 10 minutes',
  standing:
    'This is a self-assessment by an unofficial approximation. It is no rating by a state authority, and it does not replace Vietnam’s criteria for the digital transformation of enterprises (DBI).',
  pages: {
    tools: {
      title: 'Digital tools of the sector',
      introduction: 'Choose a list, then tick every tool that the enterprise uses.',
    },
    technology: { title: 'Digital technology', introduction: highest },
    data: { title: 'Data and security', introduction: highest },
    'customers-strategy': { title: 'Customers and strategy', introduction: highest },
    needs: {
      title: 'Difficulties and support needed',
      introduction: 'Nothing on this page is scored, and it may be skipped. Answers help support programmes.',
    },
  },
  items: { ...toolsEn, ...commonEn, ...needsEn },
  indices: { maturity: indexEn },
  variants: {
    'level-table': {
      title: 'Table of levels',
      alternatives: {
        'five-levels': 'Five levels; a score on a bound belongs to the upper one',
        'five-levels-upper': 'Five levels; a score on a bound belongs to the lower one',
        'six-levels': 'Six levels, 0 to 5; the score is rounded first',
      },
      reason:
        'Two sources have two tables of levels. The default takes the one of five levels, which is quoted with an explanation of each; it does not say where a score on a bound belongs, so the way of its table for large enterprises was followed.',
    },
    'tool-points': {
      title: 'Points of each tool of a list',
      alternatives: {
        'equal-shares': 'Equal shares of the maximum of the sector',
        'one-each': 'One point each',
      },
      reason:
        'Only the maximum of each sector was found, not the points of a tool. The default takes equal shares, because with one point each no list would reach its maximum.',
    },
    'open-answers': {
      title: 'How a question without an answer counts',
      alternatives: { 'no-score': 'No score, only the range it may have', zero: 'No points' },
      reason:
        'No rule for missing answers was found. By default there is no score, because no answer does not mean 0 points.',
    },
  },
  weightings: {
    'forty-sixty': 'Common part 40%, tools 60%, connections not counted',
    'without-connections': 'Points of all parts added, connections not counted',
  },
} as const satisfies Words;
