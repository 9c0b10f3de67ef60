import type { UnctadIndicatorMessages } from './messages.js';

const ANSWERED =
  'Enterprises that answered this question by the date of the report; those that did not answer, or chose Don’t know, are shown apart and stand in neither numerator nor denominator.';
const COUNTED_PERSONS =
  'Enterprises that gave both the number of people and the total of people working; those that only estimated a band are shown apart. The people of all enterprises are added up before dividing; it is no mean of shares.';
const CAUTION =
  'The figure is self-reported, after the list of core indicators of 2007; the revised list of 2022 has not been compared.';

/** Core indicators on the use of information and communication technology, in English. */
export const unctadEn = {
  'unctad-b1': {
    title: 'Share of enterprises using computers',
    counted: 'At least one person uses a computer for work every week.',
    population: ANSWERED,
    caution: CAUTION,
  },
  'unctad-b2': {
    title: 'Share of people working who use computers',
    counted: 'People who use a computer for work at least weekly, of all people working.',
    population: COUNTED_PERSONS,
    caution: CAUTION,
  },
  'unctad-b3': {
    title: 'Share of enterprises using the Internet',
    counted: 'The workplace uses the Internet for work, also by mobile data only.',
    population: ANSWERED,
    caution: CAUTION,
  },
  'unctad-b4': {
    title: 'Share of people working who use the Internet',
    counted: 'People who use the Internet for work at least weekly, of all people working.',
    population: COUNTED_PERSONS,
    caution: CAUTION,
  },
  'unctad-b5': {
    title: 'Share of enterprises with a web presence',
    counted:
      'There is an own website, or a page on social media, a video channel or a blog whose content the enterprise decides.',
    population: ANSWERED,
    caution: `Wider than an own website; that social pages count is the reading of this tool. ${CAUTION}`,
  },
  'unctad-b6': {
    title: 'Share of enterprises with an intranet',
    counted: 'There is an internal page for notices, documents, forms.',
    population: ANSWERED,
    caution: CAUTION,
  },
  'unctad-b7': {
    title: 'Share of enterprises receiving orders over the Internet',
    counted:
      'Last year at least one order came by website, app, marketplace, service app or electronic data interchange.',
    population: ANSWERED,
    caution: `Orders by message and e-mail do not count. ${CAUTION}`,
  },
  'unctad-b8': {
    title: 'Share of enterprises placing orders over the Internet',
    counted: 'In the last 12 months something was ordered on a website, app, marketplace or a supplier’s portal.',
    population: ANSWERED,
    caution: `Orders by message and e-mail do not count. ${CAUTION}`,
  },
  'unctad-b9-fixed': {
    title: 'Share of enterprises using a fixed Internet line',
    counted: 'At least one workplace has fibre or another fixed line.',
    population: ANSWERED,
    caution: `An enterprise may use several kinds of lines. ${CAUTION}`,
  },
  'unctad-b9-mobile': {
    title: 'Share of enterprises using mobile Internet',
    counted: 'The workplace uses mobile data, 4G or 5G, for work.',
    population: ANSWERED,
    caution: `An enterprise may use several kinds of lines. ${CAUTION}`,
  },
  'unctad-b9-other': {
    title: 'Share of enterprises using another kind of Internet line',
    counted: 'The workplace uses another kind of line, such as a satellite.',
    population: ANSWERED,
    caution: `An enterprise may use several kinds of lines. ${CAUTION}`,
  },
} as const satisfies UnctadIndicatorMessages;
