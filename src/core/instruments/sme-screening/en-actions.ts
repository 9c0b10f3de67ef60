import type { Words } from '../../model/words.js';

/** What can be done, in English. */
export const smeScreeningActionsEn = {
  'fixed-line': {
    title: 'Get a fixed Internet line at every workplace',
    firstStep: 'List the places without a line; ask two providers for a business package.',
    doneWhen: 'Every workplace is online without a phone hotspot.',
  },
  'reserve-line': {
    title: 'Prepare a reserve Internet line',
    firstStep: 'Get a 4G/5G hotspot or a data SIM, and make one person responsible for it.',
    doneWhen: 'Unplugging the main line for 10 minutes does not stop sales.',
  },
  'online-roles': {
    title: 'Give every role one task that it does online',
    firstStep: 'Write for each role: device, account and online task, for example orders, time recording or stock.',
    doneWhen: 'More than half of the people use it weekly for a whole month.',
  },
  'site-catalogue': {
    title: 'Open an own website that shows goods or services',
    firstStep: 'Register a “.vn” name in the enterprise’s name; choose the ten best goods, with photo and price.',
    doneWhen: 'Customers see what is on sale, and the content is less than 6 months old.',
  },
  'site-orders': {
    title: 'Take orders or bookings on the own website',
    firstStep: 'Choose a platform that already offers ordering; list ten goods with photo and price.',
    doneWhen: 'A test order gets a confirmation from the system, and the site shows what the e-commerce rules require.',
    before: 'An e-mail address and a domain in the enterprise’s name',
  },
  'site-payment': {
    title: 'Let customers pay or track orders on the website',
    firstStep: 'Ask the website’s supplier for payment and tracking connections that already exist.',
    doneWhen: 'A real order was paid or tracked on the site within 3 months.',
  },
  'marketplace-shop': {
    title: 'Open a shop on a marketplace or a service app',
    firstStep: 'Choose where your customers search; open a seller account with the enterprise’s papers.',
    doneWhen: 'Ten orders were received and completed through it.',
    before: 'A list of goods or services with photos and prices',
  },
  'orders-to-site': {
    title: 'Bring regular customers to order on your website',
    firstStep: 'Print a QR code to the order page for the counter and the invoices.',
    doneWhen: 'At least one order a month comes from the website.',
  },
  'regulars-online': {
    title: 'Invite regular customers to order online',
    firstStep: 'Send ten regular customers the order link with a small benefit.',
    doneWhen: 'Online orders reach 10% of turnover two months running.',
  },
  'online-first': {
    title: 'Make online orders the main sales channel',
    firstStep: 'See which channel brought most orders in 3 months; give it the promotion budget.',
    doneWhen: 'Online orders reach 50% of turnover two months running.',
  },
  'invoice-import': {
    title: 'Import invoice files into the books instead of retyping',
    firstStep: 'Ask the accountant to export one week of invoices and import it into the accounting software.',
    doneWhen: 'A month of invoices is in the books without typing.',
  },
  'invoice-from-sale': {
    title: 'Make invoices straight from sales or accounting software',
    firstStep: 'Ask the invoice and accounting suppliers for the connection they already have.',
    doneWhen: 'For one week nobody types a customer twice.',
  },
  'invoice-automatic': {
    title: 'Let orders make invoices, and update receivables and stock',
    firstStep: 'Draw the way of one order and mark every place where somebody types.',
    doneWhen: 'Ten orders in a row have correct invoice, receivables and stock without any typing.',
  },
  'open-books': {
    title: 'Open the books yourself, with entries of the week',
    firstStep: 'Agree with the accountant on weekly entries and a login for the owner.',
    doneWhen: 'The owner opens last week’s receivables alone.',
  },
  'flowing-books': {
    title: 'Let bank and invoice entries flow into the books',
    firstStep: 'Ask the supplier of the accounting software for bank and e-invoice connections.',
    doneWhen: 'A month’s bank statement is in the books without typing.',
  },
  'file-online': {
    title: 'Deal with the tax office electronically',
    firstStep: 'Check that the online tax account and the digital signature are valid; ask a service if needed.',
    doneWhen: 'This period’s return has an electronic receipt.',
    before: 'A valid digital signature and the organisation’s electronic identity account',
  },
  'sign-contracts': {
    title: 'Sign contracts with customers and suppliers electronically',
    firstStep: 'Take one standard contract; ask three partners whether they accept it electronically.',
    doneWhen: 'Five contracts are signed by both sides and found again within a minute.',
    before: 'A valid digital signature',
  },
  'sign-labour': {
    title: 'Conclude labour contracts electronically',
    firstStep: 'Look up the recognised systems for electronic labour contracts; try it with the next contract.',
    doneWhen: 'One labour contract is signed electronically and has the system’s code.',
    before: 'A valid digital signature',
  },
  'approve-online': {
    title: 'Approve internal documents in software',
    firstStep: 'Choose one kind of document that often waits for a signature, and approve it in software.',
    doneWhen: 'For a whole month that kind of document is not signed on paper.',
  },
  'sales-software': {
    title: 'Put sales and orders on software',
    firstStep: 'Write down five things the software must do; try two products with real data for a week.',
    doneWhen: 'It is used every week for three months, and the old sheets have stopped.',
    before: 'Lists of goods and customers that were cleaned once',
  },
  'customer-software': {
    title: 'Manage customers in software',
    firstStep: 'Collect the customer lists in one file, remove doubles and import it as a trial.',
    doneWhen: 'Every contact with a customer is recorded in the software for three months.',
  },
  'staff-software': {
    title: 'Record time and work out pay in software',
    firstStep: 'Choose a time-recording app for phones and try it with one team for two weeks.',
    doneWhen: 'One month’s payroll takes its figures from the software.',
  },
  'one-page-plan': {
    title: 'Write a one-page plan with people and money',
    firstStep: 'Take the first three tasks of this result; write who, by when and how much.',
    doneWhen: 'The page exists, and the date of the next review is in the calendar.',
  },
  'review-plan': {
    title: 'Review the plan at least every six months',
    firstStep: 'Book 30 minutes with the people who have tasks.',
    doneWhen: 'The plan carries the notes of a review.',
  },
  'first-session': {
    title: 'Hold one session on a tool in use',
    firstStep: 'Choose the tool with most mistakes, fix one hour, keep a list of who came.',
    doneWhen: 'The session has taken place and there is a list of attendees.',
  },
  'sessions-for-most': {
    title: 'Hold a session every quarter for most users',
    firstStep: 'Plan four dates in the year; sign up for free courses of public bodies where there are any.',
    doneWhen: 'At least half of those who use computers or phones attended within 12 months.',
  },
  'one-shared-place': {
    title: 'Bring customer and sales records into one shared place',
    firstStep: 'Collect the lists from phones and sheets; decide who may see them.',
    doneWhen: 'Someone else finds the list without asking the person who made it.',
    before: 'An own account for every person',
  },
  'enter-once': {
    title: 'Enter data once for sales, stock and receivables',
    firstStep: 'List what is typed in two places; ask the suppliers for existing connections.',
    doneWhen: 'For one week nothing is typed twice.',
  },
  'daily-figure': {
    title: 'Make one person report the turnover every day',
    firstStep: 'Agree on one figure, one time and one group that gets it, for example every day at 18:00.',
    doneWhen: 'The figure is on time ten days running.',
  },
  'figure-on-phone': {
    title: 'See the month’s turnover on the phone',
    firstStep: 'Ask the sales software for its daily report and put it on the owner’s phone.',
    doneWhen: 'Three days running, the figure on the phone agrees with the till.',
  },
  'automatic-backup': {
    title: 'Back up automatically every week, to another place',
    firstStep: 'Name the three files or systems that must not be lost; switch on one automatic copy.',
    doneWhen: 'Next week there is a new copy in the other place.',
  },
  'test-restore': {
    title: 'Try to restore data from the backup',
    firstStep: 'Choose one file and restore it on another machine.',
    doneWhen: 'The restored file opens, and the date of the trial is noted.',
  },
  'four-basics': {
    title: 'Do the four basic protections',
    firstStep: 'Switch on two-step verification for e-mail and the shop page today; change shared passwords.',
    doneWhen: 'There is a list of accounts with their owners; accounts of people who left are closed.',
  },
  'fraud-talk': {
    title: 'Take 15 minutes to talk about recognising fraud',
    firstStep: 'Take two real fraud messages and look at them together.',
    doneWhen: 'Everyone knows whom to ask in doubt, and the date is noted.',
  },
} as const satisfies NonNullable<Words['actions']>;
