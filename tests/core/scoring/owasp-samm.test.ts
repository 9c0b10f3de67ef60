import { expect } from '@open-wc/testing';
import { explain } from '../../../src/core/scoring/explain.js';
import { score } from '../../../src/core/scoring/score.js';
import { sammPractice } from '../../fixtures/instruments/owasp-samm.js';

const STEP = { 0: 'no', 0.25: 'some', 0.5: 'half', 1: 'most' } as const;
type Given = keyof typeof STEP | 'N/A';

function practice([a1, a2, a3]: readonly [Given, Given, Given], [b1, b2, b3]: readonly [Given, Given, Given]) {
  const answer = (given: Given) => (given === 'N/A' ? { missing: 'notApplicable' as const } : { value: STEP[given] });
  return {
    answers: { a1: answer(a1), a2: answer(a2), a3: answer(a3), b1: answer(b1), b2: answer(b2), b3: answer(b3) },
  };
}

describe('score of an OWASP SAMM v2 practice', () => {
  // SAMM-1 "Secure Build": OWASP SAMM blog, relative scoring, 2025-01-21.
  // SAMM-2 "Security Architecture": OWASP SAMM blog, the not-applicable question, 2023-02-28.
  const published = [
    { title: 'Secure Build, baseline', response: practice([0.25, 0, 0], [1, 0, 0]), expected: 0.625 },
    { title: 'Secure Build, target', response: practice([1, 1, 0], [1, 0.5, 0]), expected: 1.75 },
    { title: 'Secure Build, later', response: practice([1, 0.5, 0], [1, 0, 0]), expected: 1.25 },
    { title: 'Security Architecture, baseline', response: practice([0.5, 0, 0], [0.25, 0.25, 'N/A']), expected: 0.5 },
    { title: 'Security Architecture, target', response: practice([1, 0.5, 0.5], [1, 1, 'N/A']), expected: 2 },
  ];
  for (const { title, response, expected } of published) {
    it(`${title} is exactly ${expected}`, () => {
      expect(score(sammPractice, response).score).to.equal(expected);
    });

    it(`${title} explains itself`, () => {
      const sum = explain(sammPractice, response).reduce((total, { value }) => total + value, 0);
      expect(sum).to.be.closeTo(expected, 1e-9);
    });
  }

  it('an unanswered practice scores 0, may reach 3, and covers nothing', () => {
    const result = score(sammPractice, { answers: {} });
    expect(result.score).to.equal(0);
    expect(result.bounds).to.deep.equal({ low: 0, high: 3, mayBeNull: false, tight: true });
    expect(result.coverage).to.equal(0);
  });
});
