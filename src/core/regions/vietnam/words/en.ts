import { provincesAsOf } from '../provinces.js';
import type { RegionWords } from '../../region.js';

/** Names of the provinces in force when this version was made, without "Tỉnh" and "Thành phố". */
const places = Object.fromEntries(
  provincesAsOf('2026-11-23').map(({ code, name, kind }) => [
    code,
    kind === 'city' ? `${name.replace('Thành phố ', '')} City` : name.replace('Tỉnh ', ''),
  ]),
);

/** The fields of the profile that nearly every questionnaire asks, in English. */
export const vietnamEn: RegionWords = {
  fields: {
    'enterprise-code': {
      label: 'Enterprise code (tax code)',
      hint: '10 digits, or 13 for a branch. Do not enter a citizen identity number.',
    },
    form: {
      label: 'Legal form',
      options: {
        enterprise: 'Enterprise',
        cooperative: 'Cooperative',
        household: 'Household business',
        other: 'Other',
      },
    },
    persons: { label: 'Number of people working', hint: 'Including the owner and family members.', unit: 'people' },
    sector: {
      label: 'Main line of business',
      hint: 'As registered. A garment workshop, for example, is manufacturing; a guest house or restaurant is accommodation and food.',
      options: {
        a: 'Agriculture, forestry and fishery',
        b: 'Mining and quarrying',
        c: 'Manufacturing',
        d: 'Electricity and gas supply',
        e: 'Water supply; waste and wastewater',
        f: 'Construction',
        g: 'Wholesale and retail trade',
        h: 'Transport and storage',
        i: 'Accommodation and food services',
        j: 'Publishing, broadcasting and content',
        k: 'Telecommunications, programming and information services',
        l: 'Finance, banking and insurance',
        m: 'Real estate',
        n: 'Professional, scientific and technical activities',
        o: 'Administrative and support services, including travel agencies',
        p: 'Public administration and political organisations',
        q: 'Education and training',
        r: 'Health and social work',
        s: 'Arts, sports and recreation',
        t: 'Other services',
        u: 'Work in private households',
        v: 'International bodies',
      },
    },
    sells: {
      label: 'Who are the customers of the enterprise?',
      hint: 'Those who only process under contract are not asked about online order channels.',
      options: {
        consumers: 'Consumers',
        businesses: 'Other enterprises',
        state: 'Public bodies',
        'contract-only': 'Only processing under contract',
      },
    },
    place: { label: 'Province or city of the head office', options: places },
    role: {
      label: 'You are',
      options: {
        owner: 'Owner or director',
        accountant: 'Accountant',
        'sales-or-it': 'Responsible for sales or IT',
        authorised: 'Authorised by the enterprise',
      },
    },
  },
};
