import type { Words } from '../../../model/words.js';
import { smeScreeningActionsEn as screening } from '../../sme-screening/en-actions.js';

/** What can be done, in English: the plan, preparation and help with technology. */
export const peopleActionsEn = {
  'one-page-plan': screening['one-page-plan'],
  'review-plan': screening['review-plan'],
  'yearly-budget': {
    title: 'Set money aside for going digital in the next 12 months',
    firstStep: 'Add up what the tasks of the plan will cost; agree on the sum and on who approves spending.',
    doneWhen: 'The sum has its own line in the budget of the year, and somebody keeps track of what was spent.',
  },
  'list-risks': {
    title: 'Write down the risks of going digital, and what to do about them',
    firstStep:
      'With the accountant and the sales staff, name five things that could happen, for example lost data, a service that ends, users who are not used to it.',
    doneWhen: 'One page names every risk, the precaution and who keeps an eye on it.',
  },
  'ask-satisfaction': {
    title: 'Ask customers whether they are satisfied with your online services',
    firstStep: 'Write three short questions and send them to 20 customers who have just bought or booked.',
    doneWhen:
      'There are at least ten answers, one thing was changed because of them, and the date of the next round is fixed.',
    before: 'At least one online channel that serves customers, for example a website or Zalo OA',
  },
  'digital-service': {
    title: 'Sell a product together with a digital service',
    firstStep:
      'Ask five regular customers what they would like to look up themselves, for example warranty, progress of the order, instructions.',
    doneWhen: 'Ten customers used the service that comes with the product, without a phone call.',
  },
  'specialist-by-the-day': {
    title: 'Hire an IT specialist by the day',
    firstStep: 'Write down five tasks that need a specialist; ask two people or firms for a price.',
    doneWhen: 'There is a contract or a written order, and the first task is finished.',
  },
  'call-for-help': {
    title: 'Choose in advance whom to call when computers or software fail',
    firstStep: 'Note name, phone number and hours of the supplier of each program and of a computer technician nearby.',
    doneWhen: 'The list hangs where everyone sees it, and was tried with one call.',
  },
  'support-contract': {
    title: 'Conclude a contract for regular technical support',
    firstStep:
      'See whether rented software comes with support; ask two firms for the monthly fee and the time until they respond.',
    doneWhen: 'The contract is in force and states a response time; the first request was dealt with.',
  },
  'first-specialist': {
    title: 'Employ a person whose main job is information technology',
    firstStep: 'Describe the job on half a page: which systems, whom to help, whom to report to.',
    doneWhen: 'The person has a labour contract and gives over half of the time to systems, software, data.',
    before: 'Enough work for one person; if not, hire by the day or by contract',
  },
} as const satisfies NonNullable<Words['actions']>;
