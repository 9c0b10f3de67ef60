import { dtiEn } from './dti-en.js';
import type { IndicatorMessages } from './messages.js';
import { unctadEn } from './unctad-en.js';

const ANSWERED =
  'Enterprises that answered this question by the date of the report; those that did not answer, or chose Don’t know, are shown apart and stand in neither numerator nor denominator.';

/** Indicators in English. */
export const indicatorsEn = {
  'ind-supported': {
    title: 'Number of supported enterprises',
    counted: 'At least one support had begun by the date of the report; each enterprise counts once.',
    population: 'Enterprises in the register of the programme.',
    caution: 'The figure comes from the register of the programme; no enterprise is asked.',
  },
  'ind-net': {
    title: 'Share of enterprises with an Internet connection',
    counted: 'The workplace uses the Internet for work, also by mobile data only.',
    population: ANSWERED,
    caution:
      'This share is usually near 100%, so the share with a fixed line belongs beside it. The figure is self-reported.',
  },
  'ind-net-fixed': {
    title: 'Share of enterprises with a fixed Internet line',
    counted: 'At least one workplace has a fixed line, also one shared by the building.',
    population: ANSWERED,
    caution: 'This says nothing about the speed of the line. The figure is self-reported.',
  },
  'ind-web-order': {
    title: 'Number of enterprises whose website takes orders',
    counted: 'Customers can place an order or booking on the own website and get a confirmation from the system.',
    population: ANSWERED,
    caution:
      'This is a self-reported count. Do not divide it by the number of supported enterprises unless both come from the same list. Social pages, Zalo and marketplace shops do not count.',
  },
  ...dtiEn,
  ...unctadEn,
} as const satisfies IndicatorMessages;
