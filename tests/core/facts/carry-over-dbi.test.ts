import { expect } from '@open-wc/testing';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { dbiSme2025Structure } from '../../../src/core/instruments/dbi-sme-2025/structure.js';
import { euDmaSmeStructure } from '../../../src/core/instruments/eu-dma-sme/structure.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import { answered, taken, type Values } from './taken.js';

/** What is given, and all that follows from it. */
type Case = readonly [title: string, given: Values, carried: Values];

function each(from: Structure, to: Structure, cases: readonly Case[]): void {
  for (const [title, given, carried] of cases) {
    it(title, () => {
      expect(taken(from, given, to)).to.deep.equal(carried);
    });
  }
}

const of = (numerator: number, denominator = 20) => ({ numerator, denominator });

describe('carryOver, from the full assessment to the criteria of 2021', () => {
  each(smeReadinessStructure, dbiSme2021Structure, [
    [
      '1: a website that nothing changed on for half a year',
      { 'cu-site': ['chat'], 'cu-site-update': 'longer' },
      {
        'website-updates-gate': 'yes',
        'website-updates': 'step-1',
      },
    ],
    [
      '1: when it was last changed does not say how often it is',
      { 'cu-site': ['chat'], 'cu-site-update': 'week' },
      {
        'website-updates-gate': 'yes',
      },
    ],
    ['12: payments every week', { 'pr-bank': 'weekly' }, { 'online-banking-gate': 'yes', 'online-banking': 'step-3' }],
    [
      '12: payments every month, and perhaps a look at the account every week',
      { 'pr-bank': 'monthly' },
      {
        'online-banking-gate': 'yes',
      },
    ],
    ['12: rare payments', { 'pr-bank': 'rarer' }, { 'online-banking-gate': 'yes' }],
    ['12: no payments, and perhaps a look at the account', { 'pr-bank': 'counter' }, {}],
    ['14: a plan that was talked about', { 'lead-plan': 'talked' }, { 'transformation-strategy-gate': 'yes' }],
    ['14: no plan for these months says nothing of interest', { 'lead-plan': 'none' }, {}],
    ['17: computers that are connected', { 'in-lan': ['network', 'guests'] }, { 'local-network-gate': 'yes' }],
    // A portal is also a place where things are shared (20).
    ['17: a portal', { 'in-lan': ['portal'] }, { 'local-network-gate': 'yes', 'data-sharing-gate': 'yes' }],
    ['17: none of it', { 'in-lan': ['none'] }, { 'local-network-gate': 'no' }],
    ['16, 17: Wi-Fi for guests says nothing of one for work, nor of a network inside', { 'in-lan': ['guests'] }, {}],
    ['20: one shared place with accounts', { 'data-home': 'shared' }, { 'data-sharing-gate': 'yes' }],
    ['20: sales in a spreadsheet say nothing of other things', { 'data-home': 'spreadsheets' }, {}],
    ['24: a system that watches', { 'se-measures': ['monitoring'] }, { 'security-systems-gate': 'yes' }],
    ['24: passwords and copies are no system', { 'se-measures': ['passwords', 'backup'] }, {}],
    [
      '21, 24: security software that is rented',
      { 'in-cloud': ['security'] },
      {
        'cloud-gate': 'yes',
        'security-systems-gate': 'yes',
      },
    ],
    ['28: invoices that make themselves', { 'invoice-flow': 'automatic' }, { 'automated-processes-gate': 'yes' }],
    ['28: invoices without retyping are still made by hand', { 'invoice-flow': 'from-software' }, {}],
    ['31: nothing written', { 'se-docs': 'none' }, { 'security-policy-gate': 'no' }],
    ['31: a paper that may be on something else than access', { 'se-docs': 'reviewed' }, {}],
    ['32: written who may see what', { 'da-rules': ['access'] }, { 'data-protection-policy-gate': 'yes' }],
    ['32: a list of data is no rule', { 'da-rules': ['list'] }, {}],
    ['37: specialists are a part of those in charge of digital transformation', { 'pe-specialist': 2 }, {}],
    [
      '40: documents from outside',
      { 'in-remote': ['documents'] },
      {
        'remote-work-gate': 'yes',
        'online-meetings': { band: 'none' },
      },
    ],
    ['40: meetings may have been held at the workplace', { 'in-remote': ['meetings'] }, {}],
    [
      '41: specialists and others',
      { 'pe-specialist': 2, 'pe-trained-it': 1, 'pe-trained': of(3) },
      {
        'ict-training': of(4),
      },
    ],
    ['41: no specialist', { 'pe-specialist': 0, 'pe-trained': of(3) }, { 'ict-training': of(3) }],
    [
      '41: no specialist, and an estimate within one of the bands',
      { 'pe-specialist': 0, 'pe-trained': { band: 'to-10' } },
      {
        'ict-training': { band: 'to-20' },
      },
    ],
    ['41: an estimate across an edge', { 'pe-specialist': 0, 'pe-trained': { band: 'to-25' } }, {}],
    ['41: nobody at all', { 'pe-specialist': 0, 'pe-trained': { band: 'none' } }, { 'ict-training': { band: 'none' } }],
    ['41: specialists of whom it is open', { 'pe-specialist': 2, 'pe-trained': of(3) }, {}],
    [
      '41: specialists of whom nobody was trained, and an estimate of the others',
      { 'pe-specialist': 2, 'pe-trained-it': 0, 'pe-trained': { band: 'to-10' } },
      { 'ict-training': { band: 'to-20' } },
    ],
    [
      '41: specialists, and an estimate of the others',
      { 'pe-specialist': 2, 'pe-trained-it': 1, 'pe-trained': { band: 'to-10' } },
      {},
    ],
    ['41: more than everybody is a mistake', { 'pe-specialist': 2, 'pe-trained-it': 2, 'pe-trained': of(19) }, {}],
    ['44: everybody at a computer', { 'in-computers': of(20) }, { 'devices-at-work': { band: 'all' } }],
    ['44: others may use a smartphone', { 'in-computers': of(19) }, {}],
    ['44: over half may be everybody or not', { 'in-computers': { band: 'over-50' } }, {}],
    ['45: two numbers', { 'in-internet': of(7) }, { 'internet-at-work': of(7) }],
    [
      '45: an estimate within one of the bands',
      { 'in-internet': { band: 'to-10' } },
      {
        'internet-at-work': { band: 'to-20' },
      },
    ],
    ['45: an estimate across edges', { 'in-internet': { band: 'over-50' } }, {}],
    ['48: meetings online, of how many is open', { 'in-remote': ['email', 'meetings'] }, {}],
    ['60: nothing analysed', { 'da-analytics': ['none'] }, { 'decision-support': { band: 'none' } }],
    ['59, 60: analysed, by which software and for how much is open', { 'da-analytics': ['own'] }, {}],
    [
      '2, 3, 4, 7, 8, 10, 13: what is asked of another time, of more or of less',
      {
        'cu-reply': 'hours',
        'cu-ads': 'none',
        'cu-channels': ['own-site'],
        'cu-esales': 'none',
        'pr-contract': 'all',
        'pr-buy': 'none',
      },
      {},
    ],
  ]);
});

