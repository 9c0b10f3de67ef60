import type { Words } from '../../model/words.js';

/** The questions after the first page, in English. */
export const smeScreeningItemsEn = {
  'web-own': {
    text: 'What can customers do on the enterprise’s own website today?',
    hint: 'Counts: an address the enterprise controls, also on a rented platform. Does not count: social pages, marketplace shops; call or chat buttons and contact forms are not ordering. Check: place a trial order.',
    options: {
      none: 'There is no own website yet',
      contact: 'Read an introduction and contact details; or the site is unchanged for over 6 months',
      catalogue: 'See goods or services, updated within the last 6 months',
      orders: 'Place an order or booking and get a confirmation from the system',
      'orders-paid': 'Order, then pay online or track it; at least one order in the last 3 months',
    },
  },
  'order-channels': {
    text: 'Through which channels has the enterprise received orders in the last 3 months?',
    hint: 'Tick every channel with at least one order. Counts: an order or booking sent through the channel, also when paid in cash. Does not count: asking for a price. Check: the list of orders of each channel.',
    options: {
      'own-site': 'Own website or app',
      marketplace: 'Online marketplace (Lazada, Shopee, TikTok Shop…)',
      'service-app': 'Service app (food delivery, rides, rooms, tours)',
      b2b: 'A customer’s purchasing portal, electronic data interchange, online tendering',
      chat: 'Messages or e-mail (Facebook, Zalo…)',
      none: 'None of these',
    },
  },
  'order-share': {
    text: 'In the last 3 months, roughly what share of turnover came from online orders?',
    hint: 'An estimate is enough. Counts: orders by message too. Does not count: customers who look online and then buy in person. Example: 2 in 10 dong of turnover are 20%. Check: turnover by channel.',
    options: {
      none: 'None yet',
      'under-10': 'Under 10%',
      'from-10': '10% to under 30%',
      'from-30': '30% to under 50%',
      'from-50': '50% or more',
    },
  },
  'invoice-flow': {
    text: 'In the last 3 months, how were most of your sales invoices made?',
    hint: 'Counts: the way used for most invoices. Does not count: a few special cases. Connected till: the last line if the books update themselves, otherwise the line above it. No invoices: choose Not applicable. Check: the latest invoice.',
    options: {
      outside: 'An outside service makes them from our papers or messages',
      'typed-twice': 'Typed into the invoice program, then typed again into the books',
      imported: 'Typed once, then the file is imported into the books',
      'from-software': 'Made from sales or accounting software without retyping',
      automatic: 'Made automatically from the order or till; receivables and stock update themselves',
    },
  },
  accounting: {
    text: 'How does the owner see income, expenses and receivables today?',
    hint: 'Counts: the software of an outside accountant too; outsourcing costs no points. Does not count: asking the accountant by phone. Check: the date of the newest entry that the owner can see.',
    options: {
      paper: 'Only at tax time; papers are handed over to the accountant',
      quarterly: 'In an own spreadsheet, or a service’s report each quarter',
      monthly: 'Figures from accounting software at least monthly',
      weekly: 'By opening the software; entries are at most a week old',
      flowing: 'By opening the software; bank, invoice or sales entries flow in by themselves',
    },
  },
  'e-sign': {
    text: 'Which of these were done with electronic documents in the last 12 months?',
    hint: 'Counts: done yourselves or by a service; contracts all sides signed on the original file; labour contracts since 1 July 2026 with an eContract code. Does not count: photos, scans, messages. Check: the signed file, the receipt.',
    options: {
      tax: 'Filing and paying tax online',
      insurance: 'Social insurance transactions online',
      public: 'Other public services with the organisation’s electronic identity account',
      'contract-business': 'Electronic contracts with customers or suppliers',
      'contract-labour': 'Electronic labour contracts',
      approval: 'Internal documents approved in software',
      none: 'None of these',
    },
  },
  'core-software': {
    text: 'Which kinds of work are done in software today, at least weekly?',
    hint: 'Counts: rented software and phone apps; tick each kind of work that one program does. Does not count: spreadsheets (Excel, Google Sheets), chat groups, invoice and accounting software. Check: the latest entry.',
    options: {
      sales: 'Sales and orders',
      stock: 'Stock and purchasing',
      customers: 'Customer management (CRM)',
      staff: 'Time recording and payroll',
      operations: 'Production, bookings or projects',
      none: 'None of these',
    },
  },
  'lead-plan': {
    text: 'How far has the plan to use digital technology in the next 12 months come?',
    hint: 'Counts as written: a file, a shared note, minutes, also a part of the general business plan. Does not count as written: what was only spoken about. Check: the file, and the date of its review.',
    options: {
      none: 'There is no plan yet',
      talked: 'Talked about, not written down',
      written: 'A written list of tasks; one page is enough',
      resourced: 'A written list; at least one task has a person and a budget',
      reviewed: 'A list with a person and a budget, looked at again within the last 6 months',
    },
  },
  skills: {
    text: 'In the last 12 months, how were workers shown how to use digital tools?',
    hint: 'Counts as a session: a date and attendees, on site or online, also free courses of public bodies. Does not count: watching videos alone. If only one person works here, count yourself. Check: the list of attendees.',
    options: {
      none: 'Nobody was shown anything yet',
      informal: 'On their own, or from a colleague',
      supplier: 'By the supplier when something was installed',
      session: 'At least one organised session',
      most: 'At least half of those who use computers or phones attended sessions',
    },
  },
  'data-home': {
    text: 'Where is the sales record (what, to whom, for how much) that you trust most?',
    hint: 'Imagine the salesperson leaves today: where is the record? Counts: the place you look when you must be sure. Does not count: backup copies. Check: find an order of last month.',
    options: {
      paper: 'On paper or in memory',
      phones: 'In phones or chats of individuals',
      spreadsheets: 'In spreadsheets on the enterprise’s computers',
      shared: 'In one shared place, where everyone has an own account',
      linked: 'In software: one entry serves sales, stock and receivables',
    },
  },
  'data-now': {
    text: 'How long does it take to know the turnover from the first of this month until yesterday?',
    hint: 'Counts: one correct figure; no fine report is needed. Does not count: an estimate from memory. Check: try to get the figure now.',
    options: {
      'with-report': 'Only with the tax or quarterly report',
      'over-week': 'More than a week',
      'within-week': 'Two to seven days',
      'within-day': 'Within a day; someone compiles it',
      'at-once': 'At once, on a screen or phone',
    },
  },
  backup: {
    text: 'How is important data backed up today?',
    hint: 'Counts: automatic backup that the contract of rented software promises; restoring means that the data was downloaded and opened. Does not count as another place: a USB stick that stays plugged in. Check: the date of the newest copy.',
    options: {
      none: 'There is no copy yet',
      'same-place': 'Now and then, on the same machine or a USB stick that stays plugged in',
      monthly: 'At least monthly, to another device or place',
      'weekly-automatic': 'Automatically, at least weekly, kept elsewhere',
      'restore-tested': 'Automatically, weekly, elsewhere, and restoring was tried in the last 12 months',
    },
  },
  protect: {
    text: 'What does the enterprise do to protect accounts and devices?',
    hint: 'Counts: what applies to most users. Does not count: one-time codes of the bank, since banks require them. Check: the settings of accounts and devices, the written rule.',
    options: {
      'own-accounts': 'Every person has an own account',
      'two-step': 'Two-step verification for e-mail and for shop and social pages',
      updates: 'Work computers update automatically and have malware protection',
      leavers: 'Accounts are closed within a week when someone leaves',
      'fraud-awareness': 'Staff were told how to recognise fraud in the last 12 months',
      'written-rule': 'A written rule of at least half a page',
      none: 'None of these',
    },
  },
} as const satisfies Words['items'];
