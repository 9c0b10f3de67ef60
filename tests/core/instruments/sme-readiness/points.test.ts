import { expect } from '@open-wc/testing';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import type { AnswerValue } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import {
  answersOf,
  best,
  pointsOf,
  readiness,
  seller,
  tickSets,
  worst,
  type Values,
} from '../../../fixtures/instruments/sme-readiness/answers.js';
import {
  AREAS,
  DIMENSIONS,
  FOLLOW_UPS,
  FUNCTIONS,
  LADDERS,
  LEVELS,
  SHARED,
  SHARES,
  STAGES,
  TECHNOLOGIES,
  TICKS,
  TOOLS,
  UNSCORED_LADDERS,
  WEIGHTINGS,
} from '../../../fixtures/instruments/sme-readiness/points.js';

const [index] = readiness.indices;
const itemOf = (id: string) => readiness.items.find((item) => item.id === id);
const optionsOf = (id: string) => {
  const item = itemOf(id);
  return item && 'options' in item ? item.options.map((option) => option.id) : [];
};

/** The value, with the answer that lets its item be shown. */
function shown(item: string, value: AnswerValue): Values {
  const follows = FOLLOW_UPS[item];
  return follows ? { [follows[0]]: follows[1], [item]: value } : { [item]: value };
}

describe('sme-readiness, its items', () => {
  it('are those of the table, by dimension, each dimension a page', () => {
    const found = readiness.pages.map((page) => [page.id, [...page.items]]);
    expect(found).to.deep.equal(Object.entries(DIMENSIONS).map(([id, { items }]) => [id, [...items]]));
    expect(readiness.items.map(({ id }) => id)).to.deep.equal(
      Object.values(DIMENSIONS).flatMap(({ items }) => [...items]),
    );
  });

  it('are about 45 for an enterprise of which none is followed up', () => {
    const always = readiness.items.filter(({ visibleIf }) => !visibleIf);
    expect([readiness.items.length, always.length]).to.deep.equal([52, 44]);
    const followed = readiness.items.filter(({ visibleIf }) => visibleIf).map(({ id }) => id);
    expect(followed.sort()).to.deep.equal(Object.keys(FOLLOW_UPS).sort());
  });

  it('have the options of the table, in order', () => {
    for (const [id, options] of Object.entries(LADDERS)) expect(optionsOf(id), id).to.deep.equal(Object.keys(options));
    for (const [id, options] of Object.entries(UNSCORED_LADDERS)) expect(optionsOf(id), id).to.deep.equal(options);
    for (const [id, { ticks }] of Object.entries(TICKS)) expect(optionsOf(id), id).to.have.members([...ticks, 'none']);
    for (const id of Object.keys(TICKS)) {
      const item = itemOf(id);
      const alone = item?.kind === 'multiple' ? item.options.filter((option) => option.exclusive) : [];
      expect(
        alone.map((option) => option.id),
        id,
      ).to.deep.equal(['none']);
    }
  });

  it('that the short assessment has too are the same objects, so that they cannot drift apart', () => {
    for (const id of SHARED) {
      expect(itemOf(id), id).to.equal(smeScreeningStructure.items.find((item) => item.id === id));
    }
  });

  it('may all be answered with don’t know', () => {
    for (const { id, unknown } of readiness.items) expect(unknown, id).to.equal(true);
  });
});

