import { expect } from '@open-wc/testing';
import { dbiSme2021, dbiSme2021Structure } from '../../../../src/core/instruments/dbi-sme-2021/index.js';
import type { Item } from '../../../../src/core/model/item.js';
import type { Answers } from '../../../../src/core/model/response.js';
import type { NodeScore } from '../../../../src/core/scoring/result.js';
import { score } from '../../../../src/core/scoring/score.js';
import { COMPONENTS, CRITERIA, LEVELS, PILLARS, TOTAL, WRITTEN_OUT } from '../../../fixtures/published/dbi-sme-2021.js';
import { HINTS } from '../../../fixtures/published/dbi-sme-2021-hints.js';
import { OPENING, STEP_QUESTIONS } from '../../../fixtures/published/dbi-sme-2021-questions.js';
import { GATE, GATE_14, LADDERS, SHARES } from '../../../fixtures/published/dbi-sme-2021-steps.js';
import { hintsOf, itemWords, LANGUAGES, misfits, questionsOf, type BothWords } from '../../../harness/sayings.js';

const words: BothWords = dbiSme2021.words;
const items: readonly Item[] = dbiSme2021Structure.items;
const criterion = (number: number) => CRITERIA.find(([known]) => known === number) ?? CRITERIA[0];
const optionIds = (id: string) => {
  const item = items.find((known) => known.id === id);
  return item && 'options' in item ? item.options.map((option) => option.id) : [];
};
/** The phrases of the steps with the ids that stand in their place, by order. */
const inOrder = (ids: readonly string[], steps: readonly (readonly [vi: string, en: string])[]) =>
  steps.map(([vi, en], at) => [ids[at] ?? `step ${at + 1}`, vi, en] as const);

const below = (node: NodeScore): readonly NodeScore[] => [node, ...node.children.flatMap(below)];
const pointsOf = (id: string, answers: Answers) =>
  below(score(dbiSme2021Structure, { answers }).tree).find((node) => node.id === id)?.score;

describe('words of dbi-sme-2021, against the published table', () => {
  const opening = OPENING.map(([number, vi, en]) => {
    const [, , , kind, , , id] = criterion(number);
    return [kind === 'gate' ? `${id}-gate` : id, vi, en] as const;
  });
  const stepQuestions = STEP_QUESTIONS.map(([number, vi, en]) => [criterion(number)[6], vi, en] as const);
  const gated = CRITERIA.filter(([, , , kind]) => kind === 'gate');

  for (const language of LANGUAGES) {
    it(`ask of every criterion what its title says, and of no other (${language})`, () => {
      expect(OPENING.map(([number]) => number)).to.deep.equal(CRITERIA.map(([number]) => number));
      const texts = questionsOf(
        words[language],
        opening.map(([id]) => id),
      );
      expect(misfits(texts, opening, language)).to.deep.equal([]);
    });

    it(`explain every criterion beside its own question (${language})`, () => {
      const sayings = HINTS.map(([, vi, en], at) => [opening[at]?.[0] ?? '', vi, en] as const);
      expect(HINTS.map(([number]) => number)).to.deep.equal(CRITERIA.map(([number]) => number));
      const texts = hintsOf(
        words[language],
        sayings.map(([id]) => id),
      );
      expect(misfits(texts, sayings, language)).to.deep.equal([]);
    });

    it(`ask after every gate for its own step (${language})`, () => {
      expect(STEP_QUESTIONS.map(([number]) => number)).to.deep.equal(gated.map(([number]) => number));
      const texts = questionsOf(
        words[language],
        stepQuestions.map(([id]) => id),
      );
      expect(misfits(texts, stepQuestions, language)).to.deep.equal([]);
    });

    it(`offer No and Yes at every gate (${language})`, () => {
      for (const [number, , , , , , id] of gated) {
        const options = itemWords(words[language], `${id}-gate`).options ?? {};
        const sayings = inOrder(['no', 'yes'], number === 14 ? GATE_14 : GATE);
        expect(misfits(options, sayings, language), `#${number}`).to.deep.equal([]);
      }
    });

    it(`name the bands of every share by their edges (${language})`, () => {
      for (const [number, , , kind, , , id] of CRITERIA) {
        const item = items.find((known) => known.id === id);
        if (kind !== 'ratio' || item?.kind !== 'ratio') continue;
        const bands = item.bands ?? [];
        expect(bands.map(({ low, high }) => [low, high])).to.deep.equal(SHARES.map(([low, high]) => [low, high]));
        const sayings = SHARES.map(([, , , vi, en], at) => [bands[at]?.id ?? '', vi, en] as const);
        expect(misfits(itemWords(words[language], id).bands ?? {}, sayings, language), `#${number}`).to.deep.equal([]);
      }
    });

    for (const [criteria, steps] of LADDERS) {
      for (const number of criteria) {
        it(`#${number} says at every step what is published (${language})`, () => {
          const id = criterion(number)[6];
          const options = itemWords(words[language], id).options ?? {};
          expect(misfits(options, inOrder(optionIds(id), steps), language)).to.deep.equal([]);
        });
      }
    }
  }

  it('have a ladder in the table for every criterion that has steps', () => {
    const listed = LADDERS.flatMap(([criteria]) => criteria).sort((a, b) => a - b);
    const stepped = CRITERIA.flatMap(([number, , , kind]) => (kind === 'ratio' ? [] : [number]));
    expect(listed).to.deep.equal(stepped);
  });

  it('give the points of its place to every step: fifths of the maximum, 1, 3, 5 of three, 0 to 5 of six', () => {
    for (const [criteria, steps] of LADDERS) {
      for (const number of criteria) {
        const [, , , kind, count, maximum, id] = criterion(number);
        expect(steps.length, `#${number}`).to.equal(count);
        const points = optionIds(id).map((option) => {
          const gate = kind === 'gate' ? { [`${id}-gate`]: { value: 'yes' } } : {};
          return pointsOf(id, { ...gate, [id]: { value: option } });
        });
        const fifths = [1, 2, 3, 4, 5].map((step) => (step * maximum) / 5);
        const odd = count === 3 ? [1, 3, 5] : [0, 1, 2, 3, 4, 5];
        expect(points, `#${number}`).to.deep.equal(count === 5 ? fifths : odd);
      }
    }
  });

  it('give the points of its place to every band of a share', () => {
    for (const [number, , , kind, , , id] of CRITERIA) {
      const item = items.find((known) => known.id === id);
      if (kind !== 'ratio' || item?.kind !== 'ratio') continue;
      const points = (item.bands ?? []).map((band) => pointsOf(id, { [id]: { value: { band: band.id } } }));
      expect(points, `#${number}`).to.deep.equal(SHARES.map(([, , worth]) => worth));
    }
  });
});

