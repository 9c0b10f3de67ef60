import { expect } from '@open-wc/testing';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import type { NodeScore } from '../../../../src/core/scoring/result.js';
import { score } from '../../../../src/core/scoring/score.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import { DIMENSIONS, LADDERS, LEVELS, PERSONS, STEPS, TICKS } from '../../../fixtures/published/sme-readiness.js';
import { LADDERS as SHORT } from '../../../fixtures/instruments/sme-screening/points.js';
import { answered, bestOf, profile, readiness, worstOf } from './answers.js';

function find(nodes: readonly NodeScore[], id: string): NodeScore | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : find(node.children, id);
    if (found) return found;
  }
  return undefined;
}

/** What a question gives when it is the only one answered. */
function pointsOf(question: string, value: AnswerValue): number | null | undefined {
  return find(score(readiness, { answers: { [question]: { value } }, profile }).dimensions, question)?.score;
}

describe('sme-readiness, against its blueprint', () => {
  it('has seven dimensions with their weights and questions', () => {
    const children = readiness.indices[0]?.tree.children ?? [];
    const built = children.map((node) => [
      node.id,
      node.weight,
      node.kind === 'group' ? node.children.map(({ id }) => id) : [],
    ]);
    expect(built).to.deep.equal(DIMENSIONS);
  });

  it('has five levels in equal fifths', () => {
    const { levels } = readiness.indices[0] ?? {};
    const bands = levels && 'bands' in levels ? levels.bands : [];
    expect(bands.map(({ id, from }) => [id, from])).to.deep.equal(LEVELS);
  });

  for (const [question, steps] of Object.entries(LADDERS)) {
    it(`${question}: every step gives its points`, () => {
      expect(steps.map(([option]) => pointsOf(question, option))).to.deep.equal(steps.map(([, points]) => points));
    });
  }

  for (const [question, { ticks, points }] of Object.entries(TICKS)) {
    it(`${question}: sets of ticks give their points, none of them nothing`, () => {
      expect(pointsOf(question, ['none'])).to.equal(0);
      const random = createRandom(question.length);
      for (let round = 0; round < 60; round++) {
        const set = ticks.filter(() => random.chance(round / 60));
        if (set.length > 0) expect(pointsOf(question, set), set.join()).to.equal(points(new Set(set)));
      }
      expect(pointsOf(question, ticks)).to.equal(points(new Set(ticks)));
    });
  }

  for (const question of ['lead-plan', 'invoice-flow', 'accounting', 'data-home', 'data-now', 'backup'] as const) {
    it(`${question}: the points of the short assessment`, () => {
      for (const [option, points] of Object.entries(SHORT[question])) {
        expect(pointsOf(question, option), option).to.equal(points);
      }
    });
  }

  for (const question of ['in-computers', 'in-internet']) {
    it(`${question}: shares of persons, their edges included`, () => {
      for (const [persons, points] of PERSONS) {
        expect(pointsOf(question, { numerator: persons, denominator: 100 }), `${persons}`).to.equal(points);
      }
    });
  }

  it('speed and update count only behind the question that they depend on, and hidden they count zero', () => {
    const speeds = ['under-30', 'from-30', 'from-50', 'from-80', 'from-100', 'over-120'];
    const speedOf = (option: string) =>
      find(
        score(readiness, { answers: { 'in-type': { value: ['fixed'] }, 'in-speed': { value: option } } }).dimensions,
        'in-speed',
      )?.score;
    expect(speeds.map(speedOf)).to.deep.equal([1, 2, 2.5, 3, 3.5, 4]);
    const hidden = score(readiness, { answers: { 'in-type': { value: ['mobile'] }, 'cu-site': { value: ['none'] } } });
    for (const id of ['in-speed', 'cu-site-update']) {
      const { score: points, state } = find(hidden.dimensions, id) ?? {};
      expect([points, state], id).to.deep.equal([0, 'hidden']);
    }
  });

  for (const [question, rows] of [
    ['da-ai', ['language', 'vision', 'speech', 'robots', 'decisions']],
    [
      'ig-tech',
      ['digital-twin', 'virtual-reality', 'cad-cam', 'production-system', 'iot', 'blockchain', 'printing-3d'],
    ],
  ] as const) {
    it(`${question}: two technologies in full use give 4, a step 0.4`, () => {
      const rated = (steps: readonly number[]) =>
        pointsOf(question, Object.fromEntries(rows.map((row, at) => [row, STEPS[steps[at] ?? 0] ?? ''])));
      expect(rated([])).to.equal(0);
      for (let step = 0; step <= 5; step++) expect(rated([step])).to.be.closeTo(step * 0.4, 1e-9);
      expect([rated([5, 5]), rated([5, 5, 5]), rated([3, 4])]).to.deep.equal([4, 4, 2.8]);
    });
  }

  it('pe-invest: money spent counts twice what a plan counts, eight areas reach the top', () => {
    const rows =
      'design planning operations collaboration inbound marketing delivery administration purchasing security';
    const spent = (areas: number, ticks: readonly string[]) =>
      pointsOf(
        'pe-invest',
        Object.fromEntries(rows.split(' ').map((row, at) => [row, at < areas ? ticks : ['neither']])),
      );
    expect([0, 1, 4, 8, 10].map((areas) => spent(areas, ['invested']))).to.deep.equal([0, 0.5, 2, 4, 4]);
    expect([1, 10].map((areas) => spent(areas, ['plan']))).to.deep.equal([0.25, 2.5]);
    expect(spent(3, ['invested', 'plan'])).to.equal(1.5);
  });

  it('goes from 0 to 100, from the first to the last level', () => {
    const [worst, best] = [answered(worstOf), answered(bestOf)].map((answers) =>
      score(readiness, { answers, profile }),
    );
    expect([worst?.score, worst?.levels?.level, worst?.coverage]).to.deep.equal([0, 'preparing', 1]);
    expect([best?.score, best?.levels?.level, best?.coverage]).to.deep.equal([100, 'innovating', 1]);
  });

  it('holds the level back where a gate is not met, never the score', () => {
    const best = answered(bestOf);
    const level = (id: string, value: AnswerValue) => {
      const result = score(readiness, { answers: { ...best, [id]: { value } }, profile });
      return [result.levels?.byScore, result.levels?.level];
    };
    expect(level('backup', 'weekly-automatic')).to.deep.equal(['innovating', 'connected']);
    expect(level('da-analytics', ['none'])).to.deep.equal(['innovating', 'connected']);
    expect(level('invoice-flow', 'imported')).to.deep.equal(['innovating', 'running']);
    expect(level('data-home', 'spreadsheets')).to.deep.equal(['innovating', 'running']);
    expect(level('backup', 'same-place')).to.deep.equal(['innovating', 'foundations']);
    expect(level('se-measures', ['passwords'])).to.deep.equal(['innovating', 'foundations']);
  });

  it('names a weighting for each stage, and each moves the score', () => {
    const answers = { ...answered(worstOf), ...answered(bestOf, {}) };
    const uneven = {
      ...answers,
      'pr-erp': { value: 'none' },
      'pr-crm': { value: 'none' },
      'pe-prep': { value: ['none'] },
    };
    const scores = ['default', 'awareness', 'implementation', 'adoption', 'equal-items'].map(
      (weighting) => score(readiness, { answers: uneven, profile }, { weighting }).score,
    );
    expect(new Set(scores).size).to.equal(5);
    for (const weighting of ['awareness', 'implementation', 'adoption']) {
      const sum = Object.values(readiness.indices[0]?.weightings?.[weighting] ?? {}).reduce((all, one) => all + one, 0);
      expect(sum, weighting).to.equal(100);
    }
  });
});
