import { expect } from '@open-wc/testing';
import { actionsToward } from '../../../../src/core/advice/actions-toward.js';
import type { Condition } from '../../../../src/core/model/condition.js';
import type { Profile } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import {
  answersOf,
  onPaper,
  readiness,
  seller,
  type Values,
} from '../../../fixtures/instruments/sme-readiness/answers.js';
import { actions, asked, met, wholeWay } from '../../../fixtures/instruments/sme-readiness/applied.js';
import { FUNCTIONS } from '../../../fixtures/instruments/sme-readiness/points.js';

const functions = Object.fromEntries(FUNCTIONS.map((row) => [row, 'paper']));

describe('sme-readiness, the way that its actions lead', () => {
  const ways: readonly [title: string, start: Values, profile: Profile][] = [
    ['an enterprise that has everything still before it', onPaper, seller],
    ['one that only processes under contract', onPaper, { sells: ['contract-only'] }],
    [
      'one without stock, purchases or bookings',
      {
        ...onPaper,
        'pr-functions': {
          ...functions,
          stock: 'absent',
          purchasing: 'absent',
          operations: 'absent',
        },
      },
      seller,
    ],
  ];
  for (const [title, start, profile] of ways) {
    it(`takes ${title} from the lowest score to the highest`, () => {
      const { values } = wholeWay(start, profile);
      const lowestScore = score(readiness, { answers: answersOf(asked(start, profile)), profile }).score;
      const end = score(readiness, { answers: answersOf(values), profile });
      expect(lowestScore).to.be.below(5);
      expect(end.score).to.equal(100);
      expect(end.levels?.level).to.equal('innovating');
    });
  }

  it('meets the needs of every action', () => {
    const { taken } = wholeWay(onPaper, seller);
    expect(actions.map(({ id }) => id).filter((id) => !taken.has(id))).to.deep.equal([]);
  });

  it('leaves functions alone that the enterprise does not have', () => {
    const cells = { ...functions, stock: 'absent' };
    const { values, taken } = wholeWay({ ...onPaper, 'pr-functions': cells }, seller);
    expect((values['pr-functions'] as Readonly<Record<string, string>>)['stock']).to.equal('absent');
    expect([...taken]).not.to.include.members(['stock-sheet']);
  });

  it('names for every need that is not met an action which brings it about', () => {
    const parts = (condition: Condition): readonly Condition[] =>
      condition.op === 'all' ? condition.of.flatMap(parts) : [condition];
    for (const { id, needs } of actions) {
      for (const part of needs ? parts(needs) : []) {
        // Whether a function exists is no matter of advice.
        if (part.op === 'atLeast' && part.value === 'paper') continue;
        expect(actionsToward(part, actions).length, `${id}: ${JSON.stringify(part)}`).to.be.at.least(1);
      }
    }
  });

  it('starts with things that take a day, cost nothing and need nothing first', () => {
    const free = actions.filter(
      (action) =>
        action.effort.days === 1 &&
        action.effort.money.high === 0 &&
        met(action, asked(onPaper, seller), seller) === true,
    );
    const ids = ['one-page-plan', 'own-logins', 'daily-figure', 'list-data', 'call-list', 'answer-same-day'];
    expect(free.map(({ id }) => id)).to.include.members(ids);
  });
});
