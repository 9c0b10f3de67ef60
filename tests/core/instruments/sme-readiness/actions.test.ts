import { expect } from '@open-wc/testing';
import { raises } from '../../../../src/core/advice/raises.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import type { Action } from '../../../../src/core/model/action.js';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import {
  answersOf,
  best,
  onPaper,
  readiness,
  seller,
  tickSets,
  type Values,
} from '../../../fixtures/instruments/sme-readiness/answers.js';
import { actions, after, asked } from '../../../fixtures/instruments/sme-readiness/applied.js';
import {
  AREAS,
  FUNCTIONS,
  LADDERS,
  SHARES,
  STAGES,
  TECHNOLOGIES,
  TICKS,
  TOOLS,
} from '../../../fixtures/instruments/sme-readiness/points.js';

const total = (values: Values) =>
  score(readiness, { answers: answersOf(asked(values, seller)), profile: seller }).score ?? NaN;

/** The actions that raise this answer, when their needs are met. */
const raising = (item: string, value: AnswerValue): readonly Action[] => {
  const found = readiness.items.find(({ id }) => id === item);
  return actions.filter(({ effects }) =>
    effects.some((effect) => effect.item === item && found && raises(effect, found, { value })),
  );
};

/** Whether an action makes the points of an answer more. */
const improves = (item: string, value: AnswerValue, points: (value: AnswerValue) => number): boolean =>
  raising(item, value).some((action) => points(after(action, { [item]: value })[item] ?? '') > points(value));

describe('sme-readiness, its actions', () => {
  it('are at least ninety, each with an id of its own', () => {
    expect(actions.length).to.be.at.least(90);
    expect(new Set(actions.map(({ id }) => id)).size).to.equal(actions.length);
  });

  for (const [item, points] of Object.entries(LADDERS)) {
    it(`leave no step of ${item} below the best without a way up`, () => {
      const of = (value: AnswerValue) => points[value as string] ?? NaN;
      const top = Math.max(...Object.values(points));
      for (const option of Object.keys(points)) expect(improves(item, option, of), option).to.equal(of(option) < top);
    });
  }

  for (const [item, list] of Object.entries(TICKS)) {
    const { ticks } = list;
    it(`leave no set of ticks of ${item} below the best without a way up`, () => {
      const of = (value: AnswerValue) =>
        list.points(new Set((value as readonly string[]).filter((id) => id !== 'none')));
      const top = list.points(new Set(ticks));
      for (const set of tickSets(item)) expect(improves(item, set, of), set.join()).to.equal(of(set) < top);
    });

    it(`add every tick of ${item} that a better answer can need`, () => {
      const added = new Set(
        actions.flatMap(({ effects }) =>
          effects.flatMap((effect) => (effect.item === item && 'add' in effect ? effect.add : [])),
        ),
      );
      // Of ticks that count once together, one is enough.
      const alternatives = ['other', 'insurance', 'public'];
      expect(ticks.filter((tick) => !added.has(tick) && !alternatives.includes(tick))).to.deep.equal([]);
    });
  }

  for (const item of SHARES.items) {
    it(`leave no share of ${item} up to a half without a way up`, () => {
      const bands = SHARES.bands.map(([band]) => band).filter((band) => band !== 'over-50');
      const shares = [0, 1, 2, 5, 9, 10].map((numerator) => ({ numerator, denominator: 20 }));
      for (const value of [...bands.map((band) => ({ band })), ...shares]) {
        const better = raising(item, value).filter(
          (action) => total({ ...onPaper, ...after(action, { [item]: value }) }) > total({ ...onPaper, [item]: value }),
        );
        expect(better.length, JSON.stringify(value)).to.be.at.least(1);
      }
      expect(raising(item, { band: 'over-50' })).to.deep.equal([]);
      expect(raising(item, { numerator: 11, denominator: 20 })).to.deep.equal([]);
    });
  }

  const rows: readonly (readonly [item: string, rows: readonly string[], columns: readonly string[]])[] = [
    ['pr-functions', FUNCTIONS, Object.keys(TOOLS).filter((tool) => tool !== 'absent')],
    ...Object.entries(TECHNOLOGIES).map(([item, ids]) => [item, ids, Object.keys(STAGES)] as const),
  ];
  for (const [item, ids, columns] of rows) {
    it(`leave no row of ${item} below the best without a way up`, () => {
      for (const row of ids) {
        for (const column of columns) {
          const found = raising(item, { [row]: column });
          expect(found.length > 0, `${row} ${column}`).to.equal(column !== columns.at(-1));
        }
      }
    });
  }

  it('lead from no investment in an area to one, and from an intended one too', () => {
    for (const row of AREAS) {
      expect(raising('pe-invest', { [row]: ['neither'] }).length, row).to.be.at.least(1);
      expect(raising('pe-invest', { [row]: ['plan'] }).length, row).to.equal(1);
      expect(raising('pe-invest', { [row]: ['invested', 'plan'] }), row).to.deep.equal([]);
    }
  });

  it('bring help with technology, from outside or from a specialist', () => {
    expect(raising('pe-provider', 'none').length).to.equal(2);
    expect(raising('pe-provider', 'on-call').map(({ id }) => id)).to.deep.equal(['support-contract']);
    expect(raising('pe-specialist', 0).map(({ id }) => id)).to.deep.equal(['first-specialist']);
  });

  for (const action of actions) {
    it(`${action.id} raises the score of an enterprise that lacks just this, and lowers nothing`, () => {
      const lacking = Object.fromEntries(action.effects.map(({ item }) => [item, onPaper[item] ?? '']));
      // Of own specialists and a provider the better counts, so the other must be missing too.
      const alone =
        'pe-specialist' in lacking || 'pe-provider' in lacking ? { 'pe-specialist': 0, 'pe-provider': 'none' } : {};
      const before = { ...best, ...lacking, ...alone };
      expect(total(after(action, before))).to.be.above(total(before));
      expect(after(action, best)).to.deep.equal(best);
    });
  }
});

describe('sme-readiness, the effort of its actions', () => {
  it('is that of a class, and nothing between', () => {
    for (const { id, effort } of actions) {
      expect([1, 5, 20, 40], id).to.include(effort.days);
      expect([0, 2e6, 10e6, 50e6], id).to.include(effort.money.low);
      expect([0, 2e6, 10e6, 50e6, 200e6], id).to.include(effort.money.high);
      expect(effort.money.currency, id).to.equal('VND');
      expect(effort.money.asOf, id).to.match(/^2026-/);
      expect(effort.elapsedWeeks, id).to.be.within(1, 52);
    }
  });

  it('is the same where the short assessment has the same action', () => {
    const short: readonly Action[] = smeScreeningStructure.actions;
    const same = actions.flatMap((own) =>
      short.filter(({ id }) => id === own.id).map((other) => [own, other] as const),
    );
    expect(same.length).to.be.at.least(15);
    for (const [own, other] of same) expect(own.effort, own.id).to.deep.equal(other.effort);
  });

  it('leaves most of them within a week of work and ten million dong', () => {
    const small = actions.filter(({ effort }) => effort.days <= 5 && effort.money.high <= 10e6);
    expect(small.length / actions.length).to.be.above(0.75);
  });

  it('names support by the codes of the blueprint only', () => {
    expect(new Set(actions.flatMap(({ support = [] }) => support))).to.deep.equal(new Set(['v', 's1', 's2', 't', 'c']));
  });
});
