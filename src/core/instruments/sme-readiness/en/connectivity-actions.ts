import type { Words } from '../../../model/words.js';
import { smeScreeningActionsEn as screening } from '../../sme-screening/en-actions.js';

/** What can be done, in English: lines, the network inside and work from outside. */
export const connectivityActionsEn = {
  'fixed-internet': {
    title: 'Get a fixed Internet line at the workplace',
    firstStep:
      'Ask two providers for a business package, the speed in the contract and the time until faults are mended.',
    doneWhen: 'Work computers are online without a phone hotspot.',
  },
  'reserve-line': screening['reserve-line'],
  'line-of-30': {
    title: 'Raise the line to 30 Mbit/s or more',
    firstStep: 'Look up the speed in the contract or bill; ask the provider for a faster package at a similar price.',
    doneWhen: 'The contract or its annex states 30 Mbit/s or more for downloads.',
  },
  'fast-line': {
    title: 'Raise the line to over 120 Mbit/s',
    firstStep: 'Compare packages over 120 Mbit/s of two providers with yours; ask whether devices must be replaced.',
    doneWhen: 'The contract states over 120 Mbit/s, and a large file comes faster than before.',
  },
  'first-computers': {
    title: 'Equip those who keep books and sell with computers',
    firstStep: 'List the posts that still write by hand every day; see which old computers still serve before buying.',
    doneWhen: 'More than a tenth of the people use a computer or tablet for work weekly.',
  },
  'computers-for-most': {
    title: 'Provide computers or tablets for more than half of the people',
    firstStep: 'List which posts need one of their own and which share by shift; compare buying with renting.',
    doneWhen: 'More than half of the people use one for work weekly for a whole month.',
  },
  'first-online-roles': {
    title: 'Assign the first tasks done over the Internet',
    firstStep: 'Choose three tasks, for example orders, calendar, time recording by phone; assign each to somebody.',
    doneWhen: 'More than a tenth of the people use the Internet for them weekly.',
  },
  'online-roles': screening['online-roles'],
  'connect-computers': {
    title: 'Connect computers and printers at the workplace',
    firstStep: 'Look at the router you have; connect the printer and make a shared folder.',
    doneWhen: 'Two computers open the same file in the shared folder and print on the same printer.',
  },
  'connect-every-place': {
    title: 'Extend the internal network to every workplace',
    firstStep: 'Draw rooms, stores and shops; mark where the signal is weak or missing.',
    doneWhen: 'The shared folder opens at every marked place.',
  },
  'internal-page': {
    title: 'Make an internal page for notices, documents and forms',
    firstStep: 'Collect ten documents that people keep asking for, such as prices, forms, rules; choose one place.',
    doneWhen: 'A newcomer finds three documents within a minute.',
  },
  'guest-network': {
    title: 'Separate the Wi-Fi for guests from that for work',
    firstStep:
      'Open the settings of the router, switch on a guest network and change the password of the work network.',
    doneWhen: 'On the guest Wi-Fi neither printers nor folders of the enterprise are seen.',
  },
  'access-rights': {
    title: 'Set access rights, so that people only reach what is theirs',
    firstStep: 'Make a table of folders and programs: who may see, who may change.',
    doneWhen: 'Two accounts were tried, and each opens only what the table says.',
    before: 'An own account for every person',
  },
  'email-outside': {
    title: 'Use work e-mail outside the workplace',
    firstStep: 'Set up work e-mail on the phone of those who are often out, with a screen lock.',
    doneWhen: 'A customer’s e-mail was answered from outside, from the work address.',
  },
  'documents-outside': {
    title: 'Open documents of the enterprise from outside',
    firstStep: 'Choose the folders needed outside and move them to online storage; give rights by name.',
    doneWhen: 'Someone outside opens the latest offer with a work account.',
  },
  'software-outside': {
    title: 'Use business software from outside',
    firstStep:
      'Ask the suppliers of sales, stock or accounting software how it is used over the Internet or on a phone.',
    doneWhen: 'For three days people outside read or entered figures without calling in.',
    before: 'Business software that can be used over the Internet',
  },
  'online-meeting': {
    title: 'Meet colleagues, customers or partners online',
    firstStep:
      'Choose a meeting of this week; send the link (Google Meet, Zoom…) and test the sound ten minutes before.',
    doneWhen: 'One meeting took place, and its conclusions were noted.',
  },
} as const satisfies NonNullable<Words['actions']>;
