import type { ItemWords } from '../../model/words.js';

const none = 'None of these';
const yesNo = { no: 'No', yes: 'Yes' };

/** The questions in English, in words of our own. */
export const items = {
  'internet-users': {
    text: 'What share of the people working here use the Internet for work at least weekly?',
    hint: 'Counts: the owner and family members; phones used to take orders, assign work or record time. Does not count: private use. Example: 6 of 20 people are 30%.',
    options: {
      none: 'Nobody yet',
      'to-10': 'Up to 10%',
      'to-25': 'Over 10% to 25%',
      'to-50': 'Over 25% to 50%',
      'over-50': 'Over 50%',
    },
  },
  'fixed-line-30': {
    text: 'Does the fastest fixed Internet line have a download speed of at least 30 Mbit/s?',
    hint: 'See the contract or the bill. Counts: the speed in the contract of a fixed line. Does not count: 4G or 5G mobile data.',
    options: { no: 'No, or there is no fixed line', yes: 'Yes' },
  },
  'remote-access': {
    text: 'What of the enterprise can its people reach from outside the workplace?',
    hint: 'Counts: access by computer or phone with a work account. Does not count: files sent through private accounts.',
    options: {
      email: 'Work e-mail',
      documents: 'Documents and files of the enterprise',
      applications: 'Business software: sales, stock, accounting…',
      none,
    },
  },
  'remote-meetings': {
    text: 'Has the enterprise held meetings over the Internet in the last 3 months?',
    hint: 'Counts: meetings among yourselves or with customers and partners, on Google Meet, Zoom… Does not count: ordinary phone calls.',
    options: yesNo,
  },
  website: {
    text: 'Does the enterprise have a website?',
    hint: 'Counts: an address the enterprise controls, also on a rented platform. Does not count: social pages and marketplace shops.',
    options: yesNo,
  },
  'social-media': {
    text: 'Which kinds of social media does the enterprise use for its business?',
    hint: 'Tick every kind with an account of the enterprise. Counts: accounts in use for posts or answers. Does not count: private accounts, paid advertising.',
    options: {
      networks: 'Social networks (Facebook, LinkedIn…)',
      video: 'Sharing of videos and pictures (Instagram, TikTok, YouTube…)',
      messaging: 'Business messaging accounts (Viber, Zalo OA…)',
      blogs: 'Blogs or short posts',
      none,
    },
  },
  'ecommerce-share': {
    text: 'Last year, what share of turnover came from orders by website, app, marketplace or EDI?',
    hint: 'Counts: orders that customers place on a website, app or marketplace; electronic data interchange (EDI). Does not count: orders by message, e-mail, phone.',
    options: {
      none: 'None yet',
      'under-1': 'Under 1%',
      'from-1': '1% to under 10%',
      'from-10': '10% to under 30%',
      'from-30': '30% to under 50%',
      'from-50': '50% or more',
    },
  },
  'web-sales-share': {
    text: 'What share of last year’s turnover came by website, app and marketplace alone?',
    hint: 'Counts: your own website and app, and marketplaces. Does not count: orders by electronic data interchange (EDI), message, e-mail.',
    options: { none: 'None yet', 'to-1': 'Up to 1%', 'to-10': 'Over 1% to 10%', 'over-10': 'Over 10%' },
  },
  'b2c-share': {
    text: 'Of the sales by website, app and marketplace, what share went to private consumers?',
    hint: 'An estimate is enough. Counts: sales to persons and households. Does not count: sales to businesses and public bodies. Example: 2 in 10 dong are 20%.',
    options: { 'to-10': 'Up to 10%, or none', 'to-50': 'Over 10% to 50%', 'over-50': 'Over 50%' },
  },
  'cloud-services': {
    text: 'Which online services (cloud computing) does the enterprise pay for?',
    hint: 'Counts: services over the Internet, paid by month, year or use. Does not count: free versions, software bought once and installed on a computer.',
    options: {
      email: 'E-mail',
      office: 'Office software',
      storage: 'Storage of files',
      computing: 'Rented servers to run your own software',
      finance: 'Finance or accounting software',
      erp: 'Enterprise resource planning (ERP)',
      crm: 'Customer relationship management (CRM)',
      security: 'Security software',
      database: 'A database hosted in the cloud',
      development: 'A platform to develop and test applications',
      none,
    },
  },
  erp: {
    text: 'Does the enterprise use enterprise resource planning (ERP) software?',
    hint: 'Counts: one package in which sales, stock, purchasing or accounts share their data. Does not count: software for one task only.',
    options: yesNo,
  },
  crm: {
    text: 'Does the enterprise use customer relationship management (CRM) software?',
    hint: 'Counts: software that holds the details and history of each customer. Does not count: a phone’s contacts, spreadsheets (Excel, Google Sheets).',
    options: yesNo,
  },
  'data-analytics': {
    text: 'Have data been analysed for decisions in the last 12 months?',
    hint: 'Counts: analysis of data on sales, customers, website or production by your own people or a contracted firm. Does not count: reading tax reports, adding up the day.',
    options: yesNo,
  },
  ai: {
    text: 'Does the enterprise use artificial intelligence (AI) in its work?',
    hint: 'Counts: AI in regular use to read texts, speech or images, write content, forecast. Does not count: trials; one person’s own free chatbot.',
    options: yesNo,
  },
  iot: {
    text: 'Does the enterprise use the Internet of things (IoT)?',
    hint: 'Counts: connected devices or sensors for remote monitoring or control. Does not count: computers, phones, cameras watched on the spot only.',
    options: yesNo,
  },
  robots: {
    text: 'Does the enterprise use robots?',
    hint: 'Counts: industrial robots; service robots for cleaning, transport, loading. Does not count: machines that cannot be programmed anew, software that is called a robot.',
    options: yesNo,
  },
  'ict-specialists': {
    text: 'Does the enterprise employ anyone whose main job is information technology?',
    hint: 'Counts: employees of the enterprise. Does not count: outside firms or freelancers.',
    options: yesNo,
  },
  'ict-training': {
    text: 'In the last 12 months, were people other than IT specialists trained in digital skills?',
    hint: 'Counts: sessions you held or sent people to, free or online too. Does not count: watching videos alone; training for IT specialists.',
    options: yesNo,
  },
  'security-awareness': {
    text: 'Are the people working here told of their duties in information security?',
    hint: 'Counts: in a contract or house rules; compulsory or voluntary sessions. Does not count: a word after something has happened.',
    options: yesNo,
  },
  'security-measures': {
    text: 'Which information security measures does the enterprise apply?',
    hint: 'Tick every measure in use. Counts: measures taken by a contracted firm too. Does not count: the one-time codes of your bank.',
    options: {
      passwords: 'Strong passwords',
      'two-factors': 'Log-in with at least two factors',
      biometrics: 'Log-in by fingerprint or face',
      encryption: 'Encryption of data, documents, e-mail',
      backup: 'Backup to another place, the cloud included',
      'access-control': 'Control over who and which device enters the network',
      vpn: 'A virtual private network (VPN) for remote work',
      logs: 'Log files kept for analysis after an incident',
      'risk-assessment': 'Assessment of security risks',
      tests: 'Security tests',
      monitoring: 'Monitoring that detects suspicious activity',
      none,
    },
  },
  'security-documents': {
    text: 'Does the enterprise have documents on information security measures and procedures?',
    hint: 'Counts: rules or guidance in writing, one page is enough. Does not count: spoken agreements, papers of a supplier.',
    options: yesNo,
  },
} as const satisfies Readonly<Record<string, ItemWords>>;
