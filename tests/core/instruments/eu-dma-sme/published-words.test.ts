import { expect } from '@open-wc/testing';
import { euDmaSme } from '../../../../src/core/instruments/eu-dma-sme/index.js';
import { LEVELS, QUESTIONS } from '../../../fixtures/published/eu-dma-sme.js';
import {
  ALTERNATIVES,
  ASKED,
  COLUMN_WORDS,
  DIMENSIONS,
  HINTS,
  LEVEL_NAMES,
  PAGES,
  ROWS,
  SHARED_HINT,
  TICKED,
} from '../../../fixtures/published/eu-dma-sme-words.js';
import {
  hintsOf,
  itemWords,
  LANGUAGES,
  misfits,
  namesOf,
  pagesOf,
  questionsOf,
  says,
  type BothWords,
} from '../../../harness/sayings.js';

const words: BothWords = euDmaSme.words;
const ids = QUESTIONS.map(([, , , id]) => id);

describe('words of eu-dma-sme, against the topics of the copies', () => {
  for (const language of LANGUAGES) {
    const own = words[language];

    it(`ask each of the eleven questions in its place (${language})`, () => {
      expect(misfits(questionsOf(own, ids), ASKED, language)).to.deep.equal([]);
    });

    for (const id of ids) {
      it(`${id}: every line and column says its own topic (${language})`, () => {
        const { options, rows, columns } = itemWords(own, id);
        expect(misfits(options ?? {}, TICKED[id] ?? [], language)).to.deep.equal([]);
        expect(misfits(rows ?? {}, ROWS[id] ?? [], language)).to.deep.equal([]);
        expect(misfits(columns ?? {}, COLUMN_WORDS[id] ?? [], language)).to.deep.equal([]);
      });
    }

    it(`explain every question beside it, and title every page (${language})`, () => {
      const { 'advanced-technologies': fourth = '', 'ai-automation': ninth, ...others } = hintsOf(own, ids);
      expect(misfits(others, HINTS, language)).to.deep.equal([]);
      expect([says(fourth, SHARED_HINT[language === 'vi' ? 1 : 2]), ninth]).to.deep.equal([true, fourth]);
      expect(misfits(pagesOf(own), PAGES, language)).to.deep.equal([]);
    });

    it(`name the six dimensions and the four levels (${language})`, () => {
      const { nodes, levels } = namesOf(own, 'maturity');
      expect(misfits(nodes, DIMENSIONS, language)).to.deep.equal([]);
      expect(misfits(levels, LEVEL_NAMES, language)).to.deep.equal([]);
    });

    it(`say what every alternative does (${language})`, () => {
      for (const [id, { alternatives }] of Object.entries(own.variants ?? {})) {
        expect(misfits(alternatives, ALTERNATIVES[id] ?? [], language), id).to.deep.equal([]);
      }
    });
  }

  it('name the levels in English as published', () => {
    for (const [name, , , id] of LEVELS) expect(euDmaSme.words.en.indices.maturity.levels[id].name).to.equal(name);
  });
});
