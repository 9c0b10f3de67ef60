import { expect } from '@open-wc/testing';
import { leafStandings, percentToTarget, progressToDate } from '../../../src/core/advice/progress.js';
import { score } from '../../../src/core/scoring/score.js';
import { sammPractice } from '../../fixtures/instruments/owasp-samm.js';

const STEPS = { 0: 'no', 0.25: 'some', 0.5: 'half', 1: 'most' } as const;
type Points = keyof typeof STEPS;

/** A practice by the points of A1 to A3 and B1 to B3. */
function practice(...[a1, a2, a3, b1, b2, b3]: readonly [Points, Points, Points, Points, Points, Points]) {
  const value = (points: Points) => ({ value: STEPS[points] });
  return score(sammPractice, {
    answers: { a1: value(a1), a2: value(a2), a3: value(a3), b1: value(b1), b2: value(b2), b3: value(b3) },
  });
}

// OWASP SAMM blog, "SAMM relative scoring", 2025-01-21: Secure Build.
const baseline = practice(0.25, 0, 0, 1, 0, 0);
const target = practice(1, 1, 0, 1, 0.5, 0);
const later = practice(1, 0.5, 0, 1, 0, 0);

describe('percentToTarget', () => {
  it('is 0.357 for the published example', () => {
    const share = percentToTarget(leafStandings(baseline.tree, target.tree));
    expect(share).to.be.closeTo(0.357, 0.0005);
    expect(share).to.equal(1 - 2.25 / 3.5);
  });

  it('does not let what lies above its target make up for anything', () => {
    expect(
      percentToTarget([
        { current: 0.25, target: 1 },
        { current: 1, target: 0.5 },
      ]),
    ).to.equal(0.5);
  });

  it('is undefined where nothing is aimed at', () => {
    expect(percentToTarget([{ current: 1, target: 0 }])).to.equal(null);
    expect(percentToTarget([])).to.equal(null);
  });
});

describe('progressToDate', () => {
  it('is exactly five ninths for the published example, which prints 0.55', () => {
    const progress = progressToDate({
      baseline: baseline.score ?? NaN,
      current: later.score ?? NaN,
      target: target.score ?? NaN,
    });
    expect(progress).to.equal(5 / 9);
    expect(Math.floor((progress ?? 0) * 100) / 100).to.equal(0.55);
  });

  it('is one half for the published example with an activity that does not apply', () => {
    // OWASP SAMM blog, "The not applicable question", 2023-02-28: Security Architecture.
    expect(progressToDate({ baseline: 0.5, current: 1.25, target: 2 })).to.equal(0.5);
  });

  it('is negative after a step back, and above one beyond the target', () => {
    expect(progressToDate({ baseline: 1, current: 0.5, target: 2 })).to.equal(-0.5);
    expect(progressToDate({ baseline: 1, current: 3, target: 2 })).to.equal(2);
  });

  it('is undefined where the target is the baseline', () => {
    expect(progressToDate({ baseline: 1, current: 1, target: 1 })).to.equal(null);
  });
});
