import { expect } from '@open-wc/testing';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { dbiSme2025Structure } from '../../../src/core/instruments/dbi-sme-2025/structure.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { answered, each, type Case } from './taken.js';

const of = (numerator: number, denominator = 20) => ({ numerator, denominator });

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
    ['nobody on the Internet, ever', { 'internet-at-work': of(0) }, { 'internet-users': 'none' }],
    ['everybody on the Internet, some of them less than every week', { 'internet-at-work': { band: 'all' } }, {}],
    [
      'a line from 50 Mbit/s on',
      { 'fixed-broadband-gate': 'yes', 'fixed-broadband': 'step-2' },
      { 'fixed-line-30': 'yes' },
    ],
    ['a line of less than 50, which may be 30', { 'fixed-broadband-gate': 'yes', 'fixed-broadband': 'step-1' }, {}],
    ['no fixed line', { 'fixed-broadband-gate': 'no' }, { 'fixed-line-30': 'no' }],
  ]);

  each(dbiSme2021Structure, smeReadinessStructure, [
    [
      'shares of nothing, of which the full assessment asks a part',
      {
        'digital-staff': { band: 'none' },
        'ict-training': of(0),
        'decision-support': of(0, 12),
        'internet-at-work': of(0),
      },
      {
        'pe-specialist': 0,
        'pe-trained': { band: 'none' },
        'in-internet': { band: 'none' },
        'da-analytics': ['none'],
      },
    ],
    [
      'shares of something, of which it asks how much',
      {
        'digital-staff': of(2),
        'ict-training': of(4),
        'internet-at-work': of(20),
        'devices-at-work': of(20),
      },
      {},
    ],
    ...(
      [
        ['step-2', 'from-50'],
        ['step-3', 'from-80'],
        ['step-4', 'from-100'],
        ['step-5', 'over-120'],
      ] as const
    ).map(([step, speed]): Case => [
      `${step} of a fixed line is the speed ${speed}`,
      { 'fixed-broadband-gate': 'yes', 'fixed-broadband': step },
      { 'in-speed': speed },
    ]),
    ['the lowest step holds two speeds', { 'fixed-broadband-gate': 'yes', 'fixed-broadband': 'step-1' }, {}],
    ['who has no ERP may have a package for two kinds of work', { 'erp-gate': 'no' }, {}],
    ['who has no CRM has no software that keeps who bought what', { 'crm-gate': 'no' }, { 'pr-crm': 'no' }],
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
      'a direction and trials do not say that a plan is in the making',
      { 'transformation-strategy-gate': 'yes', 'transformation-strategy': 'step-3' },
      {},
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

  const weekly = answered(smeReadinessStructure, { 'in-internet': of(3) }, '2025-11-01');
  const everybody = answered(smeReadinessStructure, { 'in-internet': of(20) }, '2025-11-01');
  const bounds = [
    {
      title: 'nobody on the Internet at all takes weekly users away',
      older: weekly,
      share: of(0),
      full: { band: 'none' },
    },
    { title: 'rarer users leave weekly ones as they were', older: weekly, share: of(9), full: of(3) },
    {
      title: 'fewer users than everybody take “everybody, every week” away',
      older: everybody,
      share: of(19),
      full: null,
    },
    {
      title: 'everybody is not more than everybody, every week',
      older: everybody,
      share: { band: 'all' },
      full: of(20),
    },
  ];
  for (const { title, older, share, full } of bounds) {
    it(title, () => {
      const newer = answered(dbiSme2021Structure, { 'internet-at-work': share }, '2026-11-01');
      const answer = carryOver(smeReadinessStructure, [older, newer])['in-internet'];
      expect(answer && 'value' in answer ? answer.value : null).to.deep.equal(full);
      expect(carryOver(dbiSme2021Structure, [older, newer])['internet-at-work']).to.deep.include({ value: share });
    });
  }

  it('newer weekly users take “nobody at all” away', () => {
    const older = answered(dbiSme2021Structure, { 'internet-at-work': of(0) }, '2024-11-01');
    expect(carryOver(dbiSme2021Structure, [older, weekly])).not.to.have.property('internet-at-work');
  });

  it('an older share gives way to a newer “nobody”', () => {
    const older = answered(dbiSme2021Structure, { 'decision-support': of(1, 8) }, '2024-11-01');
    const answer = carryOver(dbiSme2021Structure, [older, before])['decision-support'];
    expect(answer).to.deep.include({ value: { band: 'none' } });
    expect(answer?.provenance).to.deep.include({ source: 'sme-readiness 0.1.0', at: '2025-11-01' });
  });
});
