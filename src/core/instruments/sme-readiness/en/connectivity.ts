import type { Words } from '../../../model/words.js';
import { items as dii } from '../../eurostat-dii/en-items.js';
import { bands } from './bands.js';

/** The questions on the Internet connection, in English. */
export const connectivityEn = {
  'in-type': {
    text: 'Which kinds of Internet lines do the workplaces of the enterprise use?',
    hint: 'Counts: lines shared by the building, phones used for work. Does not count: the Internet at home of the staff. Check: the Internet bill, the phone plan.',
    options: {
      fixed: 'Fibre or another fixed line',
      mobile: 'Mobile data, 4G or 5G',
      other: 'Another kind (satellite…)',
      none: 'The Internet is not used for work yet',
    },
  },
  'in-speed': {
    text: 'By the contract, what is the download speed of the fastest fixed Internet line?',
    hint: 'Contracts often say Mbps, which is the same as Mbit/s. Counts: the download speed of the fastest fixed line. Does not count: speeds measured on a phone, 4G or 5G. Check: the contract, the bill, or ask the provider.',
    options: {
      'under-30': 'Under 30 Mbit/s',
      'from-30': '30 to under 50 Mbit/s',
      'from-50': '50 to under 80 Mbit/s',
      'from-80': '80 to under 100 Mbit/s',
      'from-100': '100 to 120 Mbit/s',
      'over-120': 'Over 120 Mbit/s',
    },
  },
  'in-computers': {
    text: 'How many of the people working here use a computer for work at least weekly?',
    hint: 'The total is everyone who works here, the owner and family members included. Counts: desktop and portable computers, tablets. Does not count: phones, tills. Check: count along the time sheet.',
    unit: 'people',
    bands,
  },
  'in-internet': {
    text: 'How many of the people working here use the Internet for work at least weekly?',
    hint: 'The total is everyone who works here, the owner and family members included. Counts: phones used to take orders, assign work or record time. Does not count: private use. Check: count along the time sheet.',
    unit: 'people',
    bands,
  },
  'in-lan': {
    text: 'What does the internal network of the enterprise offer today?',
    hint: 'Counts: shared folders and printers; an internal page on a rented service. Does not count: chat groups; one Wi-Fi for guests and staff is no guest network. Check: open a shared folder, the list of rights.',
    options: {
      network: 'Computers are connected (LAN, Wi-Fi) at one workplace at least',
      everywhere: 'Computers are connected at every workplace',
      portal: 'An internal page for notices, documents, forms',
      guests: 'A Wi-Fi of its own for guests',
      rights: 'Access rights: people only reach what is theirs',
      none: 'None of these',
    },
  },
  'in-remote': {
    text: 'In the last 3 months, how did the enterprise work remotely?',
    hint: 'Counts: by computer or phone with a work account; one person is enough. Does not count: files sent through private accounts, ordinary phone calls. Check: the latest log-in, the calendar of meetings.',
    options: {
      email: 'Work e-mail from outside the workplace',
      documents: 'Documents and files of the enterprise from outside',
      applications: 'Business software (sales, stock, accounting…) from outside',
      meetings: 'Meetings over the Internet, internal or with customers and partners',
      none: 'None of these',
    },
  },
  'in-cloud': dii['cloud-services'],
} as const satisfies Words['items'];
