import type { Words } from '../../../model/words.js';

/** What can be done, in English: data that pass without retyping, buying and paying. */
export const linksActionsEn = {
  'link-orders-to-invoices': {
    title: 'Let invoices take their data from orders',
    firstStep: 'Ask the suppliers of sales and invoice software for existing connections; try it with three orders.',
    doneWhen: 'Ten invoices in a row took customer, goods and price from the order without retyping.',
  },
  'link-invoices-to-books': {
    title: 'Let invoices enter the books by themselves',
    firstStep:
      'Ask the accountant to switch on the e-invoice connection of the accounting software; try it with one day.',
    doneWhen: 'A month of invoices is in the books; the accountant only checks.',
  },
  'link-sales-to-stock': {
    title: 'Let every sale reduce the stock',
    firstStep: 'Compare the codes in sales and stock; switch it on for ten goods.',
    doneWhen: 'After a week the numbers of these ten agree with the count.',
  },
  'link-site-to-stock': {
    title: 'Let website, marketplace and stock share their numbers',
    firstStep: 'Agree on one code for each item in every channel; ask the suppliers for existing connections.',
    doneWhen:
      'A sale in one channel lowers the number in the other, and for a month no order came for what was sold out.',
  },
  'link-time-to-pay': {
    title: 'Let time records pass into the payroll',
    firstStep: 'Compare the pay formulas with the time records; connect them and run last month as a trial.',
    doneWhen: 'One month’s pay took its hours from the software, nothing was typed.',
  },
  'buy-first-online': {
    title: 'Order something online for the first time',
    firstStep:
      'Choose something you often buy, such as office supplies or packaging; compare two sellers and place a small order.',
    doneWhen: 'The goods came as ordered, with an invoice in the enterprise’s name.',
  },
  'buy-supplies-online': {
    title: 'Order regular supplies online',
    firstStep: 'List ten things you buy every month; ask which suppliers take orders by website or app.',
    doneWhen: 'In a quarter, 10% of the money for purchases or more was ordered online.',
  },
  'buy-mostly-online': {
    title: 'Order most purchases online',
    firstStep: 'Agree with the three largest suppliers to order through their portal or app.',
    doneWhen: 'In two quarters, 50% of the money for purchases or more was ordered online.',
  },
  'pay-electronically': {
    title: 'Pay by electronic banking every month',
    firstStep:
      'Register for it with the enterprise’s account; where there are two people, one enters and the other approves.',
    doneWhen: 'For three months there were payments from the enterprise’s account in each.',
  },
  'pay-every-week': {
    title: 'Move regular payments to electronic banking',
    firstStep: 'List what is still paid in cash; fix a day of the week for suppliers, wages and fees.',
    doneWhen: 'For three months there were electronic payments in every week.',
  },
} as const satisfies NonNullable<Words['actions']>;
