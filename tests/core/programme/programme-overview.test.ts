import { expect } from '@open-wc/testing';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import { settle } from '../../../src/core/compiled/settle.js';
import { enterpriseLines } from '../../../src/core/programme/enterprise-lines.js';
import { programmeCohort } from '../../../src/core/programme/programme-cohort.js';
import {
  programmeOverview,
  scoredCohort,
  type ProgrammeScope,
} from '../../../src/core/programme/programme-overview.js';
import { programmeQuality } from '../../../src/core/programme/programme-quality.js';
import { score } from '../../../src/core/scoring/score.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

const cohort = programmeCohort(smallProgramme, smeScreeningStructure, '2026-09-30');
const scored = scoredCohort(cohort);
const overviewOf = (scope: Partial<ProgrammeScope> = {}) => {
  const found = programmeOverview(cohort, scored, { filter: {}, wave: 'second', by: 'sector', ...scope });
  if (!found) throw new Error('no such wave');
  return found;
};
const cardsOf = (scope: Partial<ProgrammeScope> = {}) =>
  Object.fromEntries(overviewOf(scope).cards.map((card) => [card.figure.indicator, card]));
const scoresIn = (wave: string) =>
  smallProgramme.assessments
    .filter((one) => one.wave === wave)
    .map(({ response }) => score(smeScreeningStructure, response).score ?? NaN);
const meanOf = (values: readonly number[]) => settle(values.reduce((sum, one) => sum + one, 0) / values.length);

describe('programmeOverview', () => {
  it('counts the supported enterprises from the register, at the end of each wave', () => {
    expect(cardsOf()['ind-supported']?.figure.value).to.equal(3);
    expect(cardsOf({ wave: 'first' })['ind-supported']?.figure.value).to.equal(2);
  });

  it('counts indicators among the supported enterprises only, with what is missing', () => {
    // Of the three supported ones of the second wave, e1 and e3 take orders on their website, e2 has none.
    const orders = cardsOf()['ind-web-order'];
    expect([orders?.figure.value, orders?.figure.denominator, orders?.figure.population.size]).to.deep.equal([2, 3, 3]);
    // e3 was not supported in the first wave; e1 and e2 had no website.
    const before = cardsOf({ wave: 'first' })['ind-web-order'];
    expect([before?.figure.value, before?.figure.denominator, before?.change]).to.deep.equal([0, 2, null]);
    expect(orders?.change).to.deep.equal({ ok: true, change: 2, populationChanged: true });
    expect(orders?.progress?.ok === true && orders.progress.value.distance).to.equal(-1);
  });

  it('agrees with scoring the responses one by one', () => {
    const { figures, earlier, change } = overviewOf();
    expect(figures.overall.n).to.equal(4);
    expect(settle(figures.overall.mean ?? NaN)).to.equal(meanOf(scoresIn('second')));
    expect(settle(earlier?.overall.mean ?? NaN)).to.equal(meanOf(scoresIn('first')));
    // e3 was assessed in the second wave only.
    expect(change?.overall.pairs).to.equal(3);
    expect(change?.overall.improved).to.equal(1);
  });

  it('tells segments, and follows filters everywhere', () => {
    expect(overviewOf().segments.segments.map(({ segment, rows }) => `${segment} ${rows}`)).to.deep.equal([
      'C 1',
      'G 2',
      'I 1',
    ]);
    const trade = overviewOf({ filter: { sector: ['G'] } });
    expect([trade.registered, trade.assessed, trade.figures.overall.n]).to.deep.equal([2, 2, 2]);
    expect(cardsOf({ filter: { sector: ['G'] } })['ind-supported']?.figure.value).to.equal(1);
    expect(overviewOf({ filter: { sector: ['J'] } }).figures.overall.mean).to.equal(null);
  });

  it('knows no wave that the programme does not have', () => {
    expect(programmeOverview(cohort, scored, { filter: {}, wave: 'third', by: 'sector' })).to.equal(null);
  });
});

describe('enterpriseLines', () => {
  it('tells each enterprise with its scores by wave', () => {
    const lines = enterpriseLines(cohort, scored, {});
    expect(
      lines.map(({ enterprise, scores }) => `${enterprise.id} ${scores.map(({ wave }) => wave).join()}`),
    ).to.deep.equal(['e1 first,second', 'e2 first,second', 'e3 second', 'e4 first,second']);
    const [first] = lines;
    const [before] = smallProgramme.assessments;
    expect(first?.scores[0]?.score).to.equal(before && score(smeScreeningStructure, before.response).score);
    expect(enterpriseLines(cohort, scored, { sector: ['I'] }).map(({ enterprise }) => enterprise.id)).to.deep.equal([
      'e2',
    ]);
  });
});

describe('programmeQuality', () => {
  it('names what should be asked about', () => {
    const found = programmeQuality(cohort, scored, '2026-09-30');
    expect(found.coverage).to.equal(1);
    // e1 and e3 gave the same answers in the second wave; e2 and e4 the same in both.
    const alike = found.identical.map((rows) => rows.map((row) => cohort.assessments[row]?.response.id));
    expect(alike).to.deep.equal([
      ['e2-first', 'e2-second'],
      ['e4-first', 'e4-second'],
      ['e1-second', 'e3-second'],
    ]);
    expect([...found.stale]).to.deep.equal([]);
    expect([...programmeQuality(cohort, scored, '2027-12-31').stale]).to.deep.equal([0, 1, 2, 3]);
    expect([...found.never]).to.deep.equal([]);
  });
});
