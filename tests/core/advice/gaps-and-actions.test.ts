import { expect } from '@open-wc/testing';
import { actionsToward } from '../../../src/core/advice/actions-toward.js';
import { gapsAndActions } from '../../../src/core/advice/gaps-and-actions.js';
import type { Answers } from '../../../src/core/model/response.js';
import { compileIndex } from '../../../src/core/scoring/compile-index.js';
import { score } from '../../../src/core/scoring/score.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { bakery, bakeryAnswers } from '../../fixtures/instruments/bakery.js';

const structure: Structure = bakery.structure;

function advise(answers: Answers, count?: number) {
  const { dimensions, actions } = gapsAndActions(
    compileIndex(structure),
    { answers },
    score(structure, { answers }),
    count,
  );
  return {
    dimensions: dimensions.map(({ id }) => id),
    actions: actions.map(({ action, dimension, when }) => `${action.id} for ${dimension.id}, ${when}`),
    missing: actions.flatMap(({ missing }) => missing),
  };
}

describe('gapsAndActions', () => {
  it('looks at the lowest dimensions, lowest first', () => {
    // customers: (2 + 1 + 2) / 3 of 4; work: (4 + 2 + 4 + 4) / 4 of 4; safety: 4 of 4.
    expect(advise(bakeryAnswers).dimensions).to.deep.equal(['customers', 'work']);
  });

  it('leaves out a dimension that cannot be better, and one without a score', () => {
    expect(advise({ backup: { value: 'weekly' } }).dimensions).to.deep.equal([]);
  });

  it('takes no more dimensions than asked for', () => {
    expect(advise(bakeryAnswers, 1).dimensions).to.deep.equal(['customers']);
  });

  it('names an action only where it raises a known answer', () => {
    expect(advise(bakeryAnswers).actions).to.deep.equal(['open-shop for customers, now']);
  });

  it('puts what needs something first after what can be done now, and says what it needs', () => {
    const answers: Answers = { ...bakeryAnswers, website: { value: 'none' }, 'order-ways': { value: ['phone'] } };
    const { actions, missing } = advise(answers);
    expect(actions).to.deep.equal(['start-chat for customers, now', 'open-shop for customers, later']);
    expect(missing).to.deep.equal([{ op: 'atLeast', on: { item: 'website' }, value: 'page' }]);
  });

  it('sorts by the lower dimension, then by fewer days, then by id', () => {
    const answers: Answers = {
      ...bakeryAnswers,
      'order-ways': { value: ['phone'] },
      backup: { value: 'never' },
    };
    expect(advise(answers).actions).to.deep.equal([
      'keep-copies for safety, now',
      'start-chat for customers, now',
      'open-shop for customers, now',
    ]);
  });

  it('suggests nothing from nothing', () => {
    expect(advise({}).actions).to.deep.equal([]);
  });
});

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
