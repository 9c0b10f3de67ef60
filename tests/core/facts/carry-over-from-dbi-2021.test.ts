import { expect } from '@open-wc/testing';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { dbiSme2025Structure } from '../../../src/core/instruments/dbi-sme-2025/structure.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { answered, each } from './taken.js';

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
        'internet-at-work': of(9),
        'devices-at-work': of(20),
      },
      {},
    ],
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
