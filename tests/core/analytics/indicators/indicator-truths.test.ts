import { expect } from '@open-wc/testing';
import { factFigure } from '../../../../src/core/analytics/indicators/fact-figure.js';
import { indicatorTruths } from '../../../../src/core/analytics/indicators/indicator-truths.js';
import { crossTable } from '../../../../src/core/analytics/disclosure/cross-table.js';
import { truthSegments } from '../../../../src/core/analytics/indicators/truth-segments.js';
import { toldBy } from '../../../../src/core/analytics/indicators/told-by.js';
import { truthFigure } from '../../../../src/core/analytics/indicators/truth-figure.js';
import { everyRow } from '../../../../src/core/analytics/cohort/every-row.js';
import { dtiIndicators } from '../../../../src/core/facts/dti-indicators.js';
import { evaluateIndicator } from '../../../../src/core/facts/evaluate-indicator.js';
import type { CountedIndicator } from '../../../../src/core/facts/fact.js';
import { factsOf } from '../../../../src/core/facts/facts-of.js';
import { provincialIndicators } from '../../../../src/core/facts/provincial-indicators.js';
import { unctadIndicators } from '../../../../src/core/facts/unctad-indicators.js';
import { vocabulary } from '../../../../src/core/facts/vocabulary.js';
import { structures } from '../../../../src/core/instruments/structures.js';
import { randomCohort, randomSegments } from '../../../fixtures/generated/random-cohort.js';

const counted = [...provincialIndicators, ...dtiIndicators, ...unctadIndicators].filter(
  (one) => one.kind !== 'ratioOfSums',
);
// Facts of every type, so that every kind of answer is told apart.
const others: readonly CountedIndicator[] = vocabulary.facts.flatMap((fact): CountedIndicator[] => {
  const on = { fact: fact.id };
  if (fact.type === 'choice')
    return [{ id: fact.id, kind: 'count', when: { op: 'is', on, value: fact.values[0] ?? '' } }];
  if (fact.type === 'ticks') {
    return [{ id: fact.id, kind: 'count', when: { op: 'includes', on, value: fact.values[0] ?? '' } }];
  }
  if (fact.type === 'number') return [{ id: fact.id, kind: 'count', when: { op: 'atLeast', on, value: 10 } }];
  return fact.type === 'ratio' ? [{ id: fact.id, kind: 'count', when: { op: 'atLeast', on, value: 0.5 } }] : [];
});

describe('indicatorTruths', () => {
  for (const id of ['sme-screening', 'sme-readiness', 'dbi-sme-2021', 'dbi-sme-2025', 'eurostat-dii'] as const) {
    it(`says of ${id} what evaluateIndicator says of the facts of each response`, async () => {
      const { structure, responses, columns } = randomCohort(31, 150, {}, await structures[id]());
      const facts = responses.map((response) => factsOf(structure, response));
      for (const indicator of [...counted, ...others]) {
        const truths = [...indicatorTruths(indicator, structure, columns)].map((byte) => [false, null, true][byte]);
        expect(truths, indicator.id).to.deep.equal(facts.map((known) => evaluateIndicator(indicator, known)));
      }
    });
  }

  it('gives the figure that the facts give', async () => {
    const { structure, responses, columns } = randomCohort(32, 90, {}, await structures['sme-screening']());
    const population = { id: 'supported', size: 100, asOf: '2026-06-30' };
    const members = Array.from({ length: 100 }, (_, at) => ({ id: `enterprise-${at}` }));
    const facts = new Map(
      responses.map((response, at) => [
        `enterprise-${at}`,
        { facts: factsOf(structure, response), structures: [structure] },
      ]),
    );
    for (const indicator of counted) {
      const truths = indicatorTruths(indicator, structure, columns);
      const told = toldBy(indicator, [[structure]]);
      expect(truthFigure(told, truths, everyRow(90), population, '2026-06-30'), indicator.id).to.deep.equal(
        factFigure(indicator, { population, members }, facts, '2026-06-30'),
      );
    }
  });

  it('is nothing of nobody', async () => {
    const { structure, columns } = randomCohort(1, 0, {}, await structures['sme-screening']());
    const [internet] = provincialIndicators;
    expect(indicatorTruths(internet, structure, columns).length).to.equal(0);
    const population = { id: 'supported', size: 0, asOf: '2026-06-30' };
    expect(truthFigure(internet, new Uint8Array(), everyRow(0), population, '2026-06-30').value).to.equal(null);
  });

  it('makes a table of outcomes that may be published', async () => {
    const { structure, random, columns } = randomCohort(33, 200, {}, await structures['sme-screening']());
    const [internet] = provincialIndicators;
    const truths = indicatorTruths(internet, structure, columns);
    const places = randomSegments(random, 'place', 200, 3);
    const { rows, columns: outcomes, counts } = crossTable(places, truthSegments(internet.id, truths), everyRow(200));
    expect([rows, outcomes]).to.deep.equal([
      [null, 'place-0', 'place-1', 'place-2'],
      [null, 'no', 'yes'],
    ]);
    for (const [row, line] of counts.entries()) {
      const own = [...truths].filter((_, at) => places.codes[at] === row);
      expect(line).to.deep.equal([1, 0, 2].map((truth) => own.filter((byte) => byte === truth).length));
    }
  });
});
