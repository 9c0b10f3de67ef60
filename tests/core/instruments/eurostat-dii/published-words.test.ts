import { expect } from '@open-wc/testing';
import { eurostatDii, eurostatDiiStructure } from '../../../../src/core/instruments/eurostat-dii/index.js';
import type { Item } from '../../../../src/core/model/item.js';
import type { Answers } from '../../../../src/core/model/response.js';
import type { NodeScore } from '../../../../src/core/scoring/result.js';
import { score } from '../../../../src/core/scoring/score.js';
import { ADVANCED_CLOUD, VARIABLES, YEARS } from '../../../fixtures/published/eurostat-dii.js';
import {
  ASKED,
  HINTS,
  LABELS,
  LEVEL_NAMES,
  PAGES,
  THRESHOLDS,
  TICKED,
  YES_NO,
} from '../../../fixtures/published/eurostat-dii-words.js';
import {
  hintsOf,
  itemWords,
  LANGUAGES,
  misfits,
  namesOf,
  pagesOf,
  questionsOf,
  type BothWords,
} from '../../../harness/sayings.js';

const words: BothWords = eurostatDii.words;
const items: readonly Item[] = eurostatDiiStructure.items;
const optionsOf = (item: Item) => ('options' in item ? item.options.map(({ id }) => id) : []);
const below = (node: NodeScore): readonly NodeScore[] => [node, ...node.children.flatMap(below)];

/** The points of a node in the first year that counts it, with online sales wherever these open a question. */
function points(id: string, answers: Answers): number | null | undefined {
  const open: Answers = { 'ecommerce-share': { value: 'from-50' }, 'web-sales-share': { value: 'over-10' } };
  return YEARS.flatMap(([year]) =>
    below(score(eurostatDiiStructure, { answers: { ...open, ...answers } }, { index: `dii-${year}` }).tree),
  ).find((node) => node.id === id)?.score;
}
/** Where the part of "web to consumers" that an item decides stands. */
const PARTS: Readonly<Record<string, string>> = {
  'ecommerce-share': 'ecommerce-1',
  'web-sales-share': 'web-b2c-web',
  'b2c-share': 'web-b2c-consumers',
};

describe('words of eurostat-dii, against the published lists', () => {
  for (const language of LANGUAGES) {
    const own = words[language];

    it(`ask every question in its place (${language})`, () => {
      expect(
        misfits(
          questionsOf(
            own,
            items.map(({ id }) => id),
          ),
          ASKED,
          language,
        ),
      ).to.deep.equal([]);
    });

    it(`explain every question beside it, and title every page (${language})`, () => {
      const ids = items.map(({ id }) => id);
      expect(misfits(hintsOf(own, ids), HINTS, language)).to.deep.equal([]);
      expect(misfits(pagesOf(own), PAGES, language)).to.deep.equal([]);
    });

    for (const [column, [year, version]] of YEARS.entries()) {
      it(`label the twelve variables of ${year}, and the levels (${language})`, () => {
        const ids = VARIABLES.flatMap((row) => (row[column + 1] === 'x' ? [row[6] as string] : []));
        const { nodes, levels } = namesOf(own, `dii-${year}`);
        expect(
          misfits(
            nodes,
            LABELS.filter(([id]) => ids.includes(id)),
            language,
          ),
        ).to.deep.equal([]);
        expect(misfits(levels, LEVEL_NAMES, language)).to.deep.equal([]);
        expect(own.indices[`dii-${year}`]?.title).to.include(`(DII) ${year}`);
        expect(own.indices[`dii-${year}`]?.description).to.match(new RegExp(`${year}.*${version}\\)`));
      });
    }

    for (const item of items) {
      if (item.kind === 'single') {
        it(`${item.id}: every answer names its threshold (${language})`, () => {
          const ids = optionsOf(item);
          const steps = THRESHOLDS[item.id] ?? YES_NO;
          const sayings = steps.map(([, vi, en], at) => [ids[at] ?? `answer ${at + 1}`, vi, en] as const);
          expect(misfits(itemWords(own, item.id).options ?? {}, sayings, language)).to.deep.equal([]);
        });
      } else {
        it(`${item.id}: every tick says its own thing (${language})`, () => {
          expect(misfits(itemWords(own, item.id).options ?? {}, TICKED[item.id] ?? [], language)).to.deep.equal([]);
        });
      }
    }
  }

  it('count an answer from its threshold on, and none before', () => {
    for (const item of items) {
      if (item.kind !== 'single') continue;
      const counted = optionsOf(item).map((value) => points(PARTS[item.id] ?? item.id, { [item.id]: { value } }));
      expect(counted, item.id).to.deep.equal((THRESHOLDS[item.id] ?? YES_NO).map(([counts]) => counts));
    }
  });

  it('count as advanced the cloud services that the lists name, and no other', () => {
    const ticked = (TICKED['cloud-services'] ?? []).map(([id]) => id);
    const advanced = ticked.filter((id) => points('cloud-advanced', { 'cloud-services': { value: [id] } }) === 1);
    expect(advanced).to.deep.equal([...ADVANCED_CLOUD]);
  });
});
