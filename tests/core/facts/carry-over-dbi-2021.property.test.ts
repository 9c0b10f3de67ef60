import { expect } from '@open-wc/testing';
import { isCells, isRatio } from '../../../src/core/compiled/answer-value.js';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { AnswerValue } from '../../../src/core/model/response.js';
import { createRandom, type Random } from '../../fixtures/generated/random.js';
import { taken, type Values } from './taken.js';

const ENTERPRISES = 2000;
/** How often something is done, rarest first: never, some months, every month, every week. */
const BANKING = ['counter', 'rarer', 'monthly', 'weekly'] as const;
const CHANNELS = ['own-site', 'marketplace', 'service-app', 'b2b', 'chat'] as const;

/** An enterprise as it is, person by person and order by order, before anybody asks. */
function enterprise(random: Random) {
  const [computers, skilled] = [random.pick([0, 0.3, 1]), random.pick([0, 0.1, 0.6])];
  const staff = Array.from({ length: 1 + random.below(25) }, () => ({
    specialist: random.chance(0.1),
    trained: random.chance(skilled),
    computer: random.chance(computers),
    phone: random.chance(0.7),
    online: random.chance(random.pick([0.05, 0.5, 1])),
  }));
  const kinds = [...CHANNELS, 'counter'].filter(() => random.chance(0.4));
  const orders = Array.from({ length: kinds.length === 0 ? 0 : 1 + random.below(12) }, () => {
    const channel = random.pick(kinds);
    return { channel, byMail: channel === 'chat' && random.chance(0.5), abroad: random.chance(0.1) };
  });
  const meetings = Array.from({ length: 1 + random.below(6) }, () => ({
    online: random.chance(random.pick([0, 0.4])),
  }));
  const decisions = Array.from({ length: 1 + random.below(9) }, () => ({
    analysed: random.chance(random.pick([0, 0.3])),
  }));
  return {
    staff,
    orders,
    meetings,
    decisions,
    payments: random.below(4),
    lookups: random.below(4),
    /** Not everybody calls an app for deliveries, or a portal for tenders, a marketplace. */
    widely: random.chance(0.5),
  };
}
type Enterprise = ReturnType<typeof enterprise>;

const share = <T>(list: readonly T[], test: (one: T) => boolean) => ({
  numerator: list.filter(test).length,
  denominator: list.length,
});

/** Two numbers, or a band in which they lie; a share at an edge lies below it. */
function asAsked(random: Random, value: { numerator: number; denominator: number }): AnswerValue {
  const part = value.numerator / value.denominator;
  const edges: readonly [string, number][] = [
    ['none', 0],
    ['to-10', 0.1],
    ['to-25', 0.25],
    ['to-50', 0.5],
    ['over-50', 1],
  ];
  return random.chance(0.5) ? value : { band: edges.find(([, edge]) => part <= edge)?.[0] ?? '' };
}

/** What the enterprise answers to the full assessment. */
function toReadiness(random: Random, { staff, meetings, decisions, payments }: Enterprise): Values {
  const specialists = staff.filter(({ specialist }) => specialist);
  return {
    'pe-specialist': specialists.length,
    'pe-trained-it': specialists.filter(({ trained }) => trained).length,
    'pe-trained': asAsked(
      random,
      share(staff, (one) => one.trained && !one.specialist),
    ),
    'in-computers': asAsked(
      random,
      share(staff, (one) => one.computer),
    ),
    'in-internet': asAsked(
      random,
      share(staff, (one) => one.online),
    ),
    'in-remote': meetings.some(({ online }) => online) ? ['meetings'] : ['none'],
    'pr-bank': BANKING[payments] ?? '',
    'da-analytics': decisions.some(({ analysed }) => analysed) ? ['own'] : ['none'],
  };
}

/** What it answers to the short assessment: orders by e-mail count as orders online. */
function toScreening({ orders }: Enterprise): Values {
  const channels = CHANNELS.filter((channel) => orders.some((order) => order.channel === channel));
  return {
    'order-channels': channels.length > 0 ? channels : ['none'],
    'order-share': channels.length > 0 ? 'from-10' : 'none',
  };
}

/** What it would answer to the criteria of 2021: shares, and how often it banks online. */
function truly({ staff, orders, meetings, decisions, payments, lookups, widely }: Enterprise) {
  const online = (order: (typeof orders)[number]) => order.channel !== 'counter' && !order.byMail;
  const markets = widely ? ['marketplace', 'service-app', 'b2b'] : ['marketplace'];
  return {
    shares: {
      'ict-training': share(staff, (one) => one.trained),
      'devices-at-work': share(staff, (one) => one.computer || one.phone),
      'internet-at-work': share(staff, (one) => one.online),
      'online-meetings': share(meetings, (one) => one.online),
      'decision-support': share(decisions, (one) => one.analysed),
      'marketplace-sales': share(orders, ({ channel }) => markets.includes(channel)),
      'ecommerce-revenue': share(orders, online),
      'cross-border-revenue': share(orders, (order) => online(order) && order.abroad),
    },
    /** Of the three steps; 0 is "No". */
    banking: Math.max(payments, lookups),
  };
}

const FIFTHS: Readonly<Record<string, (part: number) => boolean>> = {
  none: (part) => part === 0,
  'to-20': (part) => part > 0 && part <= 0.2,
  'to-40': (part) => part > 0.2 && part <= 0.4,
  'to-60': (part) => part > 0.4 && part <= 0.6,
  'to-80': (part) => part > 0.6 && part <= 0.8,
  'over-80': (part) => part > 0.8 && part < 1,
  all: (part) => part === 1,
};

const bandIn = (value: AnswerValue): string => (isCells(value) ? String(value['band']) : '');

describe('carryOver to the criteria of 2021, of generated enterprises', () => {
  it('never says what the enterprise would not', () => {
    const seen: Record<string, number> = {};
    for (let seed = 0; seed < ENTERPRISES; seed++) {
      const random = createRandom(seed);
      const one = enterprise(random);
      const carried = {
        ...taken(smeReadinessStructure, toReadiness(random, one), dbiSme2021Structure),
        ...taken(smeScreeningStructure, toScreening(one), dbiSme2021Structure),
      };
      const { shares, banking } = truly(one);
      for (const [id, part] of Object.entries(shares)) {
        const value = carried[id];
        if (value === undefined) continue;
        seen[id] = (seen[id] ?? 0) + 1;
        if (isRatio(value)) expect(value, `${seed} ${id}`).to.deep.equal(part);
        // Of no orders at all, none came online.
        else expect(FIFTHS[bandIn(value)]?.(part.numerator / (part.denominator || 1)), `${seed} ${id}`).to.equal(true);
      }
      if (carried['online-banking-gate'] !== undefined)
        expect(carried['online-banking-gate'], `${seed}`).to.equal(banking > 0 ? 'yes' : 'no');
      if (carried['online-banking'] !== undefined)
        expect(carried['online-banking'], `${seed}`).to.equal(`step-${banking}`);
    }
    // Nothing would be never wrong.
    for (const id of Object.keys(truly(enterprise(createRandom(0))).shares))
      expect(seen[id], id).to.be.greaterThan(100);
  });
});
