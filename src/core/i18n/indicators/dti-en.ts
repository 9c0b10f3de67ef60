import type { DtiIndicatorMessages } from './messages.js';

const ANSWERED =
  'Enterprises that answered this question by the date of the report; those that did not answer, or chose Don’t know, are shown apart and stand in neither numerator nor denominator.';
const NAMED =
  'The name of the indicator is that of Decision 1354/QĐ-BTTTT of 7 July 2022, read in excerpts and not in the signed text.';
const UNDEFINED = 'No official way of counting was found; the one taken here is our reading.';
const SELF = 'The figure is self-reported, and none of an authority.';
const national = (y2025: string, y2030: string) =>
  `Target of the country, not of the programme: ${y2025} by 2025, ${y2030} by 2030 (Decision 411/QĐ-TTg of 31 March 2022, as the press gives it).`;

/** Indicators of the digital economy, in English. */
export const dtiEn = {
  'dti-platforms': {
    title: 'Share of small and medium enterprises that use digital platforms (at least)',
    counted:
      'Certainly uses one: took orders on a marketplace or in a service app in the last 3 months or last year, or pays for finance, ERP or CRM software in the cloud.',
    population:
      'All enterprises that answered the questionnaire, also those of which it is open, so the true share may be higher.',
    caution: `An enterprise may use another platform that the questionnaire does not ask about, so only “at least” can be said. Large enterprises, where there are any in the list, are counted too. ${UNDEFINED} ${SELF}`,
    source: `${NAMED} One commune in Khánh Hòa counts the small and medium enterprises that use a digital platform for production or business, by all small and medium enterprises (based on Decision 411/QĐ-TTg; second-hand).`,
    national: national('more than 50%', 'more than 70%'),
  },
  'dti-e-contracts': {
    title: 'Share of enterprises that use electronic contracts',
    counted:
      'In the last 12 months at least one contract with customers, suppliers or workers was signed electronically by all sides on the original file.',
    population: ANSWERED,
    caution: `Photos, scans and agreements by message do not count. ${UNDEFINED} ${SELF}`,
    source: NAMED,
    national: national('more than 80%', '100%'),
  },
  'dti-e-tax': {
    title: 'Share of enterprises that file tax electronically',
    counted: 'Filed and paid tax electronically in the last 12 months, by itself or through a service.',
    population: ANSWERED,
    caution: `The tax authority has fuller figures, which come first in a report. ${UNDEFINED} ${SELF}`,
    source: NAMED,
  },
} as const satisfies DtiIndicatorMessages;