describe('sme-readiness, its points', () => {
  for (const [item, ladder] of Object.entries(LADDERS)) {
    it(`gives every step of ${item} the points of the table`, () => {
      for (const [value, points] of Object.entries(ladder)) {
        expect(pointsOf(item, shown(item, value)), value).to.equal(points);
      }
    });
  }

  for (const [item, list] of Object.entries(TICKS)) {
    it(`gives every set of ticks of ${item} the points of the table`, () => {
      for (const value of tickSets(item)) {
        const set = new Set(value.filter((tick) => tick !== 'none'));
        expect(pointsOf(item, shown(item, value)), value.join()).to.equal(list.points(set));
      }
    });
  }

  for (const item of SHARES.items) {
    it(`gives every band of ${item}, and every share by numbers, the points of the table`, () => {
      for (const [band, , high, points] of SHARES.bands) {
        expect(pointsOf(item, { [item]: { band } }), band).to.equal(points);
        const share = { numerator: high, denominator: 100 };
        expect(pointsOf(item, { [item]: share }), `${high} of 100`).to.equal(points);
      }
      for (const [, low, , points] of SHARES.bands.slice(1)) {
        const share = { numerator: low * 10 + 1, denominator: 1000 };
        expect(pointsOf(item, { [item]: share }), `just over ${low} %`).to.equal(points);
      }
    });
  }

  it('takes specialists or a provider for support, whichever is better', () => {
    const cases = [
      [0, 'none', 0],
      [0, 'on-call', 1],
      [0, 'contract', 3],
      [1, 'none', 4],
      [3, 'contract', 4],
    ] as const;
    for (const [specialists, provider, points] of cases) {
      expect(pointsOf('it-support', { 'pe-specialist': specialists, 'pe-provider': provider })).to.equal(points);
    }
  });

  it('counts areas of investment, spent whole and to be spent half, up to four', () => {
    const areas = (spent: number, planned: number): Values => ({
      'pe-invest': Object.fromEntries(
        AREAS.map((area, at) => [
          area,
          at < spent ? ['invested', 'plan'] : at < spent + planned ? ['plan'] : ['neither'],
        ]),
      ),
    });
    for (let spent = 0; spent <= AREAS.length; spent++) {
      for (let planned = 0; planned <= AREAS.length - spent; planned++) {
        expect(pointsOf('pe-invest', areas(spent, planned))).to.be.closeTo(Math.min(4, spent + planned / 2), 1e-9);
      }
    }
  });

  it('counts functions on software, in a spreadsheet half, so that three reach the top', () => {
    const tools = Object.keys(TOOLS);
    for (let first = 0; first <= FUNCTIONS.length; first++) {
      for (const tool of tools) {
        for (const rest of tools) {
          const cells = FUNCTIONS.map((id, at) => [id, at < first ? tool : rest] as const);
          const sum = cells.reduce((total, [, used]) => total + (TOOLS[used] ?? NaN), 0);
          const found = pointsOf('pr-functions', { 'pr-functions': Object.fromEntries(cells) });
          expect(found).to.be.closeTo(Math.min(4, (sum / 3) * 4), 1e-9);
        }
      }
    }
  });

  for (const [item, technologies] of Object.entries(TECHNOLOGIES)) {
    it(`counts the technology of ${item} that is furthest`, () => {
      for (const [at, technology] of technologies.entries()) {
        for (const [stage, points] of Object.entries(STAGES)) {
          const cells: Record<string, string> = Object.fromEntries(
            technologies.map((id) => [id, id === technology ? stage : 'considering']),
          );
          expect(pointsOf(item, shown(item, cells)), `${at} ${stage}`).to.equal(points);
        }
      }
    });
  }

  it('leaves order channels out for those who only process under contract, and asks them about e-commerce', () => {
    const answers = answersOf({ ...best, 'cu-channels': ['none'] });
    const result = score(readiness, { answers, profile: { sells: ['contract-only'] } });
    expect(result.score).to.equal(100);
    const without = answersOf({ ...best, 'cu-esales': 'none' });
    const other = score(readiness, { answers: without, profile: { sells: ['contract-only'] } });
    expect(other.score).to.be.closeTo(100 - 18 / 6, 1e-9);
  });

  it('gives nothing for a follow-up that is not asked, and does not leave it out', () => {
    for (const item of ['cu-site-update', 'in-speed', 'da-sources', 'da-ai', 'ig-tech']) {
      expect(pointsOf(item, worst), item).to.equal(0);
    }
  });
});

describe('sme-readiness, its index', () => {
  it('has the dimensions of the table with their weights, which make 100', () => {
    const found = index?.tree.children.map((node) => [
      node.id,
      { weight: node.weight, scored: 'children' in node ? node.children.map(({ id }) => id) : [] },
    ]);
    const expected = Object.entries(DIMENSIONS).map(([id, { weight, scored }]) => [id, { weight, scored }]);
    expect(found).to.deep.equal(expected);
    expect(Object.values(DIMENSIONS).reduce((sum, { weight }) => sum + weight, 0)).to.equal(100);
  });

  it('has the named weightings of the table; those by stage make 100', () => {
    const ids = Object.keys(DIMENSIONS);
    expect(Object.keys(index?.weightings ?? {})).to.deep.equal(Object.keys(WEIGHTINGS));
    for (const [name, weights] of Object.entries(WEIGHTINGS)) {
      const expected = Object.fromEntries(ids.map((id, at) => [id, weights[at]]));
      expect(index?.weightings?.[name], name).to.deep.equal(expected);
      const sum = weights.reduce<number>((total, weight) => total + weight, 0);
      if (name !== 'equal-items') expect(sum, name).to.equal(100);
    }
    const parts = Object.values(DIMENSIONS).map(({ scored }) => scored.length);
    expect([...WEIGHTINGS['equal-items']]).to.deep.equal(parts);
  });

  it('has five levels in equal fifths, lower bound included', () => {
    const table = index?.levels;
    const bands = table && 'bands' in table ? table.bands.map(({ id, from, to }) => [id, from, to]) : [];
    expect(bands).to.deep.equal(LEVELS);
    expect(table && 'edge' in table ? table.edge : null).to.equal('lowerInclusive');
  });

  it('gives 100 for the best answers, and for the worst nothing', () => {
    const [high, low] = [best, worst].map((values) =>
      score(readiness, { answers: answersOf(values), profile: seller }),
    );
    expect([high?.score, high?.coverage, high?.levels?.level]).to.deep.equal([100, 1, 'innovating']);
    expect([low?.score, low?.coverage, low?.levels?.level]).to.deep.equal([0, 1, 'preparing']);
  });

  it('is a weighted mean of means, worked out apart from any tree', () => {
    // Four parts below their best: what each loses of its four points, by the parts and the weight of its dimension.
    const values: Values = {
      ...best,
      'lead-plan': 'written',
      'cu-reply': 'days',
      'in-lan': ['portal'],
      backup: 'none',
    };
    const lost = (18 * (2 / 4)) / 7 + (18 * (3 / 4)) / 7 + (10 * (3 / 4)) / 7 + (14 * (4 / 4)) / 5;
    expect(score(readiness, { answers: answersOf(values), profile: seller }).score).to.be.closeTo(100 - lost, 1e-9);
  });
});
