import { expect } from '@open-wc/testing';
import { compareFigures } from '../../../../src/core/analytics/indicators/compare-figures.js';
import { factFigure } from '../../../../src/core/analytics/indicators/fact-figure.js';
import { factsAsOf } from '../../../../src/core/analytics/indicators/facts-as-of.js';
import { figureProgress } from '../../../../src/core/analytics/indicators/figure-progress.js';
import { meanFigure } from '../../../../src/core/analytics/indicators/mean-figure.js';
import { registerPopulation } from '../../../../src/core/analytics/indicators/register-population.js';
import { countSupported } from '../../../../src/core/analytics/indicators/supported-enterprises.js';
import { cohortScores } from '../../../../src/core/analytics/cohort/cohort-scores.js';
import { tallyCohort } from '../../../../src/core/analytics/cohort/tally-cohort.js';
import { internetConnection, websiteTakesOrders } from '../../../../src/core/facts/provincial-indicators.js';
import { personsUsingInternet } from '../../../../src/core/facts/unctad-indicators.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/structure.js';
import { structures } from '../../../../src/core/instruments/structures.js';
import type { Enterprise } from '../../../../src/core/model/enterprise.js';
import type { Answers, Response } from '../../../../src/core/model/response.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import { score } from '../../../../src/core/scoring/score.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';

const enterprise = (id: string, ...since: readonly string[]): Enterprise => ({
  id,
  code: null,
  name: id,
  sector: null,
  sizeClasses: [],
  place: null,
  supports: since.map((date) => ({ since: date, by: 'hue', measures: ['training'] })),
  officer: null,
});

const register = [
  enterprise('a', '2026-01-15'),
  enterprise('b', '2025-03-01', '2026-02-01'),
  enterprise('c', '2026-07-01'),
  enterprise('d'),
];

function assessed(id: string, date: string, answers: Answers, structure: Structure = smeScreeningStructure) {
  const response: Response = {
    format: 1,
    id: `${id}-${date}`,
    instrument: { id: structure.id, version: structure.version, hash: '' },
    profile: {},
    answers,
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: `${date}T01:00:00Z`,
    completedAt: `${date}T02:00:00Z`,
  };
  return { structure, assessment: { enterprise: id, date, response } };
}

const value = (option: string) => ({ value: option });

