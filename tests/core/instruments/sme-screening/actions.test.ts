import { expect } from '@open-wc/testing';
import { raises } from '../../../../src/core/advice/raises.js';
import type { Action, Effect } from '../../../../src/core/model/action.js';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import { expectedPoints, screening, valuesOf } from '../../../fixtures/instruments/sme-screening/answers.js';

const actions = screening.actions ?? [];

/** The answer after the effect, as an effect is defined: it only raises. */
function after(effect: Effect, value: AnswerValue): AnswerValue {
  if ('atLeast' in effect) return String(effect.atLeast);
  const kept = (value as readonly string[]).filter((tick) => tick !== 'none');
  return [...new Set([...kept, ...effect.add])];
}

function helps({ effects }: Action, item: (typeof screening.items)[number], value: AnswerValue): boolean {
  return effects.some(
    (effect) =>
      effect.item === item.id &&
      raises(effect, item, { value }) &&
      expectedPoints(item.id, after(effect, value)) > expectedPoints(item.id, value),
  );
}

describe('sme-screening, its actions', () => {
  for (const item of screening.items) {
    it(`leave no answer of ${item.id} that could be better without a way up`, () => {
      const gaps = valuesOf(item.id).filter((value) => expectedPoints(item.id, value) < 4);
      expect(gaps.length).to.be.at.least(4);
      for (const value of gaps) {
        expect(
          actions.some((action) => helps(action, item, value)),
          JSON.stringify(value),
        ).to.equal(true);
      }
    });
  }

  // Classes of the blueprint, §3. Days: D1 ≤ 1, D2 2–5, D3 6–20. Money in the first year, million VND: M0 none, M1 < 2,
  // M2 2–10, M3 10–50. A class of two, such as M0–M1, reaches from the lower to the higher.
  const classes: readonly [action: string, days: number, low: number, high: number][] = [
    ['fixed-line', 1, 2, 10],
    ['online-roles', 5, 2, 10],
    ['site-orders', 20, 2, 50],
    ['marketplace-shop', 5, 0, 2],
    ['regulars-online', 5, 0, 2],
    ['invoice-from-sale', 5, 2, 10],
    ['open-books', 5, 2, 10],
    ['sign-contracts', 5, 0, 10],
    ['sales-software', 20, 2, 50],
    ['one-page-plan', 1, 0, 0],
    ['sessions-for-most', 5, 0, 2],
    ['one-shared-place', 5, 0, 2],
    ['figure-on-phone', 1, 0, 2],
    ['automatic-backup', 1, 0, 2],
    ['four-basics', 1, 0, 0],
  ];
  for (const [id, days, low, high] of classes) {
    it(`${id} has the effort of its class`, () => {
      const found = actions.find((action) => action.id === id)?.effort;
      expect([found?.days, found?.money.low, found?.money.high]).to.deep.equal([days, low * 1e6, high * 1e6]);
    });
  }

  it('have the effort of a class, and nothing between', () => {
    for (const { id, effort } of actions) {
      expect([1, 5, 20], id).to.include(effort.days);
      expect([0, 2e6, 10e6], id).to.include(effort.money.low);
      expect([0, 2e6, 10e6, 50e6], id).to.include(effort.money.high);
      expect(effort.money.currency, id).to.equal('VND');
      expect(effort.elapsedWeeks, id).to.be.within(1, 26);
    }
  });

  it('name support by the codes of the blueprint only', () => {
    expect(new Set(actions.flatMap(({ support = [] }) => support))).to.deep.equal(new Set(['v', 's1', 's2', 't', 'c']));
  });

  it('offer an enterprise at the very beginning three that cost nothing, take a day and need nothing first', () => {
    const lowest = screening.items.map((item) => ({ item, value: valuesOf(item.id)[0] ?? '' }));
    const free = actions.filter(
      (action) =>
        action.needs === undefined &&
        action.effort.money.high === 0 &&
        action.effort.days === 1 &&
        lowest.some(({ item, value }) => helps(action, item, value)),
    );
    expect(free.map(({ id }) => id)).to.include.members(['four-basics', 'one-page-plan', 'daily-figure']);
  });
});