describe('carryOver, from the short assessment to the criteria of 2021', () => {
  each(smeScreeningStructure, dbiSme2021Structure, [
    [
      '4: no order on a marketplace, an app of others or a portal',
      { 'order-channels': ['own-site', 'chat'] },
      {
        'marketplace-sales': { band: 'none' },
      },
    ],
    ['4: an app of others, which some call a marketplace', { 'order-channels': ['service-app'] }, {}],
    [
      '5, 6: no turnover from orders online',
      { 'order-share': 'none' },
      {
        'ecommerce-revenue': { band: 'none' },
        'cross-border-revenue': { band: 'none' },
      },
    ],
    ['5: some of it may have come by e-mail', { 'order-share': 'under-10' }, {}],
    ['23: customers in software', { 'core-software': ['customers'] }, { 'crm-gate': 'yes' }],
    ['23: software that is not used every week', { 'core-software': ['none'] }, {}],
  ]);
});

describe('carryOver, from the criteria of 2021', () => {
  each(dbiSme2021Structure, eurostatDiiStructure, [
    [
      'shares of nothing, which are a “no”',
      {
        'digital-staff': of(0),
        'ict-training': { band: 'none' },
        'online-meetings': of(0, 9),
        'decision-support': { band: 'none' },
      },
      {
        'ict-specialists': 'no',
        'ict-training': 'no',
        'remote-meetings': 'no',
        'data-analytics': 'no',
      },
    ],
    [
      'shares above nothing, as far as others are not meant',
      {
        'digital-staff': of(1),
        'ict-training': { band: 'to-20' },
        'online-meetings': { band: 'to-20' },
        'decision-support': of(1, 50),
      },
      { 'remote-meetings': 'yes', 'data-analytics': 'yes' },
    ],
    [
      'trained were others than specialists where there are none',
      { 'digital-staff': of(0), 'ict-training': of(2) },
      {
        'ict-specialists': 'no',
        'ict-training': 'yes',
      },
    ],
    ['a rule on access is a paper', { 'security-policy-gate': 'yes' }, { 'security-documents': 'yes' }],
    ['without a rule on access there may be another paper', { 'security-policy-gate': 'no' }, {}],
  ]);

  each(dbiSme2021Structure, dbiSme2025Structure, [
    ['nobody is interested', { 'transformation-strategy-gate': 'no' }, { 'transformation-plan': 'step-1' }],
    [
      'interested, without an idea',
      { 'transformation-strategy-gate': 'yes', 'transformation-strategy': 'step-1' },
      {
        'transformation-plan': 'step-1',
      },
    ],
    [
      'an outline lies between two steps',
      { 'transformation-strategy-gate': 'yes', 'transformation-strategy': 'step-2' },
      {},
    ],
    [
      'a direction and no written plan',
      { 'transformation-strategy-gate': 'yes', 'transformation-strategy': 'step-3' },
      {
        'transformation-plan': 'step-2',
      },
    ],
    [
      'a plan that nobody carries out yet',
      { 'transformation-strategy-gate': 'yes', 'transformation-strategy': 'step-4' },
      {},
    ],
    [
      'a plan that is carried out, by how many is open',
      { 'transformation-strategy-gate': 'yes', 'transformation-strategy': 'step-5' },
      {},
    ],
    [
      'neither cloud nor devices nor automation',
      {
        'cloud-gate': 'no',
        'iot-gate': 'no',
        'automated-processes-gate': 'no',
        'robots-gate': 'no',
      },
      { 'cloud-automation': 'step-1' },
    ],
    [
      'one of them, how far is open',
      {
        'cloud-gate': 'no',
        'iot-gate': 'no',
        'automated-processes-gate': 'yes',
        'robots-gate': 'no',
      },
      {},
    ],
    ['one of them open', { 'cloud-gate': 'no', 'iot-gate': 'no', 'robots-gate': 'no' }, {}],
  ]);
});