describe('countSupported', () => {
  it('counts from the register each enterprise once whose support had begun', () => {
    const { value, population, source } = countSupported(register, '2026-06-30');
    expect([value, population.size, source]).to.deep.equal([2, 4, 'register']);
    expect(countSupported(register, '2026-07-01').value).to.equal(3);
  });

  it('counts supports that began from a date on', () => {
    expect(countSupported(register, '2026-12-31', '2026-02-01').value).to.equal(2);
    expect(countSupported(register, '2026-12-31', '2027-01-01').value).to.equal(0);
  });

  it('is about the same enterprises as the population of the supported', () => {
    const { population, members } = registerPopulation('supported', register, '2026-06-30');
    expect(members.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(population).to.deep.equal({ id: 'supported', size: 2, asOf: '2026-06-30' });
    expect(registerPopulation('registered', register, '2026-06-30').population.size).to.equal(4);
  });
});

describe('factFigure', () => {
  const assessments = [
    assessed('a', '2026-01-10', { 'net-access': value('none'), 'web-own': value('none') }),
    assessed('a', '2026-04-01', { 'net-access': value('fixed-everywhere') }),
    assessed('b', '2026-02-01', { 'net-access': { missing: 'unknown' }, 'web-own': value('orders') }),
    assessed('c', '2026-08-01', { 'net-access': value('fixed-everywhere') }),
  ];
  const listed = registerPopulation('registered', register, '2026-06-30');
  const facts = factsAsOf(assessments, '2026-06-30');

  it('takes of each enterprise what is newest on the date, and tells apart what is missing', () => {
    const figure = factFigure(internetConnection, listed, facts, '2026-06-30');
    expect([figure.value, figure.numerator, figure.denominator]).to.deep.equal([1, 1, 1]);
    expect(figure.missing).to.deep.equal({ unknown: 1, estimated: 0, notAssessed: 2 });
    const earlier = factsAsOf(assessments, '2026-03-01');
    expect(factFigure(internetConnection, listed, earlier, '2026-03-01').value).to.equal(0);
  });

  it('says where a published list has the indicator, with the year of the list', () => {
    const { published } = factFigure(personsUsingInternet, listed, facts, '2026-06-30');
    expect([published?.code, published?.year]).to.deep.equal(['B4', 2007]);
    expect(factFigure(internetConnection, listed, facts, '2026-06-30')).not.to.have.property('published');
  });

  it('keeps a fact that a later assessment did not ask for again', () => {
    const { value, denominator } = factFigure(websiteTakesOrders, listed, facts, '2026-06-30');
    expect([value, denominator]).to.deep.equal([1, 2]);
  });

  it('passes over who is no member of the population', () => {
    const supported = registerPopulation('supported', register, '2026-06-30');
    const all = factsAsOf(assessments, '2026-12-31');
    const { denominator, missing } = factFigure(internetConnection, supported, all, '2026-12-31');
    expect([denominator, missing]).to.deep.equal([1, { unknown: 1, estimated: 0, notAssessed: 0 }]);
  });

  it('has no value where nobody is known: no data is not zero', () => {
    for (const indicator of [internetConnection, websiteTakesOrders, personsUsingInternet]) {
      const { value, missing } = factFigure(indicator, listed, new Map(), '2026-06-30');
      expect([value, missing.notAssessed], indicator.id).to.deep.equal([null, 4]);
    }
  });

  it('divides all persons by all persons: 1 of 2 and 200 of 200 are 201 of 202, not three quarters', async () => {
    const readiness = await structures['sme-readiness']();
    const ratio = (numerator: number, denominator: number) => ({
      'in-internet': { value: { numerator, denominator } },
    });
    const known = factsAsOf(
      [assessed('a', '2026-01-01', ratio(1, 2), readiness), assessed('b', '2026-01-01', ratio(200, 200), readiness)],
      '2026-06-30',
    );
    const figure = factFigure(personsUsingInternet, listed, known, '2026-06-30');
    expect([figure.numerator, figure.denominator]).to.deep.equal([201, 202]);
    expect(figure.value).to.be.closeTo(201 / 202, 1e-9);
  });
});

describe('meanFigure', () => {
  it('is the mean of the scores, with who has none and who was not assessed', () => {
    const { structure, responses, scores } = randomCohort(12, 50);
    const known = responses.flatMap((response) => score(structure, response).score ?? []);
    const population = { id: 'supported', size: 70, asOf: '2026-06-30' };
    const tally = tallyCohort(cohortScores(scores));
    const figure = meanFigure('mean-readiness', tally, population, '2026-06-30');
    expect(figure?.value).to.be.closeTo(known.reduce((sum, one) => sum + one, 0) / known.length, 1e-8);
    expect(figure?.missing).to.deep.equal({ unknown: 50 - known.length, estimated: 0, notAssessed: 20 });
    expect(figure?.basis).to.deep.equal(scores.basis);
    expect(meanFigure('mean', tally, population, '2026-06-30', 'speed')).to.equal(null);
    expect(meanFigure('mean', tally, population, '2026-06-30', scores.dimensions[0]?.id)?.kind).to.equal('mean');
  });
});

const halfConnected = new Map([
  ['a', { facts: new Map([['internet-used', 'yes']]), structures: [smeScreeningStructure] }],
  ['b', { facts: new Map([['internet-used', 'no']]), structures: [smeScreeningStructure] }],
]);

describe('compareFigures', () => {
  const population = { id: 'supported', size: 4, asOf: '2026-06-30' };
  const figure = factFigure(internetConnection, { population, members: register }, halfConnected, '2026-06-30');
  const later = { ...figure, asOf: '2026-09-30', value: 0.75, population: { ...population, size: 5 } };

  it('compares one indicator at two dates, and says that its population has grown', () => {
    expect(compareFigures(figure, later)).to.deep.equal({ ok: true, change: 0.25, populationChanged: true });
    expect(compareFigures(figure, { ...later, value: null })).to.include({ ok: true, change: null });
  });

  it('compares two indicators of one date', () => {
    expect(compareFigures(figure, { ...figure, indicator: 'ind-net-fixed', value: 0.25 })).to.include({
      change: -0.25,
    });
  });

  const refusals = [
    { reason: 'population', other: { ...later, population: { ...population, id: 'registered' } } },
    { reason: 'population', other: { ...later, population: { ...population, source: { title: 'Niên giám' } } } },
    { reason: 'kind', other: { ...later, kind: 'count' as const } },
    { reason: 'source', other: { ...later, source: 'register' as const } },
    { reason: 'date', other: { ...later, indicator: 'ind-net-fixed' } },
  ];
  for (const { reason, other } of refusals) {
    it(`refuses another ${reason}, and names both`, () => {
      const refusal = compareFigures(figure, other);
      expect(refusal).to.include({ ok: false, reason });
      expect(refusal).to.have.property('first').that.is.not.equal('');
    });
  }

  it('refuses means on different bases', () => {
    const mean = (weighting: string) => {
      const tally = tallyCohort(cohortScores(randomCohort(12, 9, { weighting }).scores));
      return meanFigure('mean', tally, population, '2026-06-30') ?? figure;
    };
    expect(compareFigures(mean('default'), mean('awareness'))).to.deep.equal({
      ok: false,
      reason: 'basis',
      difference: { part: 'weighting', first: 'default', second: 'awareness' },
    });
  });
});

describe('figureProgress', () => {
  const population = { id: 'supported', size: 4, asOf: '2026-06-30' };
  const figure = factFigure(internetConnection, { population, members: register }, halfConnected, '2026-06-30');
  const target = { indicator: 'ind-net', value: 0.8, by: '2026-12-31' };

  it('is the share of the way that is done', () => {
    const progress = figureProgress(figure, target, { ...figure, value: 0.2, asOf: '2026-01-01' });
    expect(progress).to.deep.equal({
      ok: true,
      value: { target: 0.8, by: '2026-12-31', reached: false, distance: -0.3, progressToDate: 0.5 },
    });
  });

  it('is only a distance without a baseline', () => {
    expect(figureProgress(figure, { ...target, value: 0.5 })).to.deep.equal({
      ok: true,
      value: { target: 0.5, by: '2026-12-31', reached: true, distance: 0, progressToDate: null },
    });
  });

  it('is refused for another indicator, without a figure, and from a baseline of another population', () => {
    expect(figureProgress(figure, { ...target, indicator: 'ind-web' })).to.include({ reason: 'indicator' });
    expect(figureProgress({ ...figure, value: null }, target)).to.include({ reason: 'noFigure' });
    const elsewhere = { ...figure, population: { ...population, id: 'registered' } };
    expect(figureProgress(figure, target, elsewhere)).to.include({ reason: 'population' });
  });
});
