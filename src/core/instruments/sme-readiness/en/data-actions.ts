import type { Words } from '../../../model/words.js';
import { smeScreeningActionsEn as screening } from '../../sme-screening/en-actions.js';

/** What can be done, in English: records, figures and what is read from them. */
export const dataActionsEn = {
  'one-spreadsheet': {
    title: 'Bring sales records into a spreadsheet on a computer of the enterprise',
    firstStep: 'Choose a recent month; enter from book and messages what was sold, to whom, for how much.',
    doneWhen: 'Any order of last month is found in it without the book and without asking.',
  },
  'one-shared-place': screening['one-shared-place'],
  'enter-once': screening['enter-once'],
  'daily-figure': screening['daily-figure'],
  'figure-on-phone': screening['figure-on-phone'],
  'analysis-by-provider': {
    title: 'Have an outside firm analyse your figures',
    firstStep:
      'Write one question, such as which goods earn most; ask two firms for a price and lay down what the data may be used for.',
    doneWhen: 'A report answers the question, and one decision rests on it.',
  },
  'monthly-analysis': {
    title: 'Analyse figures yourselves for one decision a month',
    firstStep: 'Choose a question, such as what to restock; have one person take the figures of three months.',
    doneWhen: 'Two months running there was a decision that names the figure behind it.',
  },
  'analyse-sales': {
    title: 'Analyse sales, costs and stock',
    firstStep: 'Sort goods or services by last quarter’s profit; look at the first ten and the last ten.',
    doneWhen: 'A decision on price, restocking or dropping an item rests on it.',
  },
  'analyse-customers': {
    title: 'Analyse customers',
    firstStep: 'Count new and returning customers of three months; find the ten who buy most.',
    doneWhen: 'An offer or a way of serving was changed by these figures.',
  },
  'analyse-web': {
    title: 'Analyse figures of website, social media, marketplaces',
    firstStep: 'Open the statistics that are there; note views, questions and orders of each channel in 28 days.',
    doneWhen: 'A post, an item or an advertisement was changed by them.',
  },
  'analyse-deliveries': {
    title: 'Analyse data on delivery, location or devices',
    firstStep: 'Note the latest 30 deliveries: place, time, cost; or take the data of one machine for two weeks.',
    doneWhen: 'A route, a delivery date or a maintenance date was changed by them.',
  },
  'analyse-market': {
    title: 'Use data from outside when deciding',
    firstStep:
      'Choose a source, such as statistics, a report on your trade, open data of public bodies; compare it with your figures.',
    doneWhen: 'A decision names the source and the day it was read.',
  },
  'charts-for-managers': {
    title: 'Make tables and charts that managers read without help',
    firstStep: 'Choose three figures to see every week; draw them in a spreadsheet or the software in use.',
    doneWhen: 'Managers say correctly which month went up or down without explanation.',
    before: 'Lists of goods and customers that were cleaned of doubles',
  },
  'charts-every-day': {
    title: 'Let charts update themselves every day',
    firstStep:
      'Ask the supplier of the software for automatic reports; connect one chart with data that are entered daily.',
    doneWhen: 'On five days running, the morning’s chart showed the day before, and nobody typed.',
  },
  'charts-anywhere': {
    title: 'See charts on the phone or from outside',
    firstStep: 'Open the app or the link of the report on a manager’s phone, with two-step verification.',
    doneWhen: 'A manager opens yesterday’s figures away from the workplace.',
  },
} as const satisfies NonNullable<Words['actions']>;