describe('carryOver, from the approximation of 2025', () => {
  const retail = { catalogue: 'retail' } as const;
  const steel = { catalogue: 'steel' } as const;
  const food = { catalogue: 'food-service' } as const;
  const logistics = { catalogue: 'logistics' } as const;

  each(dbiSme2025Structure, dbiSme2021Structure, [
    [
      'a shop with a website that takes orders, customers’ software, figures on a screen and messages by themselves',
      {
        ...retail,
        'tools-retail': ['ordering-website', 'crm', 'dashboard', 'marketing-automation'],
      },
      {
        'website-updates-gate': 'yes',
        'catalogue-updates-gate': 'yes',
        'crm-gate': 'yes',
        'automated-processes-gate': 'yes',
        'analytics-software-gate': 'yes',
      },
    ],
    // A tool that was not used may be there: "no" follows from none of them.
    ['a shop without any of the tools', { ...retail, 'tools-retail': ['none'] }, {}],
    ['tools of a list that is not asked', { catalogue: 'other', 'tools-retail': ['crm'] }, {}],
    [
      'a website, and goods that are followed by codes',
      { ...steel, 'tools-steel': ['website', 'barcode-warehouse'] },
      {
        'website-updates-gate': 'yes',
        'product-identification-gate': 'yes',
      },
    ],
    [
      'orders by a website or an app, whose is open',
      { ...steel, 'tools-steel': ['online-orders'] },
      {
        'catalogue-updates-gate': 'yes',
      },
    ],
    [
      'sensors in the kitchen, tables booked by themselves',
      { ...food, 'tools-food-service': ['kitchen-iot', 'table-booking'] },
      {
        'iot-gate': 'yes',
        'automated-processes-gate': 'yes',
      },
    ],
    [
      'one system for stock, transport and orders, and a board over the chain',
      {
        ...logistics,
        'tools-logistics': ['integrated-suite', 'control-tower'],
      },
      { 'erp-gate': 'yes', 'supply-chain-gate': 'yes' },
    ],
    [
      'a shared place for a project, sensors on cranes',
      {
        catalogue: 'construction',
        'tools-construction': ['common-data', 'iot-equipment'],
      },
      { 'data-sharing-gate': 'yes', 'iot-gate': 'yes' },
    ],
    [
      'what only resembles something',
      {
        catalogue: 'travel',
        'tools-travel': ['online-booking', 'tour-management', 'chatbot', 'trend-analysis', 'revenue-reports'],
        'tool-links': 'step-3',
        'data-decisions': 'step-3',
        'information-security': 'step-3',
        'transformation-plan': 'step-5',
      },
      {},
    ],
  ]);

  each(dbiSme2025Structure, eurostatDiiStructure, [
    [
      'tools and written rules',
      { ...retail, 'tools-retail': ['ordering-website', 'crm'], 'information-security': 'step-3' },
      {
        website: 'yes',
        crm: 'yes',
        'security-documents': 'yes',
      },
    ],
    ['accounts without written rules', { 'information-security': 'step-2' }, {}],
  ]);

  each(dbiSme2025Structure, euDmaSmeStructure, [
    ['a list of which only one line is known stays open', { ...steel, 'tools-steel': ['website'] }, {}],
  ]);
});

