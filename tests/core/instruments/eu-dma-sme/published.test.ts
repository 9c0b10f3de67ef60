import { expect } from '@open-wc/testing';
import { euDmaSme, euDmaSmeStructure } from '../../../../src/core/instruments/eu-dma-sme/index.js';
import type { Item } from '../../../../src/core/model/item.js';
import { score } from '../../../../src/core/scoring/score.js';
import { COLUMNS, LEVELS, LINES, QUESTIONS, TICKS } from '../../../fixtures/published/eu-dma-sme.js';
import { best, columnsOf, linesOf, responseOf, ticksOf, worst, type Given } from './answers.js';

const items: readonly Item[] = euDmaSmeStructure.items;
const question = (id: string) => QUESTIONS.find(([known]) => known === id) ?? QUESTIONS[0];
const scored = (given: Given) => score(euDmaSmeStructure, responseOf(given));
const dimensions = (given: Given) => Object.fromEntries(scored(given).dimensions.map((node) => [node.id, node.score]));

/** What one line more than nothing gives to its dimension, and to no other. */
function expectAlone(given: Given, dimension: string, worth: number): void {
  for (const [id, value] of Object.entries(dimensions(given))) {
    expect(value, id).to.be.closeTo(id === dimension ? worth : 0, 1e-9);
  }
  expect(scored(given).score).to.be.closeTo(worth / 6, 1e-9);
}

describe('eu-dma-sme, against the tables of the copies', () => {
  it('asks the eleven questions with their lines and columns, in order', () => {
    expect(items.map(({ id }) => id)).to.deep.equal(QUESTIONS.map(([, , , item]) => item));
    for (const [id, , , item] of QUESTIONS) {
      const found = items.find((candidate) => candidate.id === item);
      if (found?.kind === 'multiple') {
        expect(found.options.map((option) => option.id)).to.deep.equal([...ticksOf(id), 'none']);
      } else if (found?.kind === 'matrix') {
        expect(found.rows.map((row) => row.id)).to.deep.equal(linesOf(id));
        const columns = found.columns.flatMap((column) => (column.exclusive ? [] : [column.id]));
        expect(columns).to.deep.equal(columnsOf(id));
      } else throw new TypeError(`${item} is neither ticks nor lines`);
    }
  });

  for (const [id, number, topic, option] of TICKS) {
    const [, dimension, part] = question(id);
    const negative = topic.startsWith('NEGATIVE');
    const counted = TICKS.filter(([of, , about]) => of === id && !about.startsWith('NEGATIVE')).length;
    it(`${id}.${number} (${topic})`, () => {
      expectAlone({ ...worst, [id]: [option] }, dimension, negative ? 0 : (100 * part) / counted);
    });
  }

  for (const [id, number, topic, line] of LINES) {
    const [, dimension, part] = question(id);
    for (const [of, column, share, columnId] of COLUMNS) {
      if (of !== id) continue;
      const cell = id === 'Q1' ? [columnId] : columnId;
      const nothing = worst[id];
      it(`${id}.${number} (${topic}): ${column}`, () => {
        const given = { ...worst, [id]: { ...(nothing as object), [line]: cell } };
        expectAlone(given, dimension, (100 * part * share) / linesOf(id).length);
      });
    }
  }

  it('gives 100 in every dimension for the best answers, 0 for the worst', () => {
    const all = (value: number) => Object.fromEntries(QUESTIONS.map(([, dimension]) => [dimension, value]));
    expect(dimensions(best)).to.deep.equal(all(100));
    expect(dimensions(worst)).to.deep.equal(all(0));
    expect([scored(best).score, scored(worst).score]).to.deep.equal([100, 0]);
    expect([scored(best).levels?.level, scored(worst).levels?.level]).to.deep.equal(['advanced', 'basic']);
    expect(scored(best).coverage).to.equal(1);
  });

  it('has a score of its own for every dimension and question: nothing exceeds its part', () => {
    for (const [id, dimension, part] of QUESTIONS) {
      const alone = { ...worst, ...(best[id] === undefined ? {} : { [id]: best[id] }) };
      expectAlone(alone, dimension, 100 * part);
    }
  });

  it('has no score and the whole range while nothing is answered', () => {
    const { score: value, bounds, coverage, levels } = score(euDmaSmeStructure, { answers: {} });
    expect([value, coverage]).to.deep.equal([null, 0]);
    expect(bounds).to.deep.equal({ low: 0, high: 100, mayBeNull: false, tight: true });
    expect(levels?.bounds).to.deep.equal({ lowest: 'basic', highest: 'advanced' });
  });

  it('names the four levels with whole-number bands as published', () => {
    const { cases } = euDmaSmeStructure.indices[0].levels;
    for (const { bands } of Object.values(cases)) {
      expect(bands.map(({ id }) => id)).to.deep.equal(LEVELS.map(([, , , id]) => id));
      // Published 26 to 50 follows 0 to 25: the band runs from 25.
      expect(bands.map(({ from, to }) => [from === 0 ? 0 : from + 1, to])).to.deep.equal(
        LEVELS.map(([, from, to]) => [from, to]),
      );
    }
  });

  it('says that it is second-hand, and from where', () => {
    const [index] = euDmaSme.structure.indices;
    expect(index.fidelity).to.equal('secondHand');
    // Published by the Commission, and read in two implementations.
    expect(index.sources[0]).to.include({ reference: 'JRC133234', date: '2023' });
    expect(index.sources.filter((source) => 'role' in source).length).to.equal(2);
    expect(euDmaSme.structure.sources[0]).to.include({ reference: 'JRC133234', date: '2023' });
  });

  it('names the stages, and says that it is no official score', () => {
    for (const words of Object.values(euDmaSme.words)) {
      for (const stage of ['T0', 'T1', 'T2']) expect(words.description).to.include(stage);
      expect(words.standing).to.match(/không phải điểm DMA|no DMA score/);
    }
  });
});
