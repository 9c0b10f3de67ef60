import { expect } from '@open-wc/testing';
import { cohortFigures } from '../../../../src/core/analytics/cohort/cohort-figures.js';
import { cohortScores } from '../../../../src/core/analytics/cohort/cohort-scores.js';
import { groupRows } from '../../../../src/core/analytics/cohort/group-rows.js';
import { segmentFigures } from '../../../../src/core/analytics/cohort/segment-figures.js';
import { tallyCohort } from '../../../../src/core/analytics/cohort/tally-cohort.js';
import { hiddenMeans } from '../../../../src/core/analytics/disclosure/hidden-means.js';
import { publishFigure } from '../../../../src/core/analytics/disclosure/publish-figure.js';
import { publishSegments } from '../../../../src/core/analytics/disclosure/publish-segments.js';
import { publishShare } from '../../../../src/core/analytics/disclosure/publish-share.js';
import { DISCLOSURE_RULES } from '../../../../src/core/analytics/disclosure/rules.js';
import type { IndicatorFigure } from '../../../../src/core/analytics/indicators/figure.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { randomCohort, randomSegments } from '../../../fixtures/generated/random-cohort.js';

describe('publishShare', () => {
  const cases = [
    { share: [30, 60], published: { kind: 'exact', value: 0.5, numerator: 30, denominator: 60 } },
    { share: [0, 60], published: { kind: 'exact', value: 0, numerator: 0, denominator: 60 } },
    { share: [50, 50], published: { kind: 'exact', value: 1, numerator: 50, denominator: 50 } },
    { share: [0, 49], published: { kind: 'below', limit: 0.05, denominator: 49 } },
    { share: [49, 49], published: { kind: 'above', limit: 0.95, denominator: 49 } },
    { share: [4, 60], published: { kind: 'hidden' } },
    { share: [56, 60], published: { kind: 'hidden' } },
    { share: [2, 4], published: { kind: 'hidden' } },
    { share: [0, 0], published: { kind: 'hidden' } },
  ] as const;
  for (const { share, published } of cases) {
    it(`of ${share.join(' in ')} is ${JSON.stringify(published)}`, () => {
      expect(publishShare(share[0], share[1], DISCLOSURE_RULES)).to.deep.equal(published);
    });
  }

  it('is one of rounded numbers', () => {
    const published = publishShare(33, 61, { ...DISCLOSURE_RULES, rounding: 5 });
    expect(published).to.deep.equal({ kind: 'exact', value: 35 / 60, numerator: 35, denominator: 60 });
  });
});

describe('publishFigure', () => {
  const figure: IndicatorFigure = {
    indicator: 'ind-net',
    kind: 'share',
    population: { id: 'supported', size: 80, asOf: '2026-06-30' },
    asOf: '2026-06-30',
    value: 0.5,
    numerator: 30,
    denominator: 60,
    missing: { unknown: 5, estimated: 3, notAssessed: 12 },
    source: 'answers',
  };
  const valueOf = (change: Partial<IndicatorFigure>) => {
    const published = publishFigure({ ...figure, ...change }, DISCLOSURE_RULES);
    return published.ok ? published.value.value : published.reason;
  };

  it('says where a published list has it', () => {
    const published = { list: 'A list', year: 2007, code: 'B3' };
    const told = publishFigure({ ...figure, published }, DISCLOSURE_RULES);
    expect(told.ok && told.value.published).to.deep.equal(published);
    expect(publishFigure(figure, DISCLOSURE_RULES)).not.to.have.nested.property('value.published');
  });

  it('publishes counts as the share that they make', () => {
    expect(valueOf({})).to.include({ kind: 'exact', value: 0.5 });
    expect(valueOf({ kind: 'count', value: 30 })).to.include({ kind: 'exact', numerator: 30 });
    expect(valueOf({ kind: 'count', value: 3, numerator: 3 })).to.deep.equal({ kind: 'hidden' });
  });

  it('publishes means, and persons by persons, of enough enterprises', () => {
    expect(valueOf({ kind: 'mean', value: 41.5 })).to.deep.equal({ kind: 'number', value: 41.5 });
    const few = { unknown: 51, estimated: 8, notAssessed: 12 };
    for (const kind of ['mean', 'ratioOfSums'] as const) {
      expect(valueOf({ kind, missing: few })).to.deep.equal({ kind: 'hidden' });
    }
  });

  it('publishes what the register counts as a number, unless it is few', () => {
    const counted = { kind: 'count', source: 'register' } as const;
    expect(valueOf({ ...counted, value: 60 })).to.deep.equal({ kind: 'number', value: 60 });
    expect(valueOf({ ...counted, value: 0 })).to.deep.equal({ kind: 'number', value: 0 });
    expect(valueOf({ ...counted, value: 4 })).to.deep.equal({ kind: 'hidden' });
  });

  it('publishes nothing of nothing, and refuses a small population', () => {
    expect(valueOf({ value: null })).to.deep.equal({ kind: 'hidden' });
    expect(valueOf({ population: { ...figure.population, size: 4 } })).to.equal('enterprises/too-few');
  });

  it('says nothing of what is missing, and hides a population that would tell that it is few', () => {
    const sizeOf = (change: Partial<IndicatorFigure>) => {
      const published = publishFigure({ ...figure, ...change }, DISCLOSURE_RULES);
      expect(JSON.stringify(published)).not.to.contain('missing');
      return published.ok ? published.value.population.size : published.reason;
    };
    expect(sizeOf({})).to.equal(80);
    expect(sizeOf({ denominator: 77 })).to.equal(null);
    expect(sizeOf({ denominator: 80 })).to.equal(80);
    expect(sizeOf({ denominator: 77, numerator: 3 })).to.equal(80);
  });
});