describe('carryOver, to the approximation of 2025', () => {
  const full: Values = {
    'cu-site': ['introduction', 'orders'],
    'pr-crm': 'analyse',
    'pr-erp': 'most',
    'pr-links': ['order-invoice', 'site-stock'],
    'lead-plan': 'reviewed',
    'se-docs': 'none',
    'da-analytics': ['none'],
  };
  each(smeReadinessStructure, dbiSme2025Structure, [
    ['the full assessment leaves it open: steps are bundles, and no list is known as a whole', full, {}],
  ]);
  each(eurostatDiiStructure, dbiSme2025Structure, [
    ['so does Eurostat’s list', { website: 'yes', crm: 'yes', iot: 'no', 'security-documents': 'no' }, {}],
  ]);
});

describe('carryOver, of a share that something else contradicts', () => {
  const before = answered(smeReadinessStructure, { 'da-analytics': ['none'] }, '2025-11-01');
  const cases = [
    { title: 'the same by two numbers contradicts nothing', share: of(0, 8), stays: true },
    { title: 'the same by a band contradicts nothing', share: { band: 'none' }, stays: true },
    { title: 'a newer share above none takes “nobody” away', share: of(1, 8), stays: false },
    { title: 'so does a newer band above none', share: { band: 'to-20' }, stays: false },
  ];
  for (const { title, share, stays } of cases) {
    it(title, () => {
      const newer = answered(dbiSme2021Structure, { 'decision-support': share }, '2026-11-01');
      expect(Object.keys(carryOver(smeReadinessStructure, [before, newer]))).to.deep.equal(
        stays ? ['da-analytics'] : [],
      );
      expect(carryOver(dbiSme2021Structure, [before, newer])['decision-support']).to.deep.include({ value: share });
    });
  }

  it('an older share gives way to a newer “nobody”', () => {
    const older = answered(dbiSme2021Structure, { 'decision-support': of(1, 8) }, '2024-11-01');
    const answer = carryOver(dbiSme2021Structure, [older, before])['decision-support'];
    expect(answer).to.deep.include({ value: { band: 'none' } });
    expect(answer?.provenance).to.deep.include({ source: 'sme-readiness 0.1.0', at: '2025-11-01' });
  });
});
