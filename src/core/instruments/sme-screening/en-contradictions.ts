import type { Words } from '../../model/words.js';

/** Which answers do not fit together, in English. */
export const smeScreeningContradictionsEn = {
  'orders-without-site':
    'There is no own website yet, but there are orders through an own website or app. If it is an app, nothing needs to be changed.',
  'site-without-orders':
    'The website takes orders and payments, but own website or app is not ticked among the channels with orders.',
  'turnover-without-channel': 'No channel has had an order yet, but there is turnover from online orders.',
  'channel-without-turnover':
    'Some channel has had orders, but turnover from online orders is “None yet”. If the share is very small, choose “Under 10%”.',
  'online-without-internet':
    'There is no Internet connection yet, but people use the Internet for work, or there are orders through a website or a marketplace.',
  'linked-without-software':
    'Sales, stock and receivables share one piece of software, but nothing is done in software yet and the books are not kept up weekly.',
  'invoices-without-software':
    'Invoices are made by themselves from orders or the till, but nothing is done in software yet and the books are seen once a quarter.',
  'figures-from-paper':
    'Turnover can be seen at once, but the sales figures are still on paper or on the phones of single people.',
  'backup-of-paper':
    'There is an automatic weekly backup, but the sales figures are still on paper or in memory. Please check what is being backed up.',
  'trained-without-users':
    'At least half of those who use a computer or phone were shown how, but nobody uses the Internet for work yet.',
  'labour-contract-alone': 'There are electronic labour contracts, but only one person works in the enterprise.',
} as const satisfies Words['contradictions'];
