import { expect } from '@open-wc/testing';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom, type Random } from '../../../fixtures/generated/random.js';
import { answersOf, screening, valuesOf, type Values } from '../../../fixtures/instruments/sme-screening/answers.js';

const CONTEXTS = 24;
const LEVELS = ['preparing', 'foundations', 'running', 'connected'];

/** Answers to all items, a few of them left open, and a profile that may make the online orders not applicable. */
function context(random: Random): { values: Values; profile: { sells: string[] } } {
  const answered = screening.items.filter(() => !random.chance(0.15));
  const values = Object.fromEntries(answered.map(({ id }) => [id, random.pick(valuesOf(id))]));
  return { values, profile: { sells: [random.chance(0.2) ? 'contract-only' : 'consumers'] } };
}

/** The next better answers: one rung up, or one tick more. */
function raised(item: string, value: AnswerValue): readonly AnswerValue[] {
  const all = valuesOf(item);
  if (typeof value === 'string') return all.slice(all.indexOf(value) + 1).slice(0, 1);
  const ticks = new Set(value as readonly string[]);
  return all.filter((other) => {
    const more = (other as readonly string[]).filter((tick) => !ticks.has(tick));
    const kept = (other as readonly string[]).length - more.length;
    return more.length === 1 && !more.includes('none') && kept === (ticks.has('none') ? 0 : ticks.size);
  });
}

function outcome(values: Values, profile: { sells: string[] }) {
  const { score: points, levels } = score(screening, { answers: answersOf(values), profile });
  return {
    points: points ?? NaN,
    level: LEVELS.indexOf(levels?.byScore ?? ''),
    held: LEVELS.indexOf(levels?.level ?? ''),
  };
}

describe('sme-screening is monotone', () => {
  for (const { id } of screening.items) {
    it(`a better answer to ${id} lowers neither the score nor the level, whatever the others are`, () => {
      const random = createRandom(id.length * 7919);
      let steps = 0;
      for (let round = 0; round < CONTEXTS; round++) {
        const { values, profile } = context(random);
        for (const value of valuesOf(id)) {
          const before = outcome({ ...values, [id]: value }, profile);
          for (const better of raised(id, value)) {
            const after = outcome({ ...values, [id]: better }, profile);
            const label = `${JSON.stringify(values)}: ${JSON.stringify(value)} to ${JSON.stringify(better)}`;
            expect(after.points, label).to.be.at.least(before.points);
            expect(after.level, label).to.be.at.least(before.level);
            if (before.held >= 0 && after.held >= 0) expect(after.held, label).to.be.at.least(before.held);
            steps++;
          }
        }
      }
      expect(steps).to.be.at.least(4 * CONTEXTS);
    });
  }

  it('in the stronger form too: no answer reveals or hides another question', () => {
    const conditions = screening.items.flatMap(({ visibleIf, applicableIf }) => [visibleIf, applicableIf]);
    expect(JSON.stringify(conditions)).not.to.include('"item"');
  });

  it('declares itself monotone', () => {
    expect(screening.indices[0]?.monotone).to.equal(true);
  });
});
