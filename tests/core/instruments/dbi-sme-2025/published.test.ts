import { expect } from '@open-wc/testing';
import { dbiSme2025, dbiSme2025Structure } from '../../../../src/core/instruments/dbi-sme-2025/index.js';
import type { Item } from '../../../../src/core/model/item.js';
import type { NodeScore } from '../../../../src/core/scoring/result.js';
import { score } from '../../../../src/core/scoring/score.js';
import {
  COMMON_MAXIMUM,
  FIVE_LEVELS,
  QUESTIONS,
  SECTORS,
  SIX_LEVELS,
  TOOLS,
  UNSCORED,
} from '../../../fixtures/published/dbi-sme-2025.js';
import { answersOf, best, sectorIds, stepAnswer, toolsOf, worst, type Given } from './answers.js';

const items: ReadonlyMap<string, Item> = new Map(dbiSme2025Structure.items.map((item) => [item.id, item]));
const optionsOf = (id: string) => {
  const item = items.get(id);
  return item && 'options' in item ? item.options.map((option) => option.id) : [];
};
const scored = (given: Given) => score(dbiSme2025Structure, { answers: answersOf(given) });
const below = (node: NodeScore): readonly NodeScore[] => [node, ...node.children.flatMap(below)];
const nodeOf = (given: Given, id: string) => below(scored(given).tree).find((node) => node.id === id);

describe('dbi-sme-2025, against the tables of the copies', () => {
  it('asks the six catalogues in the order of the table, and no other', () => {
    expect(optionsOf('catalogue')).to.deep.equal([...sectorIds, 'other']);
    for (const sector of sectorIds) {
      expect(optionsOf(`tools-${sector}`), sector).to.deep.equal([...toolsOf(sector), 'none']);
    }
    expect([...items.keys()].filter((id) => id.startsWith('tools-')).length).to.equal(6);
    expect(TOOLS.length).to.equal(19 + 21 + 14 + 14 + 13 + 14);
  });

  for (const [name, maximum, sector] of SECTORS) {
    const whole = COMMON_MAXIMUM + 4 + maximum;
    const list = toolsOf(sector);

    it(`${name}: ${maximum} points are all the tools, an equal share each of ${list.length}`, () => {
      expect(nodeOf(best(sector), `tools-${sector}-used`)?.score).to.be.closeTo(maximum, 1e-9);
      expect(scored({ ...worst(sector), tools: list }).score).to.be.closeTo((100 * maximum) / whole, 1e-9);
      for (const tool of list) {
        const given = { ...worst(sector), tools: [tool] };
        expect(nodeOf(given, `tools-${sector}`)?.score, tool).to.be.closeTo(100 / list.length, 1e-9);
        expect(scored(given).score, tool).to.be.closeTo((100 * maximum) / list.length / whole, 1e-9);
      }
    });

    it(`${name}: everything is 100, nothing is 0`, () => {
      const [top, bottom] = [scored(best(sector)), scored(worst(sector))];
      expect([top.score, top.coverage, top.levels?.level]).to.deep.equal([100, 1, 'elite']);
      expect([bottom.score, bottom.coverage, bottom.levels?.level]).to.deep.equal([0, 1, 'starting-up']);
    });

    for (const [number, topic, count, id] of QUESTIONS) {
      it(`${name}: #${number} ${topic} gives 0 to ${count - 1} of ${whole} points`, () => {
        expect(optionsOf(id).length).to.equal(count);
        for (let step = 0; step < count; step++) {
          const given = { ...worst(sector), steps: { ...worst(sector).steps, [id]: step } };
          expect(nodeOf(given, id)?.score).to.equal(step);
          expect(scored(given).score).to.be.closeTo((100 * step) / whole, 1e-9);
        }
      });
    }
  }

  it('has common questions worth 28 points', () => {
    const given = { ...worst('steel'), steps: best('steel').steps };
    const points = QUESTIONS.map(([, , , id]) => nodeOf(given, id)?.score ?? NaN);
    expect(points.reduce((sum, value) => sum + value, 0)).to.equal(COMMON_MAXIMUM);
    expect(scored(given).score).to.be.closeTo((100 * 28) / (28 + 4 + 14), 1e-9);
  });

  it('asks what is not scored with as many choices, and counts none of it', () => {
    const feeds = JSON.stringify(dbiSme2025Structure.indices[0].tree);
    for (const [number, topic, choices, id] of UNSCORED) {
      const own = optionsOf(id).filter((option) => id !== 'help-wanted' || option !== 'none');
      expect(own.length, `#${number} ${topic}`).to.equal(choices);
      expect(items.get(id)?.optional).to.equal(true);
      expect(feeds).not.to.include(`"${id}"`);
    }
    expect(dbiSme2025Structure.pages.at(-1)?.items).to.deep.equal(UNSCORED.map(([, , , id]) => id));
  });

  it('names both tables of levels as they were found', () => {
    const { cases } = dbiSme2025Structure.indices[0].levels;
    const words = dbiSme2025.words.vi.indices.maturity.levels;
    for (const table of ['five-levels', 'five-levels-upper'] as const) {
      expect(cases[table].bands.map(({ id, from, to }) => [from, to, id])).to.deep.equal(
        FIVE_LEVELS.map(([, , from, to, id]) => [from, to, id]),
      );
    }
    // Whole numbers: 10 to 24 is followed by 25, so the band ends there.
    const ends = SIX_LEVELS.map(([, , , , id], at) => [SIX_LEVELS[at]?.[2], SIX_LEVELS[at + 1]?.[2] ?? 100, id]);
    expect(cases['six-levels'].bands.map(({ id, from, to }) => [from, to, id])).to.deep.equal(ends);
    for (const [number, name, , , id] of [...FIVE_LEVELS, ...SIX_LEVELS]) {
      expect(words[id].name).to.equal(`Mức ${number} – ${name}`);
    }
  });

  it('claims nothing: the index is assumed, and so are tools, connections and security', () => {
    const result = scored(best('retail'));
    const leaves = below(result.tree).filter(({ children }) => children.length === 0);
    const by = (fidelity: string) => leaves.filter((leaf) => leaf.fidelity === fidelity).map(({ id }) => id);
    expect(result.fidelity).to.equal('assumed');
    expect(by('secondHand')).to.have.members(
      QUESTIONS.flatMap(([, , , id]) => (id === 'information-security' ? [] : [id])),
    );
    expect(by('assumed')).to.have.members([
      'information-security',
      'tool-links',
      ...sectorIds.map((sector) => `tools-${sector}-used`),
    ]);
  });

  it('counts connections as one more question', () => {
    for (let step = 0; step <= 4; step++) {
      const { 'tool-links': answer } = answersOf({ ...worst('travel'), links: step });
      expect(answer).to.deep.equal(stepAnswer('tool-links', step)['tool-links']);
      expect(scored({ ...worst('travel'), links: step }).score).to.be.closeTo((100 * step) / (28 + 4 + 21), 1e-9);
    }
  });
});
