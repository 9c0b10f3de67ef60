import type { Words } from '../../../model/words.js';

/** What can be done, in English: online services that are paid for. */
export const cloudActionsEn = {
  'rent-email': {
    title: 'Rent e-mail under the enterprise’s own domain',
    firstStep: 'Choose addresses for sales and accounts; ask two suppliers for a price by person.',
    doneWhen: 'E-mail to customers comes from the enterprise’s address, and the bill is in its name.',
    before: 'A domain in the enterprise’s name',
  },
  'rent-office': {
    title: 'Rent online office software',
    firstStep: 'Count who writes texts and spreadsheets; let two people try a plan (Google Workspace, Microsoft 365…).',
    doneWhen: 'Two people edit the same file, and versions are no longer sent to and fro.',
  },
  'rent-storage': {
    title: 'Rent online file storage',
    firstStep: 'See how much is to be kept; choose a plan, make folders by department, give rights by name.',
    doneWhen: 'Files in use lie in shared storage and open on another computer if one breaks.',
  },
  'rent-server': {
    title: 'Rent a server for your own software',
    firstStep:
      'Note which software runs on a machine here and who uses it; have a specialist work out size and monthly fee.',
    doneWhen: 'It ran on the rented server for a month, with backups and somebody who watches the cost.',
    before: 'Software of your own that needs a server',
  },
  'rent-accounting': {
    title: 'Rent online accounting software',
    firstStep: 'Ask the accountant which reports are needed; try two programs with one week of vouchers.',
    doneWhen: 'A month was booked in the rented software, and the owner can open it alone.',
  },
  'rent-package': {
    title: 'Rent a package for the whole enterprise (ERP)',
    firstStep: 'Note which kinds of work need the same data; have two suppliers show it with your real data.',
    doneWhen: 'One order passes through at least two kinds of work, such as stock and receivables, without retyping.',
    before: 'Lists of goods and customers that were cleaned once',
  },
  'rent-customer-software': {
    title: 'Rent customer management software (CRM)',
    firstStep: 'Note three things you need to know of each customer; try two programs with 50 regular customers.',
    doneWhen: 'For a month every contact with a customer was recorded in it.',
  },
  'rent-protection': {
    title: 'Rent security software',
    firstStep: 'Count the computers and phones used for work; try one program against malware on one of them.',
    doneWhen: 'The state of every device is seen on one screen, and the renewal is in the calendar.',
  },
  'rent-database': {
    title: 'Move the database to a rented online service',
    firstStep: 'Note which data several programs use; have a specialist compare two services by fee, backup and place.',
    doneWhen: 'Software used the rented database for a month without a break, and restoring was tried.',
    before: 'Software that can use an outside database',
  },
  'rent-development': {
    title: 'Rent a platform to develop and test applications',
    firstStep:
      'Choose a small application of your own; the person in charge opens a trial account with a limit on cost.',
    doneWhen: 'One application was tested and taken into use from it, within the limit.',
  },
} as const satisfies NonNullable<Words['actions']>;
