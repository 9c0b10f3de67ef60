import type { Words } from '../../model/words.js';
import { items as dii } from '../eurostat-dii/en-items.js';

const bands = {
  nobody: 'Nobody yet',
  'under-10': 'Under 10%',
  'to-25': '10% to 25%',
  'to-50': 'Over 25% to 50%',
  'over-50': 'Over 50%',
};

/** Lines to the Internet and what runs over them, in English. */
export const connectivityEn = {
  'in-type': {
    text: 'How is the enterprise connected to the Internet today?',
    hint: 'Tick every way that is used for work. Counts: a fixed line shared by the building. Does not count: lines at the homes of staff. Check: the Internet bill.',
    options: {
      fixed: 'Fibre or another fixed line',
      mobile: 'Mobile data, 4G or 5G',
      other: 'Another way (satellite, radio)',
      none: 'The Internet is not used for work yet',
    },
  },
  'in-speed': {
    text: 'Which download speed does the contract of the fastest fixed line state?',
    hint: 'See the contract or the bill. Counts: the contracted speed. Does not count: a test on a phone, mobile data. 1 Mbps is 1 Mbit/s.',
    options: {
      'under-30': 'Under 30 Mbps',
      'from-30': '30 to under 50 Mbps',
      'from-50': '50 to under 80 Mbps',
      'from-80': '80 to under 100 Mbps',
      'from-100': '100 to 120 Mbps',
      'over-120': 'Over 120 Mbps',
    },
  },
  'in-computers': {
    text: 'How many of the people working here use a computer for work?',
    hint: 'Counts: desktops, laptops, tablets, tills with a screen. Does not count: phones. The total includes the owner and family members who work here. Check: the list of people and machines.',
    unit: 'persons',
    bands,
  },
  'in-internet': {
    text: 'How many of the people working here use the Internet for work?',
    hint: 'Counts: phones too, used to take orders, assign work or record time. Does not count: private use. The total includes the owner and family members who work here. Check: count along the time sheet.',
    unit: 'persons',
    bands,
  },
  'in-lan': {
    text: 'What does the enterprise’s own network have today?',
    hint: 'Counts: a network that the enterprise manages or pays someone to manage. Does not count: a hotspot on a phone. Check: the network devices and their settings.',
    options: {
      lan: 'A local network (cable or Wi-Fi) between machines',
      intranet: 'An internal page or portal for staff',
      guests: 'Wi-Fi for guests, apart from the network for work',
      'access-rights': 'Access rights: people open only the folders meant for them',
      none: 'None of these',
    },
  },
  'in-remote': {
    text: 'Which of these did staff do from elsewhere in the last 3 months?',
    hint: 'Counts: with work accounts, from outside the workplace; meetings on Google Meet or Zoom. Does not count: files sent through private accounts, ordinary calls. Check: the calendar, the log-in records.',
    options: {
      email: 'Used work e-mail',
      documents: 'Opened documents and files of the enterprise',
      applications: 'Used business software: sales, stock, accounting',
      meetings: 'Met online',
      none: 'None of these',
    },
  },
  'in-cloud': dii['cloud-services'],
} as const satisfies Words['items'];
