import { expect } from '@open-wc/testing';
import { applyActions } from '../../../src/core/advice/apply-actions.js';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import type { Action, Effect } from '../../../src/core/model/action.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers } from '../../../src/core/model/response.js';
import { bakery, bakeryAnswers } from '../../fixtures/instruments/bakery.js';

const structure: Structure = bakery.structure;

function action(...effects: readonly Effect[]): Action {
  const money = { low: 0, high: 0, currency: 'VND', asOf: '2026-01-15' };
  return { id: 'made-up', effects, effort: { days: 1, money, elapsedWeeks: 1 } };
}

function after(answers: Answers, ...effects: readonly Effect[]) {
  return applyActions(structure, { answers, profile: { 'shop-kind': 'street' } }, [action(...effects)]).answers;
}

describe('applyActions', () => {
  const cases: readonly { title: string; before: Answers; effect: Effect; item: string; value: unknown }[] = [
    {
      title: 'raises an option',
      before: { website: { value: 'none' } },
      effect: { item: 'website', atLeast: 'page' },
      item: 'website',
      value: 'page',
    },
    {
      title: 'leaves a higher option',
      before: { website: { value: 'shop' } },
      effect: { item: 'website', atLeast: 'page' },
      item: 'website',
      value: 'shop',
    },
    {
      title: 'takes the tick away that excludes all others',
      before: { devices: { value: { counter: ['nothing'] } } },
      effect: { item: 'devices', row: 'counter', add: ['computer'] },
      item: 'devices',
      value: { counter: ['computer'] },
    },
    {
      title: 'adds ticks in the order of the options',
      before: { devices: { value: { counter: ['computer'] } } },
      effect: { item: 'devices', row: 'counter', add: ['phone'] },
      item: 'devices',
      value: { counter: ['phone', 'computer'] },
    },
    {
      title: 'raises one row',
      before: { tools: { value: { sales: 'paper', stock: 'paper' } } },
      effect: { item: 'tools', row: 'stock', atLeast: 'software' },
      item: 'tools',
      value: { sales: 'paper', stock: 'software' },
    },
    {
      title: 'leaves a row that is open',
      before: { tools: { value: { sales: 'paper' } } },
      effect: { item: 'tools', row: 'stock', atLeast: 'software' },
      item: 'tools',
      value: { sales: 'paper' },
    },
    {
      title: 'raises a number',
      before: { ...bakeryAnswers, speed: { value: 30 } },
      effect: { item: 'speed', atLeast: 100 },
      item: 'speed',
      value: 100,
    },
  ];
  for (const { title, before, effect, item, value } of cases) {
    it(title, () => {
      expect(after(before, effect)[item]).to.deep.equal({ value });
    });
  }

  it('raises a share to a band, and to at least so many of the same whole', () => {
    const ways: Answers = { 'order-ways': { value: ['phone'] } };
    const share = { ...ways, 'online-share': { value: { numerator: 1, denominator: 20 } } };
    expect(after(share, { item: 'online-share', atLeast: 'some' })['online-share']).to.deep.equal({
      value: { band: 'some' },
    });
    expect(after(share, { item: 'online-share', atLeast: 0.501 })['online-share']).to.deep.equal({
      value: { numerator: 11, denominator: 20 },
    });
  });

  it('leaves open what is open, and what is not applicable', () => {
    const answers: Answers = { website: { missing: 'unknown' }, backup: { missing: 'notApplicable' } };
    const found = after(answers, { item: 'website', atLeast: 'shop' }, { item: 'backup', atLeast: 'weekly' });
    expect(found).to.equal(answers);
    expect(after({}, { item: 'website', atLeast: 'shop' })).to.deep.equal({});
  });

  it('starts what comes into sight at its lowest answer, and raises it from there', () => {
    const hidden: Answers = { 'order-ways': { value: ['none'] } };
    const opening: Effect = { item: 'order-ways', add: ['chat'] };
    expect(after(hidden, opening)).to.deep.equal({
      'order-ways': { value: ['chat'] },
      'online-share': { value: { band: 'little' } },
    });
    expect(after(hidden, { item: 'online-share', atLeast: 'most' }, opening)['online-share']).to.deep.equal({
      value: { band: 'most' },
    });
  });

  it('starts there too where an answer was given before the question was hidden', () => {
    const kept: Answers = { 'order-ways': { value: ['none'] }, 'online-share': { value: { band: 'most' } } };
    const found = after(kept, { item: 'order-ways', add: ['chat'] });
    expect(found['online-share']).to.deep.equal({ value: { band: 'little' } });
  });

  it('does not raise what stays hidden', () => {
    const hidden: Answers = { 'order-ways': { value: ['none'] } };
    expect(after(hidden, { item: 'online-share', atLeast: 'most' })).to.equal(hidden);
  });

  it('takes a compiled instrument too, and keeps the rest of a situation', () => {
    const situation = { answers: bakeryAnswers, profile: { persons: 6 } };
    const raised = applyActions(compileInstrument(structure), situation, [
      action({ item: 'website', atLeast: 'shop' }),
    ]);
    expect(raised).to.deep.equal({ ...situation, answers: { ...bakeryAnswers, website: { value: 'shop' } } });
    expect(applyActions(structure, situation, [])).to.equal(situation);
  });
});
