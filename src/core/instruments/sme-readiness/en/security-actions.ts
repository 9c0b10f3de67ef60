import type { Words } from '../../../model/words.js';
import { smeScreeningActionsEn as screening } from '../../sme-screening/en-actions.js';

/** What can be done, in English: measures, rules, copies and a day without systems. */
export const securityActionsEn = {
  'own-logins': {
    title: 'Own accounts, strong passwords and locked devices',
    firstStep: 'Change passwords that are shared; switch on fingerprint or face on phones and computers that have it.',
    doneWhen: 'There is a list of accounts with their owners, and every work device has to be unlocked.',
  },
  'two-step-and-encryption': {
    title: 'Switch on two-step verification and encryption',
    firstStep:
      'Switch on two-step verification for e-mail and the shop page today; encrypt the disk of portable computers.',
    doneWhen:
      'A log-in from a strange device takes two steps; the disk shows as encrypted, its recovery key is kept elsewhere.',
    before: 'An own account for every person',
  },
  'risks-and-copy': {
    title: 'Write down what must not be lost, and copy it elsewhere',
    firstStep:
      'Name the three most important files or systems and what could happen; copy them to an external disk or online storage.',
    doneWhen: 'There is a page on the risks, and this month’s copy is in another place.',
  },
  'guarded-network': {
    title: 'Control which devices enter the network, and use a VPN outside',
    firstStep:
      'Look at the list of devices in the router’s settings; remove strange ones and change the administrator’s password.',
    doneWhen: 'New devices need a permission, and people outside come in through a virtual private network (VPN).',
  },
  'watched-systems': {
    title: 'Keep logs, watch systems and test the protection',
    firstStep: 'Have a specialist switch on log-in records and warnings; ask for the price of one test.',
    doneWhen: 'A trial warning reached the right person; there is a report of the test and dates for what it found.',
  },
  'write-rules': {
    title: 'Write one page of rules for information security',
    firstStep: 'Write down what you do already: passwords, backups, people who leave, whom to tell.',
    doneWhen: 'One page has a date and the head’s signature, and everyone has it.',
  },
  'review-rules': {
    title: 'Review the rules for information security',
    firstStep: 'Book 30 minutes; check whether each line still holds, and add new tools.',
    doneWhen: 'The rules carry the date of the review and what was changed.',
  },
  'duties-in-contract': {
    title: 'Put duties of information security into contracts or house rules',
    firstStep:
      'Write three sentences: passwords, customers’ data, telling about incidents; have whoever does staff matters read them.',
    doneWhen: 'New labour contracts and the house rules have them, and everyone has read them.',
  },
  'share-warning-signs': {
    title: 'Send everyone the signs of fraud',
    firstStep: 'Take two real fraud messages, note how they can be recognised, and send them to the work group.',
    doneWhen: 'Everyone knows whom to ask in doubt, and the material can be found again.',
  },
  'yearly-security-session': {
    title: 'Hold a compulsory session on information security every year',
    firstStep: 'Fix a day and an hour, take the contents from your rules; invite a specialist if needed.',
    doneWhen: 'Everyone attended and is on the list; those who were away have made up for it.',
  },
  'automatic-backup': screening['automatic-backup'],
  'test-restore': screening['test-restore'],
  'call-list': {
    title: 'List whom to call when systems are down',
    firstStep: 'Note the numbers of the Internet provider, software suppliers, bank, person in charge; print it.',
    doneWhen: 'It hangs where everyone sees it, and two numbers were tried.',
  },
  'steps-for-outage': {
    title: 'Write the steps for a day without systems',
    firstStep: 'Go through a day: selling, cash, invoices, contact; write what to do meanwhile and who decides.',
    doneWhen: 'A page has the steps and where paper forms lie, and everyone knows where it is.',
  },
  'outage-drill': {
    title: 'Try an hour without systems',
    firstStep: 'Choose a quiet hour, tell everyone in advance, and switch off the sales software for it.',
    doneWhen: 'Notes of the trial say what worked and which steps were mended.',
  },
} as const satisfies NonNullable<Words['actions']>;
