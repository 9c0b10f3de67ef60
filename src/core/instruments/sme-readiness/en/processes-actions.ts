import type { Words } from '../../../model/words.js';
import { smeScreeningActionsEn as screening } from '../../sme-screening/en-actions.js';

/** What can be done, in English: invoices, books and electronic contracts. */
export const processesActionsEn = {
  'invoice-import': screening['invoice-import'],
  'invoice-from-sale': screening['invoice-from-sale'],
  'invoice-automatic': screening['invoice-automatic'],
  'monthly-figures': {
    title: 'Get figures from the accounts every month',
    firstStep: 'Agree with the accountant or the service on three figures (turnover, costs, receivables) and a day.',
    doneWhen: 'Two months running the figures came from the accounting software on time.',
  },
  'open-books': screening['open-books'],
  'flowing-books': screening['flowing-books'],
  'file-online': screening['file-online'],
  'sign-contracts': screening['sign-contracts'],
  'sign-labour': screening['sign-labour'],
  'approve-online': screening['approve-online'],
  'sign-new-contracts': {
    title: 'Sign every new contract electronically with partners who agreed',
    firstStep:
      'List the partners who have signed so; turn the standard contract into a file to be signed and tell them.',
    doneWhen: 'In a quarter, 10% of contracts or more were signed electronically by all sides.',
  },
  'sign-half-of-contracts': {
    title: 'Raise electronic signing to half of the contracts',
    firstStep: 'Invite ten large partners to sign electronically, with a guide of one page.',
    doneWhen: 'In two quarters, 50% of contracts or more were signed electronically by all sides and lie in one place.',
  },
  'sign-all-contracts': {
    title: 'Make electronic signing the rule for every contract',
    firstStep: 'Note which kinds are still signed on paper and why; find a way for each.',
    doneWhen: 'For 12 months every new contract was signed electronically by all sides.',
    before: 'A check which kinds the law still wants on paper',
  },
} as const satisfies NonNullable<Words['actions']>;