describe('names of dbi-sme-2021, against the published table', () => {
  const { vi, en } = dbiSme2021.words;

  it('are those of the ten components, written out, in both languages and on their pages', () => {
    for (const [, , id, published, gloss] of COMPONENTS) {
      const name = WRITTEN_OUT.reduce<string>((text, [short, long]) => text.replace(short, long), published);
      expect(vi.indices.maturity.nodes[id].label).to.equal(name);
      expect(en.indices.maturity.nodes[id].label).to.equal(gloss);
      // A page may shorten the name, and says nothing else.
      expect(name.toLowerCase(), id).to.include(vi.pages[id].title.toLowerCase());
      expect(vi.pages[id].title.length, id).to.be.at.least(10);
      expect(en.pages[id].title).to.equal(gloss);
    }
  });

  it('are those of the six pillars, with their criteria and points', () => {
    for (const [, published, criteria, maximum, id, gloss] of PILLARS) {
      const [inVi, inEn] = [vi.indices.maturity.nodes[id], en.indices.maturity.nodes[id]];
      expect([inVi.label, inEn.label]).to.deep.equal([published, gloss]);
      expect(inVi.description).to.equal(`${criteria} tiêu chí, cao nhất ${maximum} điểm`);
      expect(inEn.description).to.match(new RegExp(`^${criteria} criteri(on|a), ${maximum} points at most$`));
    }
  });

  it('say of the whole how many criteria and points it has, and how many of them are counted by a choice of ours', () => {
    // The shares, and the ladders of other than five steps.
    const chosen = CRITERIA.filter(([, , , kind, steps]) => kind === 'ratio' || steps !== 5);
    const points = chosen.reduce((sum, [, , , , , maximum]) => sum + maximum, 0);
    for (const { description } of [vi.indices.maturity, en.indices.maturity]) {
      expect(description.match(/\d+/g)?.map(Number)).to.deep.equal([CRITERIA.length, TOTAL, chosen.length, points]);
    }
  });

  it('are those of the six levels, with their bounds', () => {
    for (const [number, published, upper, id, gloss] of LEVELS) {
      const lower = LEVELS[number - 1]?.[2];
      const [inVi, inEn] = [vi.indices.maturity.levels[id], en.indices.maturity.levels[id]];
      expect([inVi.name, inEn.name]).to.deep.equal([`Mức ${number} – ${published}`, `Level ${number} – ${gloss}`]);
      expect(inVi.description).to.include(
        lower === undefined ? `từ 0 đến ${upper}` : `trên ${lower} đến ${upper} điểm`,
      );
      expect(inEn.description).to.include(lower === undefined ? `0 to ${upper}` : `over ${lower} to ${upper} points`);
    }
  });
});
