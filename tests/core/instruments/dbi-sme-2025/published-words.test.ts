import { expect } from '@open-wc/testing';
import { dbiSme2025 } from '../../../../src/core/instruments/dbi-sme-2025/index.js';
import type { Item } from '../../../../src/core/model/item.js';
import { FIVE_LEVELS, SECTORS, SIX_LEVELS } from '../../../fixtures/published/dbi-sme-2025.js';
import { SECTOR_WORDS, TOOL_WORDS } from '../../../fixtures/published/dbi-sme-2025-tools.js';
import {
  ALTERNATIVES,
  ASKED,
  CHOICES,
  DIMENSIONS,
  FIVE_MEANINGS,
  HINTS,
  LEVELS_IN_ENGLISH,
  PAGES,
  SHARED_HINT,
  STEPS,
  WEIGHTINGS,
} from '../../../fixtures/published/dbi-sme-2025-words.js';
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
import { sectorIds, toolsOf } from './answers.js';

const words: BothWords = dbiSme2025.words;
const items: readonly Item[] = dbiSme2025.structure.items;
const optionIds = (id: string) => {
  const item = items.find((known) => known.id === id);
  return item && 'options' in item ? item.options.map((option) => option.id) : [];
};
const forTools = SECTOR_WORDS.map(([sector, vi, en]) => [`tools-${sector}`, vi, en] as const);

describe('words of dbi-sme-2025, against the tables of the copies', () => {
  it('have a phrase for every tool, in the order of the lists', () => {
    for (const sector of sectorIds) {
      expect(TOOL_WORDS[sector]?.map(([id]) => id)).to.deep.equal([...toolsOf(sector), 'none']);
    }
  });

  for (const language of LANGUAGES) {
    const own = words[language];

    it(`ask every common question in its place (${language})`, () => {
      const common = items.map(({ id }) => id).filter((id) => id !== 'catalogue' && !id.startsWith('tools-'));
      expect(misfits(questionsOf(own, common), ASKED, language)).to.deep.equal([]);
    });

    it(`explain every question beside it, and title every page (${language})`, () => {
      const ids = items.map(({ id }) => id);
      const alone = hintsOf(
        own,
        ids.filter((id) => !id.startsWith('tools-')),
      );
      expect(misfits(alone, HINTS, language)).to.deep.equal([]);
      for (const hint of Object.values(
        hintsOf(
          own,
          forTools.map(([id]) => id),
        ),
      )) {
        expect(says(hint, SHARED_HINT[language === 'vi' ? 1 : 2]), hint).to.equal(true);
      }
      expect(misfits(pagesOf(own), PAGES, language)).to.deep.equal([]);
    });

    for (const [id, steps] of Object.entries(STEPS)) {
      it(`${id}: every step says its own (${language})`, () => {
        const sayings = steps.map(([vi, en], at) => [optionIds(id)[at] ?? `step ${at + 1}`, vi, en] as const);
        expect(misfits(itemWords(own, id).options ?? {}, sayings, language)).to.deep.equal([]);
      });
    }

    for (const sector of sectorIds) {
      it(`${sector}: every tool says its own (${language})`, () => {
        const options = itemWords(own, `tools-${sector}`).options ?? {};
        expect(misfits(options, TOOL_WORDS[sector] ?? [], language)).to.deep.equal([]);
      });
    }

    it(`name every sector as a choice, in the question on its tools, and as a dimension (${language})`, () => {
      const { other, ...sectors } = itemWords(own, 'catalogue').options ?? {};
      expect(other).to.equal(language === 'vi' ? 'Ngành khác' : 'Another sector');
      expect(misfits(sectors, SECTOR_WORDS, language)).to.deep.equal([]);
      expect(
        misfits(
          questionsOf(
            own,
            forTools.map(([id]) => id),
          ),
          forTools,
          language,
        ),
      ).to.deep.equal([]);
      expect(misfits(namesOf(own, 'maturity').nodes, [...DIMENSIONS, ...forTools], language)).to.deep.equal([]);
    });

    it(`count the tools and points of every sector in words (${language})`, () => {
      for (const [, maximum, sector] of SECTORS) {
        const description = own.indices['maturity']?.nodes[`tools-${sector}`]?.description;
        const most = language === 'vi' ? String(maximum).replace('.', ',') : String(maximum);
        expect(description, sector).to.match(new RegExp(`^${toolsOf(sector).length} .* ${most} (điểm|points)$`));
      }
    });

    for (const [id, choices] of Object.entries(CHOICES)) {
      it(`${id}: every choice without points says its own (${language})`, () => {
        expect(misfits(itemWords(own, id).options ?? {}, choices, language)).to.deep.equal([]);
      });
    }

    it(`say what every alternative and weighting does (${language})`, () => {
      for (const [id, { alternatives }] of Object.entries(own.variants ?? {})) {
        expect(misfits(alternatives, ALTERNATIVES[id] ?? [], language), id).to.deep.equal([]);
      }
      expect(misfits(own.weightings ?? {}, WEIGHTINGS, language)).to.deep.equal([]);
    });

    it(`name the levels of both tables, and what the five of the textbook mean (${language})`, () => {
      const levels = own.indices['maturity']?.levels ?? {};
      for (const [number, name, , , id] of [...FIVE_LEVELS, ...SIX_LEVELS]) {
        const named = language === 'vi' ? `Mức ${number} – ${name}` : `Level ${number} – ${LEVELS_IN_ENGLISH[name]}`;
        expect(levels[id]?.name).to.equal(named);
      }
      const meanings = Object.fromEntries(FIVE_LEVELS.map(([, , , , id]) => [id, levels[id]?.description ?? '']));
      expect(misfits(meanings, FIVE_MEANINGS, language)).to.deep.equal([]);
    });
  }
});
