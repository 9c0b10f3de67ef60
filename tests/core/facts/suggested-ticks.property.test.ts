import { expect } from '@open-wc/testing';
import { isCells, isList } from '../../../src/core/compiled/answer-value.js';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import type { Fact } from '../../../src/core/facts/fact.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import { suggestedTicks } from '../../../src/core/facts/suggested-ticks.js';
import type { Vocabulary } from '../../../src/core/facts/vocabulary.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers } from '../../../src/core/model/response.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { generatedFacts, randomAnswers, randomAsking } from '../../fixtures/generated/random-facts.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

const CASES = 1500;
const is = (fact: string) => ({ op: 'is', on: { fact }, value: 'yes' }) as const;

/** The generated facts, with parts of a list and of a table that a yes-or-no fact makes certain. */
const vocabulary: Vocabulary = {
  ...generatedFacts,
  facts: generatedFacts.facts.map((fact): Fact => {
    if (fact.id === 'stock' && fact.type === 'ticks') {
      return {
        ...fact,
        certain: [
          { value: 'a', when: is('many') },
          { value: 'c', when: is('high') },
        ],
      };
    }
    return fact.id === 'table' && fact.type === 'matrix'
      ? { ...fact, certain: [{ row: 's', value: 'b', when: is('many') }] }
      : fact;
  }),
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
  readonly given: readonly EarlierResponse[];
  readonly carried: Answers;
  readonly suggested: Answers;
  /** Whether a yes-or-no fact is known to be true, by carrying it into a questionnaire of its own. */
  readonly known: (fact: string) => boolean;
}

/** Calls back with generated cases: two earlier responses, the newer one second. */
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
      suggested: suggestedTicks(target, given, vocabulary),
      known: (fact) => {
        const answer = carry(asking(fact))['it'];
        return answer !== undefined && 'value' in answer && answer.value === 'yes';
      },
    });
  }
}

const isYes = (known: Case['known'], fact: string | undefined) => fact !== undefined && known(fact);

describe('suggestedTicks, between generated instruments', () => {
  it('begins lists that carrying leaves open, with exactly the ticks that are certain', () => {
    let begun = 0;
    eachCase(({ target, carried, suggested, known }) => {
      for (const item of target.items) {
        const answer = suggested[item.id];
        if (item.kind !== 'multiple' || Object.hasOwn(carried, item.id)) {
          expect(answer, item.id).to.equal(undefined);
          continue;
        }
        const certain = item.options
          .filter(({ id, fact, exclusive }) => {
            if (exclusive) return false;
            const byRule = item.fact === 'stock' && ((id === 'a' && known('many')) || (id === 'c' && known('high')));
            return byRule || isYes(known, fact);
          })
          .map(({ id }) => id);
        expect(answer && 'value' in answer ? answer.value : [], item.id).to.deep.equal(certain);
        if (answer) begun++;
      }
    });
    // Cases in which nothing is suggested would prove little.
    expect(begun).to.be.greaterThan(CASES / 5);
  });

  it('says of every list where and when it comes from, and never a date after the newest response', () => {
    eachCase(({ suggested }) => {
      for (const { provenance } of Object.values(suggested)) {
        expect(provenance?.from).to.equal('carried');
        expect(['of-2024 1.0.0', 'of-2025 1.0.0']).to.include(provenance?.source);
        expect(provenance?.at?.slice(0, 4)).to.equal(provenance?.source?.slice(3, 7));
      }
    });
  });

  it('adds only rows that are certain to tables, and none to one that was answered', () => {
    let rows = 0;
    eachCase(({ target, given, carried, known }) => {
      const without = carryOver(target, given, generatedFacts);
      for (const { id, kind, fact } of target.items) {
        const [answer, plainly] = [carried[id], without[id]];
        if (kind !== 'matrix' || plainly) {
          expect(answer, `${id} ${fact ?? ''}`).to.deep.equal(plainly);
          continue;
        }
        if (!answer) continue;
        rows++;
        const value = 'value' in answer ? answer.value : null;
        expect(value !== null && isCells(value) && !isList(value) ? value : null).to.deep.equal({ s: 'b' });
        expect(known('many')).to.equal(true);
      }
    });
    expect(rows).to.be.greaterThan(CASES / 20);
  });
});