describe('hiddenMeans', () => {
  it('hides a second mean beside that of few, so that the last one does not follow by subtraction', () => {
    expect(hiddenMeans([7, 30, 60], [], 10)).to.deep.equal([true, true, false]);
    expect(hiddenMeans([15, 30, 60], [], 10)).to.deep.equal([false, false, false]);
    expect(hiddenMeans([15, 30, 60], [true], 10)).to.deep.equal([true, true, false]);
  });

  it('hides all where there are too few to hide among', () => {
    expect(hiddenMeans([3, 2], [], 10)).to.deep.equal([true, true]);
  });

  it('never leaves one alone, over generated numbers', () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = createRandom(seed);
      const counts = Array.from({ length: 1 + random.below(7) }, () => Math.floor(60 * random.next() ** 2));
      const hidden = hiddenMeans(counts, [], 10);
      const together = counts.filter((_, at) => hidden[at]);
      if (together.length === 0) continue;
      const all = together.length === counts.length;
      const enterprises = together.reduce((sum, count) => sum + count, 0);
      expect(all || (together.length > 1 && enterprises >= 10), `seed ${seed}`).to.equal(true);
    }
  });
});

describe('publishSegments', () => {
  const { random, scores } = randomCohort(17, 260);
  const ready = cohortScores(scores);
  const places = randomSegments(random, 'place', 260, 6);
  // One segment of 7, which has a number but no mean; one of 3, which has neither.
  places.codes.fill(1, 0, 200).fill(5, 200, 207).fill(6, 207, 210).fill(2, 210);
  const whole = cohortFigures(tallyCohort(ready));
  const figures = segmentFigures(ready, groupRows(places));
  const outcome = publishSegments(figures, whole, DISCLOSURE_RULES);
  const value = outcome.ok ? outcome.value : undefined;

  it('publishes what is large enough, as it is', () => {
    const { overall } = value?.segments[0] ?? {};
    expect(overall?.mean).to.equal(figures.segments[0]?.overall.mean);
    expect(overall?.quartiles).to.deep.equal(figures.segments[0]?.overall.quartiles);
    expect(value?.whole.overall.mean).to.equal(whole.overall.mean);
    expect(value?.basis).to.deep.equal(scores.basis);
  });

  it('publishes no mean of few, and none of a second segment beside them', () => {
    const withMean = value?.segments.filter(({ overall }) => overall.mean !== null).map(({ segment }) => segment);
    expect(withMean).not.to.include.members(['place-4', 'place-5']);
    for (const [at, { dimensions }] of (value?.segments ?? []).entries()) {
      for (const [position, { mean, quartiles }] of dimensions.entries()) {
        const n = figures.segments[at]?.dimensions[position]?.n ?? 0;
        expect(mean === null || n >= 10).to.equal(true);
        expect(quartiles === null || n >= 20).to.equal(true);
      }
    }
  });

  it('publishes no number of few, and no row of levels of theirs', () => {
    const { rows = [], rowTotals = [], counts = [] } = value?.levels ?? {};
    const at = rows.indexOf('place-5');
    expect(rowTotals[at]).to.equal(null);
    expect(counts[at]?.every((count) => count === null || count === 0)).to.equal(true);
  });

  it('refuses segments that overlap, and those of which some are left out', () => {
    const [first] = figures.segments;
    if (!first) throw new Error('a segment');
    const overlapping = { ...figures, segments: [...figures.segments, first] };
    expect(publishSegments(overlapping, whole, DISCLOSURE_RULES)).to.deep.equal({
      ok: false,
      reason: 'segments/overlap',
    });
  });

  it('refuses rules that protect nobody, and too few enterprises', () => {
    const weak = publishSegments(figures, whole, { ...DISCLOSURE_RULES, threshold: 1 });
    expect(weak).to.include({ ok: false, reason: 'threshold/too-low' });
    const few = Uint32Array.of(0, 1, 2);
    const small = cohortFigures(tallyCohort(ready, few));
    const refused = publishSegments(segmentFigures(ready, groupRows(places, few)), small, DISCLOSURE_RULES);
    expect(refused).to.include({ ok: false, reason: 'enterprises/too-few' });
  });
});
