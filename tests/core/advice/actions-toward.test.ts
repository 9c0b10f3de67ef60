import { expect } from '@open-wc/testing';
import { actionsToward } from '../../../src/core/advice/actions-toward.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { bakery } from '../../fixtures/instruments/bakery.js';

const structure: Structure = bakery.structure;

describe('actionsToward', () => {
  const named = (condition: Parameters<typeof actionsToward>[0]) =>
    actionsToward(condition, structure.actions ?? []).map(({ id }) => id);

  it('names the action whose effect is just the option asked for', () => {
    expect(named({ op: 'atLeast', on: { item: 'website' }, value: 'shop' })).to.deep.equal(['open-shop']);
  });

  it('names no action that goes further', () => {
    expect(named({ op: 'atLeast', on: { item: 'website' }, value: 'page' })).to.deep.equal([]);
  });

  it('finds a tick, also within any of several', () => {
    const tick = { op: 'includes', on: { item: 'order-ways' }, value: 'chat' } as const;
    expect(named({ op: 'any', of: [tick, { op: 'answered', on: { item: 'speed' } }] })).to.deep.equal(['start-chat']);
  });

  it('names nothing for what actions do not change', () => {
    expect(named({ op: 'is', on: { profile: 'shop-kind' }, value: 'market' })).to.deep.equal([]);
  });
});
