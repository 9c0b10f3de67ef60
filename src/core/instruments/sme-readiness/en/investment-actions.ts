import type { Words } from '../../../model/words.js';

/** What can be done, in English: money for digital technology. */
export const investmentActionsEn = {
  'choose-areas': {
    title: 'Choose four areas to invest in',
    firstStep:
      'For marketing and sales, delivery and invoices, administration and staff, information security: write down one tool that is needed.',
    doneWhen: 'Each area has a tool, a person in charge and an expected sum.',
  },
  'invest-in-design': {
    title: 'Invest in digital tools to design products or services',
    firstStep: 'Choose a product or service that is to be renewed; try two design programs with a real sample.',
    doneWhen: 'A new product or service was made with the tool that was bought.',
  },
  'invest-in-planning': {
    title: 'Invest in software to plan and follow work',
    firstStep: 'Put the tasks of this week on a shared board; try two programs before paying.',
    doneWhen: 'For four weeks tasks were assigned and followed in the program that was paid for.',
  },
  'invest-in-operations': {
    title: 'Invest in technology for production or service delivery',
    firstStep:
      'For a week, measure which step waits longest or fails most; ask two suppliers for equipment or software for it.',
    doneWhen: 'After a month of use, waiting or errors at this step are fewer than measured.',
  },
  'invest-in-collaboration': {
    title: 'Invest in tools to work with other sites or partners',
    firstStep: 'Choose whom you exchange most with; agree on one shared place for orders, stock or delivery dates.',
    doneWhen: 'For a month nobody had to call about what stands in the shared place.',
  },
  'invest-in-stock': {
    title: 'Invest in barcodes for goods received and stock',
    firstStep: 'Take the 20 goods that sell best and print barcodes or QR codes; try a scanner.',
    doneWhen: 'Stock was counted with the scanner and agrees with the books or the software.',
  },
  'invest-in-marketing': {
    title: 'Invest in tools for marketing, sales and customer care',
    firstStep:
      'Choose what takes most time, for example answering, posting goods, sending offers; try two tools for a week.',
    doneWhen: 'The tool that was bought was used weekly for a month.',
  },
  'invest-in-delivery': {
    title: 'Invest in tools to follow delivery and transport',
    firstStep:
      'Look at the latest 20 orders: which came late, which customers had to ask; ask the carrier for a connection.',
    doneWhen: 'Customers and sellers see where an order is without calling.',
  },
  'invest-in-administration': {
    title: 'Invest in tools for administration and staff',
    firstStep:
      'Choose paperwork that returns every month, for example time sheets, leave, letters; find two fitting programs.',
    doneWhen: 'For a month it was done in software from beginning to end.',
  },
  'invest-in-purchasing': {
    title: 'Invest in tools to buy and to choose suppliers',
    firstStep: 'Make a table of the prices of three suppliers for the ten goods that you buy most.',
    doneWhen: 'A month’s purchase orders were made in the tool, with prices to compare.',
  },
  'invest-in-security': {
    title: 'Spend on information security and personal data protection',
    firstStep: 'See which computers lack protection and which data lack a copy; ask for a price for just these.',
    doneWhen: 'Every work computer has valid protection, and somebody watches the renewal date.',
  },
} as const satisfies NonNullable<Words['actions']>;
