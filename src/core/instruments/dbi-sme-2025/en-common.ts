import type { Words } from '../../model/words.js';

/** The common part in English, in words of our own. */
export const commonEn = {
  'cloud-automation': {
    text: 'How far does the enterprise use cloud computing, connected devices (IoT) and automation?',
    hint: 'One of the three is enough. Counts: online software rented by the month, machines that send figures, work that runs by itself. Does not count: free e-mail, social media.',
    options: {
      'step-1': 'Not used, or only when something comes up',
      'step-2': 'Used regularly in a few kinds of work',
      'step-3': 'Used in many kinds of work, enough for basic needs',
      'step-4': 'Used throughout the enterprise and managed in one place',
      'step-5': 'Used throughout, and connected with partners and customers',
    },
  },
  'technology-reach': {
    text: 'How far, in your view, has digital technology reached the work of the enterprise?',
    hint: 'A personal view; no figures needed. Counts: all daily work. Low is a few kinds of work, medium about half, high most. Does not count: phones in private use.',
    options: { none: 'Not at all', low: 'Low', medium: 'Medium', high: 'High', full: 'Completely' },
  },
  'data-decisions': {
    text: 'How far does the enterprise decide by data?',
    hint: 'Counts: figures on sales, costs or customers from software or a spreadsheet. Does not count: estimates from memory.',
    options: {
      'step-1': 'Decisions rarely rest on data',
      'step-2': 'A few things rest on data, with a visible benefit',
      'step-3': 'Most decisions of each part of the enterprise rest on data',
      'step-4': 'All important decisions of the enterprise rest on data',
      'step-5': 'As above, with data of partners and customers too',
    },
  },
  'information-security': {
    text: 'How far does the enterprise protect its information?',
    hint: 'Access rights: each person sees only what the job needs. Counts: rules that people know and follow. Does not count: rules on paper that nobody follows.',
    options: {
      'step-1': 'No rules; several people share accounts',
      'step-2': 'Some software has personal accounts and access rights',
      'step-3': 'Written rules; all important software has access rights',
      'step-4': 'As above, with regular checks, backups and steps for incidents',
      'step-5': 'As above, with a specialist who watches continuously',
    },
  },
  'personal-service': {
    text: 'How far does the enterprise use data to serve each customer personally?',
    hint: 'For example: suggestions by earlier purchases, offers for groups of customers. Counts: customer data in software or a spreadsheet. Does not count: staff who remember faces.',
    options: {
      'step-1': 'Not or hardly, each place in its own way',
      'step-2': 'At a few points, such as greetings or offers',
      'step-3': 'At many points; marketing by groups of customers',
      'step-4': 'At every point, on every channel of the enterprise',
      'step-5': 'As above, connected with the services of partners',
    },
  },
  'transformation-plan': {
    text: 'How far has the strategy or plan for digital transformation come?',
    hint: 'Counts: a paper of its own or a part of the general plan, agreed by the management. Does not count: talk alone.',
    options: {
      'step-1': 'No clear direction yet',
      'step-2': 'There is a direction, and a plan is being made',
      'step-3': 'There is a plan, and it is being carried out',
      'step-4': 'All parts of the enterprise follow one plan; risks are watched',
      'step-5': 'As above, and agreed with the main partners',
    },
  },
  'transformation-budget': {
    text: 'How far does the enterprise fund digital transformation and measure its effect?',
    hint: 'Counts: money for devices, software, training or advice; effects measured in figures, such as time per order. Does not count: monthly phone and Internet bills.',
    options: {
      'step-1': 'No money of its own yet',
      'step-2': 'Money for a few things when needed',
      'step-3': 'Money for most work; effects begin to be measured',
      'step-4': 'A standing budget, adjusted by measured effects',
      'step-5': 'As above, with a budget shared with partners',
    },
  },
} as const satisfies Words['items'];
