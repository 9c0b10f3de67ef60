import { expect } from '@open-wc/testing';
import { dbiSme2021, dbiSme2021Structure } from '../../../../src/core/instruments/dbi-sme-2021/index.js';
import type { Item } from '../../../../src/core/model/item.js';
import type { Answers } from '../../../../src/core/model/response.js';
import type { NodeScore } from '../../../../src/core/scoring/result.js';
import { score } from '../../../../src/core/scoring/score.js';
import { COMPONENTS, CRITERIA, LEVELS, PILLARS, TOTAL } from '../../../fixtures/published/dbi-sme-2021.js';
import { atStep, best, bestOf, worst, worstOf } from './answers.js';

const items: ReadonlyMap<string, Item> = new Map(dbiSme2021Structure.items.map((item) => [item.id, item]));
const scored = (answers: Answers) => score(dbiSme2021Structure, { answers });
const below = (node: NodeScore): readonly NodeScore[] => [node, ...node.children.flatMap(below)];
const nodes = (answers: Answers) =>
  new Map(
    scored(answers)
      .dimensions.flatMap(below)
      .map((node) => [node.id, node]),
  );

const componentId = (number: number) => COMPONENTS.find(([known]) => known === number)?.[2] ?? '';
const pillarId = (number: number) => PILLARS.find(([known]) => known === number)?.[4] ?? '';

describe('dbi-sme-2021, against the published table', () => {
  it('has 33 gates, 26 shares and one self-rating', () => {
    const kinds = CRITERIA.map(([, , , kind]) => kind);
    const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
    expect([kinds.length, count('gate'), count('ratio'), count('words')]).to.deep.equal([60, 33, 26, 1]);
    expect(items.size).to.equal(60 + 33);
  });

  it('asks the criteria in order, each gate right before its steps', () => {
    const asked = CRITERIA.flatMap(([, , , kind, , , id]) => (kind === 'gate' ? [`${id}-gate`, id] : [id]));
    expect([...items.keys()]).to.deep.equal(asked);
    expect(dbiSme2021Structure.pages.flatMap((page): readonly string[] => page.items)).to.deep.equal(asked);
    expect(dbiSme2021Structure.pages.map(({ id }) => id)).to.deep.equal(COMPONENTS.map(([, , id]) => id));
  });

  for (const criterion of CRITERIA) {
    const [number, pillar, component, kind, steps, maximum, id] = criterion;
    it(`#${number} ${id}: ${kind}, ${steps} steps, ${maximum} points`, () => {
      const item = items.get(id);
      expect(item?.kind).to.equal(kind === 'ratio' ? 'ratio' : 'single');
      expect(item && 'options' in item ? item.options.length : 0).to.equal(steps);
      const alone = nodes({ ...worst, ...bestOf(criterion) });
      expect(alone.get(id)?.score).to.equal(maximum);
      expect(alone.get(componentId(component))?.score).to.equal(maximum);
      expect(alone.get(pillarId(pillar))?.score).to.equal(maximum);
      expect(scored({ ...worst, ...bestOf(criterion) }).score).to.equal(maximum);
      expect(nodes({ ...best, ...worstOf(criterion) }).get(id)?.score).to.equal(0);
      expect(scored({ ...best, ...worstOf(criterion) }).score).to.equal(TOTAL - maximum);
    });
    if (kind === 'gate' && steps === 5) {
      it(`#${number} ${id}: every step is worth a fifth of ${maximum}`, () => {
        const points = [1, 2, 3, 4, 5].map((step) => nodes({ ...worst, ...atStep(criterion, step) }).get(id)?.score);
        expect(points).to.deep.equal([1, 2, 3, 4, 5].map((step) => (step * maximum) / 5));
      });
    }
  }

  it('adds up to the published maxima of 10 components, 6 pillars and the total', () => {
    const top = nodes(best);
    for (const [, maximum, id] of COMPONENTS) expect(top.get(id)?.score, id).to.equal(maximum);
    for (const [number, name, criteria, maximum, id] of PILLARS) {
      expect(top.get(id)?.score, id).to.equal(maximum);
      expect(CRITERIA.filter(([, pillar]) => pillar === number).length, id).to.equal(criteria);
      expect(dbiSme2021.words.vi.indices.maturity.nodes[id].label).to.equal(name);
    }
    expect(scored(best).score).to.equal(TOTAL);
    expect(scored(best).levels?.level).to.equal('level-5');
    expect([scored(worst).score, scored(worst).levels?.level]).to.deep.equal([0, 'level-0']);
  });

  it('has no score and the whole range while nothing is answered', () => {
    const { score: value, bounds, coverage, levels } = scored({});
    expect([value, coverage]).to.deep.equal([null, 0]);
    expect([bounds.low, bounds.high, bounds.mayBeNull]).to.deep.equal([0, TOTAL, false]);
    expect(levels?.bounds).to.deep.equal({ lowest: 'level-0', highest: 'level-5' });
  });

  it('names six levels as published', () => {
    const { levels } = dbiSme2021.words.vi.indices.maturity;
    for (const [number, name, , id] of LEVELS) expect(levels[id].name).to.equal(`Mức ${number} – ${name}`);
  });

  it('rests on a copy, and says that 30 criteria worth 150 points are assumed', () => {
    const result = scored(best);
    const leaves = [...nodes(best).values()].filter(({ children }) => children.length === 0);
    const assumed = leaves.filter(({ fidelity }) => fidelity === 'assumed');
    expect(result.fidelity).to.equal('secondHand');
    expect(assumed.length).to.equal(30);
    expect(assumed.reduce((sum, leaf) => sum + (leaf.score ?? 0), 0)).to.equal(150);
    const odd = CRITERIA.filter(([, , , kind, steps]) => kind !== 'gate' || steps === 3).map(([, , , , , , id]) => id);
    expect(assumed.map(({ id }) => id)).to.deep.equal(odd);
  });
});
