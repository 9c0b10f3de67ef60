import type { OpenPoints } from './index-words.js';

/** What Eurostat's lists, as they were quoted, leave open, in English. */
export const openPointsEn = {
  ofVariables: {
    'internet-users':
      'Eurostat’s exact words on “access to the Internet for business purposes” could not be read. We ask for use at work at least weekly, as the short questionnaire does, so that one answer serves both.',
    'social-any':
      'No source says which social media count, and which are of different kinds. We take four: networks, sharing of video and pictures, business messaging, blogs. The division is our choice, because each kind is used in a way of its own; business messaging counts, because in Vietnam many enterprises meet most of their customers there.',
    'cloud-advanced':
      'The sources name the “sophisticated or intermediate” cloud services: finance or accounting, ERP, CRM, security, hosting of databases, development platforms; whether the list is complete is not clear. We count these alone, because nothing was found to add others by; e-mail, office software, file storage and rented servers do not count.',
    'remote-access':
      'Whether e-mail, documents and applications are all needed is not clear. We count any of them, because the text says “or”.',
    'security-three':
      'The full list of security measures was not found. We ask for eleven, after the kinds that Eurostat asks about, so that nobody misses the three for want of a line to tick; only how many there are counts.',
    ai: 'From when artificial intelligence counts as used is not said. We count it in regular operation only; a trial, or one person’s own free chatbot, does not count, because a trial is no use.',
  },
  ofEveryYear: {
    population:
      'Eurostat chooses enterprises by the European classification of activities; no table from it to that of Vietnam (VSIC 2025) was found. We give levels to sections C to K and M to O, because they hold the same activities; not to S to V, because of these the survey holds the repair of computers and household goods alone, which the profile cannot tell apart.',
  },
  ofYears: {
    'dii-2022': {
      'twelfth-variable':
        'The list of 2022 is cut before its twelfth thing. We take web sales to consumers, because the list of every other year has it.',
    },
    'dii-2024': {
      'list-of-the-year':
        'The whole list of 2024 was not found. We take that of 2022 with artificial intelligence in place of robots, because the press names this exchange, and seven of twelve then differ from 2025, as another source says.',
    },
  },
} as const satisfies OpenPoints;
