import { expect } from '@open-wc/testing';
import { isCells, isList, isRatio } from '../../../src/core/compiled/answer-value.js';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import type { FactValues } from '../../../src/core/facts/fact.js';
import { factsOf } from '../../../src/core/facts/facts-of.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import { statedFacts } from '../../../src/core/facts/stated-facts.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers, AnswerValue, Response } from '../../../src/core/model/response.js';
import { itemDefinitions } from '../../../src/core/model/rules/item-definitions.js';
import { itemFacts } from '../../../src/core/model/rules/item-facts.js';
import { checkAnswer } from '../../../src/core/response/check-answer.js';
import { checkValue } from '../../../src/core/response/check-value.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { factsNamed, generatedFacts, randomAnswers, randomAsking } from '../../fixtures/generated/random-facts.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

const PAIRS = 1500;

function earlier(structure: Structure, answers: Answers, completedAt: string): EarlierResponse {
  const { hash } = compileInstrument(structure);
  const response: Response = {
    format: 1,
    id: `response-${completedAt}`,
    instrument: { id: structure.id, version: structure.version, hash },
    profile: {},
    answers,
    respondent: { mode: 'self' },
    locale: 'en',
    startedAt: '2025-01-01T00:00:00Z',
    completedAt,
  };
  return freezeDeep({ structure, response });
}

const carry = (target: Structure, ...from: EarlierResponse[]) => carryOver(target, from, generatedFacts);
const DATE = '2025-06-01T00:00:00Z';

/** Calls back with generated pairs of instruments, and a response to the first. */
function eachPair(
  plain: boolean,
  check: (source: EarlierResponse, target: Structure, carried: Answers) => void,
): number {
  let answers = 0;
  for (let seed = 0; seed < PAIRS; seed++) {
    const random = createRandom(seed);
    const structure = randomAsking(random, { id: 'source', plain });
    const target = randomAsking(random, { id: 'target', plain });
    const source = earlier(structure, randomAnswers(random, structure), DATE);
    const carried = carry(target, source);
    answers += Object.keys(carried).length;
    check(source, target, carried);
  }
  return answers;
}

/** The band of a value of `part`. */
function bandOfPart(part: AnswerValue | undefined): unknown {
  if (part === undefined) return undefined;
  if (isRatio(part)) return part.numerator / part.denominator <= 0.5 ? 'a' : 'b';
  return isCells(part) ? part['band'] : undefined;
}

/** With what says the same, and what follows from that: worked out here for the two states of {@link generatedFacts}. */
function withEquivalents(facts: FactValues): FactValues {
  const known = new Map(facts);
  const part = facts.get('part');
  if (bandOfPart(part) === 'a' || facts.get('little') === 'yes') {
    if (part === undefined) known.set('part', { band: 'a' });
    // With nothing added, up to a half is up to three quarters.
    if (part === undefined && facts.get('amount') === 0 && !facts.has('total')) known.set('total', { band: 'most' });
    known.set('little', facts.get('little') ?? 'yes');
  }
  const stock = facts.get('stock');
  const isEmpty = stock !== undefined && isList(stock) && stock.includes('none');
  if (isEmpty || facts.get('rank') === 'a' || facts.get('stocked') === 'no') {
    for (const [id, value] of [
      ['stock', ['none']],
      ['rank', 'a'],
      ['stocked', 'no'],
    ] as const)
      if (!known.has(id)) known.set(id, value);
  }
  return known;
}

describe('carryOver, between generated instruments', () => {
  it('is tried on instruments whose items agree with their facts', () => {
    for (let seed = 0; seed < 200; seed++) {
      const structure = randomAsking(createRandom(seed), { id: 'source', plain: seed % 2 === 0 });
      const instrument = { structure, words: {} };
      expect([...itemFacts(instrument, generatedFacts), ...itemDefinitions(instrument)]).to.deep.equal([]);
    }
  });

  it('gives only answers that the target’s items can have, each with source and date', () => {
    const count = eachPair(false, (_, target, carried) => {
      for (const [id, answer] of Object.entries(carried)) {
        const item = target.items.find((one) => one.id === id);
        expect(item && checkAnswer(item, answer, checkValue)).to.equal(null);
        expect(answer.provenance).to.deep.equal({ from: 'carried', source: 'source 1.0.0', at: DATE });
      }
    });
    // Pairs of which nothing follows would prove little.
    expect(count).to.be.greaterThan(PAIRS);
  });

  it('states nothing that the source does not know, and nothing else', () => {
    eachPair(false, ({ structure, response }, target, carried) => {
      const known = withEquivalents(factsOf(structure, response, generatedFacts));
      for (const [fact, { value }] of statedFacts(target, { answers: carried }, generatedFacts)) {
        if (fact === 'part') expect(bandOfPart(known.get(fact))).to.equal(bandOfPart(value));
        // Of a table only the rows that the target asks.
        else if (isCells(value)) expect(known.get(fact), fact).to.deep.include(value);
        else expect(known.get(fact), fact).to.deep.equal(value);
      }
      for (const id of Object.keys(carried)) {
        const named = factsNamed(target.items.find((item) => item.id === id) ?? { id, kind: 'text' });
        expect(
          named.some((fact) => known.has(fact)),
          id,
        ).to.equal(true);
      }
    });
  });

  it('changes nothing when it is done again, and keeps the first date', () => {
    eachPair(false, (source, target, carried) => {
      const again = earlier(target, carried, '2026-03-01T00:00:00Z');
      expect(carry(target, source, again)).to.deep.equal(carried);
    });
    eachPair(true, (_, target, carried) => {
      expect(carry(target, earlier(target, carried, '2026-03-01T00:00:00Z'))).to.deep.include(carried);
    });
  });

  it('answers every item whose fact is stated by an item of the same form', () => {
    for (let seed = 0; seed < PAIRS; seed++) {
      const random = createRandom(seed);
      const structure = randomAsking(random, { id: 'source', plain: true });
      const answers = randomAnswers(random, structure);
      const given = Object.entries(answers).filter(([id, answer]) => {
        const item = structure.items.find((one) => one.id === id);
        return item?.fact !== undefined && 'value' in answer;
      });
      const carried = carry(structure, earlier(structure, answers, DATE));
      for (const [id, answer] of given) expect(carried[id]).to.deep.include(answer);
    }
  });

  it('does not depend on the order of the earlier responses', () => {
    for (let seed = 0; seed < PAIRS; seed++) {
      const random = createRandom(seed);
      const [one, other, target] = ['one', 'other', 'target'].map((id) => randomAsking(random, { id }));
      if (!one || !other || !target) throw new Error('three instruments');
      const first = earlier(one, randomAnswers(random, one), '2024-01-01T00:00:00Z');
      const second = earlier(other, randomAnswers(random, other), DATE);
      expect(carry(target, first, second)).to.deep.equal(carry(target, second, first));
    }
  });
});
