import { expect } from '@open-wc/testing';
import { itemStates } from '../../../../src/core/compiled/item-states.js';
import { compileInstrument } from '../../../../src/core/compiled/compile-instrument.js';
import type { Item } from '../../../../src/core/model/item.js';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { raised } from '../../../fixtures/generated/raised.js';
import { createRandom, type Random } from '../../../fixtures/generated/random.js';
import {
  answersOf,
  randomValues,
  readiness,
  seller,
  worst,
  type Values,
} from '../../../fixtures/instruments/sme-readiness/answers.js';
import { LEVELS } from '../../../fixtures/instruments/sme-readiness/points.js';

const CONTEXTS = 60;
const ORDER = LEVELS.map(([id]) => id as string);
const compiled = compileInstrument(readiness);

/** Answers to all items but a few. */
function context(random: Random): Values {
  return Object.fromEntries(Object.entries(randomValues(random)).filter(() => !random.chance(0.1)));
}

/** The next better answers; a first tick instead of none is one, and one person more. */
function betterThan(item: Item, value: AnswerValue): readonly AnswerValue[] {
  if (item.kind === 'multiple' && Array.isArray(value) && value.includes('none')) {
    return item.options.flatMap(({ id, exclusive }) => (exclusive ? [] : [[id]]));
  }
  if (item.kind === 'ratio' && typeof value === 'object' && 'numerator' in value) {
    const { numerator, denominator } = value as { numerator: number; denominator: number };
    return numerator < denominator ? [{ numerator: numerator + 1, denominator }] : [];
  }
  return raised(item, value);
}

/** The values after a rise, in which every question that it reveals has its worst answer. */
function afterwards(values: Values, item: string, better: AnswerValue): Values {
  const before = itemStates(compiled, { answers: answersOf(values), profile: seller });
  let after: Values = { ...values, [item]: better };
  // One revealed question may reveal the next.
  for (const { id } of readiness.items) {
    const revealed = itemStates(compiled, { answers: answersOf(after), profile: seller }).state(id).visible === true;
    if (revealed && before.state(id).visible !== true) after = { ...after, [id]: worst[id] ?? '' };
  }
  return after;
}

function outcome(values: Values) {
  const { score: points, levels } = score(readiness, { answers: answersOf(values), profile: seller });
  return {
    points: points ?? NaN,
    byScore: ORDER.indexOf(levels?.byScore ?? ''),
    level: ORDER.indexOf(levels?.level ?? ''),
  };
}

describe('sme-readiness is monotone in the strong form', () => {
  it('declares itself monotone', () => {
    expect(readiness.indices[0]?.monotone).to.equal(true);
  });

  for (const item of readiness.items) {
    it(`a better answer to ${item.id}, with what it reveals at its worst, lowers neither score nor level`, () => {
      const random = createRandom(item.id.length * 7919 + readiness.items.indexOf(item));
      let steps = 0;
      for (let round = 0; round < CONTEXTS; round++) {
        const values = context(random);
        const value = values[item.id];
        if (value === undefined) continue;
        const before = outcome(values);
        for (const better of betterThan(item, value)) {
          const after = outcome(afterwards(values, item.id, better));
          const label = `${JSON.stringify(values)}: ${item.id} to ${JSON.stringify(better)}`;
          expect(after.points, label).to.be.at.least(before.points);
          expect(after.byScore, label).to.be.at.least(before.byScore);
          if (before.level >= 0 && after.level >= 0) expect(after.level, label).to.be.at.least(before.level);
          steps++;
        }
      }
      expect(steps).to.be.at.least(CONTEXTS / 4);
    });
  }
});
