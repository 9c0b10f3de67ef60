import { expect } from '@open-wc/testing';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { factFigure } from '../../../../src/core/analytics/indicators/fact-figure.js';
import { RATIO_STATES, ratioColumns } from '../../../../src/core/analytics/indicators/ratio-columns.js';
import { sumFigure } from '../../../../src/core/analytics/indicators/sum-figure.js';
import { factsOf } from '../../../../src/core/facts/facts-of.js';
import {
  personsUsingComputers,
  personsUsingInternet,
  unctadIndicators,
} from '../../../../src/core/facts/unctad-indicators.js';
import { structures } from '../../../../src/core/instruments/structures.js';
import { smeReadinessStructure } from '../../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/structure.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';

const asOf = '2026-06-30';
const summed = unctadIndicators.filter((one) => one.kind === 'ratioOfSums');

describe('ratioColumns and sumFigure', () => {
  it('divides all persons by all persons, and tells estimates and open answers apart', () => {
    const answer = (numerator: number, denominator: number) => ({
      answers: { 'in-computers': { value: { numerator, denominator } } },
    });
    const responses = [
      answer(1, 2),
      answer(30, 200),
      { answers: { 'in-computers': { value: { band: 'to-25' } } } },
      { answers: { 'in-computers': { missing: 'unknown' as const } } },
      { answers: {} },
    ];
    const columns = ratioColumns(personsUsingComputers, smeReadinessStructure, responses);
    const population = { id: 'supported', size: 7, asOf };
    const figure = sumFigure(personsUsingComputers, columns, everyRow(5), population, asOf);
    // 31 of 202 persons, where the mean of the two shares would be 32.5 %.
    expect([figure.numerator, figure.denominator, figure.value]).to.deep.equal([31, 202, 0.153465347]);
    expect(figure.missing).to.deep.equal({ unknown: 2, estimated: 1, notAssessed: 2 });
    const one = sumFigure(personsUsingComputers, columns, Uint32Array.of(0, 3), population, asOf);
    expect([one.value, one.missing]).to.deep.equal([0.5, { unknown: 1, estimated: 0, notAssessed: 5 }]);
  });

  it('has no figure where a questionnaire does not ask, or nobody gave numbers', () => {
    const columns = ratioColumns(personsUsingComputers, smeScreeningStructure, [{ answers: {} }]);
    const figure = sumFigure(personsUsingComputers, columns, everyRow(1), { id: 'registered', size: 1, asOf }, asOf);
    expect([figure.value, figure.numerator, figure.denominator, figure.missing.unknown]).to.deep.equal([null, 0, 0, 1]);
  });

  it('counts what follows from another share: nobody who uses the Internet at all is nobody who does so every week', async () => {
    const share = (numerator: number) => ({
      answers: { 'internet-at-work': { value: { numerator, denominator: 20 } } },
    });
    const structure = await structures['dbi-sme-2021']();
    const { states } = ratioColumns(personsUsingInternet, structure, [share(0), share(9), share(20), { answers: {} }]);
    expect([...states]).to.deep.equal([
      RATIO_STATES.estimated,
      ...Array.from({ length: 3 }, () => RATIO_STATES.unknown),
    ]);
  });

  for (const id of ['sme-readiness', 'sme-screening', 'eurostat-dii', 'dbi-sme-2021'] as const) {
    it(`gives of ${id} the figure that the facts give`, async () => {
      const { structure, responses } = randomCohort(33, 120, {}, await structures[id]());
      const population = { id: 'supported', size: 130, asOf };
      const members = Array.from({ length: 130 }, (_, at) => ({ id: `enterprise-${at}` }));
      const facts = new Map(
        responses.map((response, at) => [
          `enterprise-${at}`,
          { facts: factsOf(structure, response), structures: [structure] },
        ]),
      );
      for (const indicator of summed) {
        const columns = ratioColumns(indicator, structure, responses);
        expect(sumFigure(indicator, columns, everyRow(120), population, asOf), indicator.id).to.deep.equal(
          factFigure(indicator, { population, members }, facts, asOf),
        );
      }
    });
  }
});
