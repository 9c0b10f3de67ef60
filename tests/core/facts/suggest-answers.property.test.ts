import { expect } from '@open-wc/testing';
import { isCells, isList } from '../../../src/core/compiled/answer-value.js';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import type { Fact } from '../../../src/core/facts/fact.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import { suggestAnswers } from '../../../src/core/facts/suggest-answers.js';
import type { Vocabulary } from '../../../src/core/facts/vocabulary.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Item } from '../../../src/core/model/item.js';
import type { Answers } from '../../../src/core/model/response.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { factsNamed, generatedFacts, randomAnswers, randomAsking } from '../../fixtures/generated/random-facts.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

const CASES = 1500;
/** Generated facts that no rule gives. */
const STATED = new Set(['little']);
const is = (fact: string) => ({ op: 'is', on: { fact }, value: 'yes' }) as const;

/** The generated facts, with parts of a list and of a table that a yes-or-no fact makes certain. */
const vocabulary: Vocabulary = {
  ...generatedFacts,
  facts: [
    ...generatedFacts.facts.map((fact): Fact => {
      if (fact.id === 'stock' && fact.type === 'ticks')
        return { ...fact, certain: [{ value: 'a', when: is('has-a') }] };
      return fact.id === 'table' && fact.type === 'matrix'
        ? { ...fact, certain: [{ row: 's', value: 'b', when: is('s-has-b') }] }
        : fact;
    }),
    // The list and the table deny what is certain where they say otherwise.
    {
      id: 'has-a',
      type: 'boolean',
      derivedFrom: [
        { op: 'includes', on: { fact: 'stock' }, value: 'a' },
        { value: 'yes', when: is('many') },
      ],
    },
    {
      id: 's-has-b',
      type: 'boolean',
      derivedFrom: [
        { op: 'is', on: { fact: 'table', row: 's' }, value: 'b' },
        { value: 'yes', when: is('many') },
      ],
    },
  ],
};

/** A questionnaire that asks one fact with yes or no, to see whether it is known. */
const asking = (fact: string): Structure => ({
  format: 1,
  id: `asks-${fact}`,
  version: '1.0.0',
  defaultLocale: 'en',
  items: [{ id: 'it', kind: 'single', fact, options: [{ id: 'no' }, { id: 'yes' }] }],
  pages: [{ id: 'page', items: ['it'] }],
  indices: [],
});

interface Case {
  readonly target: Structure;
  /** The older response, and the newer one. */
  readonly given: readonly EarlierResponse[];
  readonly carried: Answers;
  readonly suggested: Answers;
  /** Whether a yes-or-no fact is known to be true, by carrying it into a questionnaire of its own. */
  readonly known: (fact: string) => boolean;
}

/** Calls back with generated cases. */
function eachCase(check: (found: Case) => void): void {
  for (let seed = 0; seed < CASES; seed++) {
    const random = createRandom(seed);
    const given = ['2024-01-01T00:00:00Z', '2025-06-01T00:00:00Z'].map((completedAt) => {
      const structure = randomAsking(random, { id: `of-${completedAt.slice(0, 4)}`, plain: true });
      const response = finishedResponse(structure, {}, { completedAt });
      return freezeDeep({ structure, response: { ...response, answers: randomAnswers(random, structure) } });
    });
    const target = randomAsking(random, { id: 'target' });
    const carry = (structure: Structure) => carryOver(structure, given, vocabulary);
    check({
      target,
      given,
      carried: carry(target),
      suggested: suggestAnswers(target, given, vocabulary),
      known: (fact) => {
        const answer = carry(asking(fact))['it'];
        return answer !== undefined && 'value' in answer && answer.value === 'yes';
      },
    });
  }
}

/** What somebody begins with; nothing where that is none. */
function begun(answers: Answers, { id }: Item): readonly string[] {
  const answer = answers[id];
  const value = answer && 'value' in answer ? answer.value : [];
  return isCells(value)
    ? Object.entries(value).map(([row, cell]) => `${row}: ${String(cell)}`)
    : isList(value)
      ? value
      : [];
}

/** The facts that other items of a questionnaire ask. */
const askedBeside = ({ items }: Structure, { id }: Item) =>
  new Set(items.filter((one) => one.id !== id).flatMap((one) => [...factsNamed(one)]));

describe('suggestAnswers, between generated instruments', () => {
  it('begins only lists and tables that carrying leaves open, with nothing that is not certain', () => {
    let count = 0;
    eachCase(({ target, carried, suggested, known }) => {
      for (const item of target.items) {
        const found = begun(suggested, item);
        count += found.length;
        if (found.length === 0) continue;
        expect(item.kind).to.be.oneOf(['multiple', 'matrix']);
        expect(carried).not.to.have.property(item.id);
        if (item.kind === 'matrix') {
          expect(found).to.deep.equal(['s: b']);
          expect(known('s-has-b')).to.equal(true);
        }
        if (item.kind === 'multiple' && item.fact === undefined) {
          for (const tick of found)
            expect(known(item.options.find(({ id }) => id === tick)?.fact ?? '')).to.equal(true);
        }
        expect(found.some((tick) => tick === 'none')).to.equal(false);
      }
    });
    // Cases in which nothing is suggested would prove little.
    expect(count).to.be.greaterThan(CASES / 5);
  });

  it('leaves out no tick of its own that is known, unless it hangs on what is asked in another place', () => {
    let count = 0;
    eachCase(({ target, carried, suggested, known }) => {
      for (const item of target.items) {
        if (item.kind !== 'multiple' || item.fact !== undefined || Object.hasOwn(carried, item.id)) continue;
        const beside = askedBeside(target, item);
        for (const { id, fact } of item.options) {
          // It is stated by itself, or by the lower band of the part.
          if (fact === undefined || !STATED.has(fact) || beside.has(fact) || beside.has('part') || !known(fact))
            continue;
          expect(begun(suggested, item), item.id).to.include(id);
          count++;
        }
      }
    });
    expect(count).to.be.greaterThan(10);
  });

  it('says of every answer where and when it comes from', () => {
    eachCase(({ suggested }) => {
      for (const { provenance } of Object.values(suggested)) {
        expect(provenance?.from).to.equal('carried');
        expect(['of-2024 1.0.0', 'of-2025 1.0.0']).to.include(provenance?.source);
        expect(provenance?.at?.slice(0, 4)).to.equal(provenance?.source?.slice(3, 7));
      }
    });
  });

  it('takes nothing away from what the newer response says alone', () => {
    let count = 0;
    eachCase(({ target, given, carried, suggested }) => {
      const [, recent] = given;
      const alone = suggestAnswers(target, recent ? [recent] : [], vocabulary);
      for (const item of target.items) {
        const expected = begun(alone, item);
        // Rows of an older table that stand are an answer, beside which nothing is begun.
        if (expected.length === 0 || (item.kind === 'matrix' && Object.hasOwn(carried, item.id))) continue;
        count++;
        // Either it is still begun so, or the whole is known, and says the same.
        const answers = Object.hasOwn(carried, item.id) ? carried : suggested;
        expect(begun(answers, item), item.id).to.include.members([...expected]);
      }
    });
    expect(count).to.be.greaterThan(CASES / 10);
  });
});
