import { expect } from '@open-wc/testing';
import { raises } from '../../../src/core/advice/raises.js';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import type { Effect } from '../../../src/core/model/action.js';
import type { Answer } from '../../../src/core/model/response.js';
import { bakery } from '../../fixtures/instruments/bakery.js';

const { items } = compileInstrument(bakery.structure);

describe('raises', () => {
  const cases: readonly { title: string; effect: Effect; answer: Answer | null; raised: boolean }[] = [
    {
      title: 'a lower option',
      effect: { item: 'website', atLeast: 'shop' },
      answer: { value: 'page' },
      raised: true,
    },
    {
      title: 'the same option',
      effect: { item: 'website', atLeast: 'page' },
      answer: { value: 'page' },
      raised: false,
    },
    {
      title: 'a higher option',
      effect: { item: 'website', atLeast: 'page' },
      answer: { value: 'shop' },
      raised: false,
    },
    { title: 'no answer', effect: { item: 'website', atLeast: 'page' }, answer: null, raised: false },
    {
      title: 'an answer that is not known',
      effect: { item: 'website', atLeast: 'page' },
      answer: { missing: 'unknown' },
      raised: false,
    },
    {
      title: 'what is not applicable',
      effect: { item: 'backup', atLeast: 'weekly' },
      answer: { missing: 'notApplicable' },
      raised: false,
    },
    {
      title: 'ticks without the new one',
      effect: { item: 'order-ways', add: ['chat'] },
      answer: { value: ['phone'] },
      raised: true,
    },
    {
      title: 'ticks with the new one',
      effect: { item: 'order-ways', add: ['chat'] },
      answer: { value: ['chat', 'phone'] },
      raised: false,
    },
    {
      title: 'a lower cell of a row',
      effect: { item: 'tools', row: 'stock', atLeast: 'software' },
      answer: { value: { stock: 'sheet' } },
      raised: true,
    },
    {
      title: 'a row that is open',
      effect: { item: 'tools', row: 'sales', atLeast: 'software' },
      answer: { value: { stock: 'sheet' } },
      raised: false,
    },
    {
      title: 'ticks of a row without the new one',
      effect: { item: 'devices', row: 'counter', add: ['computer'] },
      answer: { value: { counter: ['phone'] } },
      raised: true,
    },
    { title: 'a lower number', effect: { item: 'speed', atLeast: 100 }, answer: { value: 30 }, raised: true },
    { title: 'the same number', effect: { item: 'speed', atLeast: 100 }, answer: { value: 100 }, raised: false },
    {
      title: 'a lower band',
      effect: { item: 'online-share', atLeast: 'most' },
      answer: { value: { band: 'some' } },
      raised: true,
    },
    {
      title: 'a share below the band',
      effect: { item: 'online-share', atLeast: 'most' },
      answer: { value: { numerator: 1, denominator: 4 } },
      raised: true,
    },
    {
      title: 'a share within the band',
      effect: { item: 'online-share', atLeast: 'some' },
      answer: { value: { numerator: 1, denominator: 4 } },
      raised: false,
    },
    {
      title: 'a share of nothing',
      effect: { item: 'online-share', atLeast: 'some' },
      answer: { value: { numerator: 0, denominator: 0 } },
      raised: false,
    },
  ];
  for (const { title, effect, answer, raised } of cases) {
    it(`${raised ? 'raises' : 'does not raise'} ${title}`, () => {
      const item = items.get(effect.item);
      expect(item && raises(effect, item, answer)).to.equal(raised);
    });
  }
});
