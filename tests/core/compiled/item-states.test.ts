import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { itemStates } from '../../../src/core/compiled/item-states.js';
import type { Answers, Profile } from '../../../src/core/model/response.js';
import { bakery, bakeryAnswers } from '../../fixtures/instruments/bakery.js';

const compiled = compileInstrument(bakery.structure);

function states(answers: Answers, profile?: Profile): ReturnType<typeof itemStates> {
  return itemStates(compiled, { answers, profile });
}

describe('itemStates', () => {
  it('shows an item without conditions, always', () => {
    expect(states({}).state('website')).to.deep.equal({ visible: true, applicable: true });
  });

  it('shows an item only once its condition is true', () => {
    const visible = (answers: Answers): unknown => states(answers).state('speed').visible;
    expect(visible({})).to.equal(null);
    expect(visible({ website: { missing: 'unknown' } })).to.equal(null);
    expect(visible({ website: { value: 'page' } })).to.equal(true);
    expect(visible({ website: { value: 'none' } })).to.equal(null);
    expect(visible({ website: { value: 'none' }, tools: { value: { sales: 'paper' } } })).to.equal(false);
    expect(visible({ website: { value: 'none' }, tools: { value: { sales: 'software' } } })).to.equal(true);
    expect(visible({ website: { value: 'none' }, tools: { missing: 'notApplicable' } })).to.equal(false);
  });

  it('takes an item for not applicable by the profile, without asking', () => {
    const answers = { 'order-ways': { value: ['chat'] } };
    expect(states(answers, { 'shop-kind': 'contract' }).answer('order-ways')).to.deep.equal({
      missing: 'notApplicable',
    });
    expect(states(answers, { 'shop-kind': 'street' }).answer('order-ways')).to.deep.equal({ value: ['chat'] });
    expect(states(answers).state('order-ways').applicable).to.equal(null);
  });

  it('keeps the answer of a hidden item out of force', () => {
    const hidden = { ...bakeryAnswers, 'order-ways': { value: ['none'] } };
    expect(states(hidden).answer('online-share')).to.equal(null);
    expect(states(hidden).known({ item: 'online-share' })).to.equal(null);
    expect(states(bakeryAnswers, { 'shop-kind': 'street' }).answer('online-share')).to.deep.equal({
      value: { numerator: 30, denominator: 120 },
    });
  });

  it('knows rows, ticks, shares and bands as conditions ask for them', () => {
    const now = states(bakeryAnswers, { 'shop-kind': 'street', persons: 6 });
    expect(now.known({ item: 'tools', row: 'stock' })).to.deep.include({ kind: 'rank', value: 'sheet' });
    expect(now.known({ item: 'devices', row: 'counter' })).to.deep.equal({
      kind: 'value',
      value: ['phone', 'computer'],
    });
    expect(now.known({ item: 'online-share' })).to.deep.equal({ kind: 'value', value: 0.25 });
    expect(now.known({ profile: 'persons' })).to.deep.equal({ kind: 'value', value: 6 });
    const estimated = states(
      { ...bakeryAnswers, 'online-share': { value: { band: 'some' } } },
      { 'shop-kind': 'street' },
    );
    expect(estimated.known({ item: 'online-share' })).to.deep.include({
      kind: 'rank',
      range: { id: 'some', low: 0.1, high: 0.5 },
    });
  });

  it('knows nothing of rows without an answer, of what does not exist, and of what only the prototype has', () => {
    const now = states({ tools: { value: { sales: 'paper' } } }, {});
    expect(now.known({ item: 'tools', row: 'stock' })).to.equal(null);
    expect(now.known({ item: 'nothing' })).to.equal(null);
    expect(now.known({ profile: 'constructor' })).to.equal(null);
    expect(now.known({ score: { index: 'readiness' } })).to.equal(null);
    expect(now.answer('constructor')).to.equal(null);
  });
});
