import type { Words } from '../../../model/words.js';
import { smeScreeningActionsEn as screening } from '../../sme-screening/en-actions.js';

/** What can be done, in English: spreadsheets, software and what they share. */
export const softwareActionsEn = {
  'sales-sheet': {
    title: 'Note orders in one shared spreadsheet',
    firstStep: 'Make a table: day, customer, goods, quantity, price, paid; enter the orders of this week.',
    doneWhen: 'For four weeks every order is in it, and the total agrees with the cash book.',
  },
  'stock-sheet': {
    title: 'Make a spreadsheet of the stock',
    firstStep: 'Count the 20 goods that sell best; note code, name, quantity, place.',
    doneWhen: 'Ten goods were counted again, and the numbers agree.',
  },
  'purchasing-sheet': {
    title: 'Note purchases in one shared spreadsheet',
    firstStep: 'Note the purchases of this month: supplier, goods, price, day received, paid.',
    doneWhen: 'The last price of any item is found within a minute.',
  },
  'operations-sheet': {
    title: 'Follow production, bookings or projects in a spreadsheet',
    firstStep: 'Make a table: task or booking, who, date, done; enter this week’s.',
    doneWhen: 'For four weeks it told for any task how far it was.',
  },
  'staff-sheet': {
    title: 'Record time and work out pay in a spreadsheet',
    firstStep: 'Make this month’s time sheet, a line for each person; have the accountant check the formulas.',
    doneWhen: 'One month’s pay came from the sheet and needed no correction.',
  },
  'customers-sheet': {
    title: 'Bring the lists of customers into one spreadsheet',
    firstStep:
      'Take customers from contacts, books, messages; note how to reach them and the last purchase, remove doubles.',
    doneWhen: 'The last purchase of any regular customer is found within a minute.',
  },
  'sales-software': screening['sales-software'],
  'stock-software': {
    title: 'Manage stock in software',
    firstStep: 'Check the codes in the spreadsheet, remove doubles; load 50 goods into two programs as a trial.',
    doneWhen: 'For three months all goods in and out were recorded in it, and the count agrees.',
    before: 'A list of goods that was cleaned once',
  },
  'purchasing-software': {
    title: 'Manage purchasing in software',
    firstStep: 'See whether the sales or stock software has a part for it; enter this week’s purchases.',
    doneWhen: 'For a month every purchase was ordered and received in it.',
  },
  'operations-software': {
    title: 'Manage production, bookings or projects in software',
    firstStep: 'Write down five things it must do; try two programs with a real order, booking or project.',
    doneWhen: 'For three months progress was followed in it, and the old sheet has stopped.',
  },
  'staff-software': screening['staff-software'],
  'customer-software': screening['customer-software'],
  'customer-groups': {
    title: 'Group customers to choose offers',
    firstStep:
      'From the software, take those who buy most and those who stayed away for three months; write an invitation for each.',
    doneWhen: 'One offer was sent by group, and you know how many came back.',
    before: 'Consent of the customers to get advertising',
  },
  'share-between-two': {
    title: 'Let two kinds of work share data in one package',
    firstStep:
      'Choose two where things are typed twice, such as sales and accounts; ask the supplier how your software extends.',
    doneWhen: 'For a week nothing was typed in both places.',
  },
  'share-most': {
    title: 'Bring most of the work into one package (ERP)',
    firstStep: 'List all work and the software it runs on; have an adviser or supplier look at it and propose stages.',
    doneWhen: 'For three months most of the work ran in one package, and totals agree between its parts.',
    before: 'Shared lists that were cleaned, and a person in charge of each part',
  },
} as const satisfies NonNullable<Words['actions']>;
