import type { OpeningWords } from '../../model/words.js';

/** What a person reads before the first answer, in English: the welcome, and the questions of the first page. */
export const smeScreeningOpeningEn = {
  title: 'Digital readiness self-assessment',
  description:
    'A short questionnaire that shows a small or medium-sized enterprise where it stands, what is missing and what to do first.',
  duration: 'About 5 minutes',
  standing:
    'This is a self-assessment. It is not an official rating and does not replace the Vietnamese criteria for the digital transformation of enterprises (DBI).',
  pages: {
    connectivity: {
      title: 'Internet connection',
      introduction: 'Choose the highest line that is true of the enterprise today.',
    },
  },
  items: {
    'net-access': {
      text: 'How are the workplaces of the enterprise connected to the Internet?',
      hint: 'Counts: a fixed line, also one shared by the building; a single site is “every workplace”. Does not count as a workplace: building sites, vehicles, the homes of staff. Check: the Internet bill.',
      options: {
        none: 'The Internet is not used for work yet',
        mobile: 'Only mobile data, on phones or a 4G/5G hotspot',
        'fixed-partial': 'A fixed line, but not at every workplace',
        'fixed-everywhere': 'A fixed line at every workplace',
        'fixed-with-reserve': 'A fixed line everywhere, plus a reserve line used or tried in the last 12 months',
      },
    },
    'net-users': {
      text: 'What share of the people working here use the Internet for work at least weekly?',
      hint: 'Counts: the owner too; phones used to take orders, assign work or record time. Does not count: private use. Example: 6 of 20 people are 30%. Check: count along the time sheet.',
      options: {
        none: 'Nobody yet',
        'to-10': 'Up to 10%',
        'to-25': 'Over 10% to 25%',
        'to-50': 'Over 25% to 50%',
        'over-50': 'Over 50%',
      },
    },
  },
} as const satisfies OpeningWords;
