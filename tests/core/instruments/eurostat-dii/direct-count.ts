import type { Random } from '../../../fixtures/generated/random.js';
import { ADVANCED_CLOUD, VARIABLES, YEARS } from '../../../fixtures/published/eurostat-dii.js';

/** What is known of one enterprise, as numbers and lists: not as options of a questionnaire. */
export interface Facts {
  /** Of 1000 persons employed, how many use the internet. */
  readonly online: number;
  readonly lineMbit: number | null;
  /** Shares in tenths of a percent, so that edges are exact. */
  readonly ecommerce: number;
  readonly web: number;
  readonly b2c: number;
  readonly social: readonly string[];
  readonly cloud: readonly string[];
  readonly remote: readonly string[];
  readonly measures: readonly string[];
  /** Whether each of the facts that are true or not is true. */
  readonly yes: Readonly<Record<string, boolean>>;
}

const FACTS = [
  'website',
  'erp',
  'crm',
  'data-analytics',
  'ai',
  'iot',
  'robots',
  'ict-specialists',
  'ict-training',
  'security-awareness',
  'security-documents',
  'remote-meetings',
] as const;
const SOCIAL = ['networks', 'video', 'messaging', 'blogs'];
const CLOUD = ['email', 'office', 'storage', 'computing', ...ADVANCED_CLOUD];
const REMOTE = ['email', 'documents', 'applications'];
const MEASURES = [
  'passwords',
  'two-factors',
  'biometrics',
  'encryption',
  'backup',
  'access-control',
  'vpn',
  'logs',
  'risk-assessment',
  'tests',
  'monitoring',
];

/** An enterprise, often on an edge. */
export function randomFacts(random: Random): Facts {
  const ecommerce = random.pick([0, 9, 10, 11, 99, 100, 300, 500, random.below(1001)]);
  const some = (ids: readonly string[]) => {
    const chance = random.pick([0, 0.2, 0.7]);
    return ids.filter(() => random.chance(chance));
  };
  return {
    online: random.pick([0, 99, 100, 250, 500, 501, 1000, random.below(1001)]),
    lineMbit: random.pick([null, 29.9, 30, 30.1, 300]),
    ecommerce,
    web: Math.min(ecommerce, random.pick([0, 10, 11, 100, 101, 1000])),
    b2c: random.pick([0, 100, 101, 500, 501, 1000]),
    social: some(SOCIAL),
    cloud: some(CLOUD),
    remote: some(REMOTE),
    measures: some(MEASURES),
    yes: Object.fromEntries(FACTS.map((id) => [id, random.chance(0.5)])),
  };
}

/** Whether a variable of the published table is true of an enterprise. */
function isTrue(variable: string, facts: Facts): boolean {
  switch (variable) {
    case 'more than 50 % of persons employed with internet':
      return facts.online > 500;
    case 'fixed line of at least 30 Mbit/s':
      return facts.lineMbit !== null && facts.lineMbit >= 30;
    case 'e-commerce sales at least 1 % of turnover':
      return facts.ecommerce >= 10;
    case 'web sales over 1 % and B2C over 10 % of web sales':
      return facts.web > 10 && facts.b2c > 100;
    case 'buys cloud':
      return facts.cloud.length > 0;
    case 'sophisticated or intermediate cloud':
      return facts.cloud.some((service) => ADVANCED_CLOUD.some((advanced) => advanced === service));
    case 'any social media':
      return facts.social.length > 0;
    case 'two or more social media':
      return facts.social.length >= 2;
    case 'at least 3 security measures':
      return facts.measures.length >= 3;
    case 'remote access to mail, documents, applications':
      return facts.remote.length > 0;
    default: {
      const id = VARIABLES.find(([name]) => name === variable)?.[6] ?? '';
      return facts.yes[id] === true;
    }
  }
}

/** How many of the twelve variables of a survey year are true. */
export function directCount(facts: Facts, year: number): number {
  const column = YEARS.findIndex(([known]) => known === year) + 1;
  return VARIABLES.filter((row) => row[column] === 'x' && isTrue(row[0], facts)).length;
}

const ticked = (ids: readonly string[]) => ({ value: ids.length > 0 ? ids : ['none'] });

/** The highest step whose lower edge is reached; `over` the edge where the band begins above it. */
function step(value: number, steps: readonly (readonly [id: string, from: number, edge: 'at' | 'over'])[]) {
  const reached = steps.filter(([, from, edge]) => (edge === 'at' ? value >= from : value > from));
  return { value: reached.at(-1)?.[0] ?? '' };
}

/** The answers that the enterprise gives. Questions that it is not shown are left open. */
export function answersOf(facts: Facts) {
  const sells = facts.ecommerce >= 10;
  const sellsOnWeb = sells && facts.web > 10;
  return {
    'internet-users': step(facts.online, [
      ['nobody', 0, 'at'],
      ['under-10', 0, 'over'],
      ['to-25', 100, 'at'],
      ['to-50', 250, 'over'],
      ['over-50', 500, 'over'],
    ]),
    'fixed-line-30': { value: facts.lineMbit !== null && facts.lineMbit >= 30 ? 'yes' : 'no' },
    'ecommerce-share': step(facts.ecommerce, [
      ['none', 0, 'at'],
      ['under-1', 0, 'over'],
      ['from-1', 10, 'at'],
      ['from-10', 100, 'at'],
      ['from-30', 300, 'at'],
      ['from-50', 500, 'at'],
    ]),
    ...(sells && {
      'web-sales-share': step(facts.web, [
        ['none', 0, 'at'],
        ['to-1', 0, 'over'],
        ['to-10', 10, 'over'],
        ['over-10', 100, 'over'],
      ]),
    }),
    ...(sellsOnWeb && {
      'b2c-share': step(facts.b2c, [
        ['to-10', 0, 'at'],
        ['to-50', 100, 'over'],
        ['over-50', 500, 'over'],
      ]),
    }),
    'social-media': ticked(facts.social),
    'cloud-services': ticked(facts.cloud),
    'remote-access': ticked(facts.remote),
    'security-measures': ticked(facts.measures),
    ...Object.fromEntries(FACTS.map((id) => [id, { value: facts.yes[id] ? 'yes' : 'no' }])),
  };
}

/** The level of a count, by whole numbers. */
export function levelOf(count: number, levels: readonly (readonly [string, number, number, string])[]): string {
  return levels.find(([, fewest, most]) => count >= fewest && count <= most)?.[3] ?? '';
}
