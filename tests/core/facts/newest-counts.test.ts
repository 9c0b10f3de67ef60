import { expect } from '@open-wc/testing';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import { suggestAnswers } from '../../../src/core/facts/suggest-answers.js';
import { isCells, isList } from '../../../src/core/compiled/answer-value.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import { structures } from '../../../src/core/instruments/structures.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Item } from '../../../src/core/model/item.js';
import type { Answer, Answers, AnswerValue } from '../../../src/core/model/response.js';
import { createRandom, type Random } from '../../fixtures/generated/random.js';
import { generatedFacts, randomAnswers, randomAsking } from '../../fixtures/generated/random-facts.js';
import { finishedResponse } from '../../harness/finished-response.js';

const OLD = '2024-01-01T00:00:00Z';
const NEW = '2026-01-01T00:00:00Z';

const earlier = (structure: Structure, answers: Answers, completedAt: string): EarlierResponse => ({
  structure,
  response: { ...finishedResponse(structure, {}, { completedAt }), answers },
});

/** An answer to an item, anywhere; numbers stay small, as those of small enterprises are. */
function someAnswer(random: Random, item: Item): AnswerValue | null {
  switch (item.kind) {
    case 'single':
      return random.pick(item.options).id;
    case 'multiple': {
      const ticks = item.options.filter(({ exclusive }) => !exclusive && random.chance(0.3)).map(({ id }) => id);
      const none = item.options.find(({ exclusive }) => exclusive) ?? item.options[0];
      return ticks.length > 0 ? ticks : [none?.id ?? ''];
    }
    case 'number':
      return random.below(4);
    case 'ratio': {
      const denominator = 1 + random.below(20);
      const band = random.chance(0.5) ? item.bands?.[random.below(item.bands.length)] : undefined;
      return band ? { band: band.id } : { numerator: random.below(denominator + 1), denominator };
    }
    case 'matrix':
      return Object.fromEntries(
        item.rows.map((row) => {
          const column = random.pick(item.columns).id;
          return [row.id, item.choose === 'one' ? column : [column]];
        }),
      );
    case 'text':
      return null;
  }
}

function someAnswers(random: Random, { items }: Structure): Answers {
  const given = items.flatMap((item): [string, AnswerValue][] => {
    const value = random.chance(0.5) ? someAnswer(random, item) : null;
    return value === null ? [] : [[item.id, value]];
  });
  return Object.fromEntries(given.map(([id, value]) => [id, { value }]));
}

/** Ticks, or rows with their values. */
function partsOf(answer: Answer | undefined): readonly string[] {
  const value = answer && 'value' in answer ? answer.value : [];
  if (isList(value)) return value;
  return isCells(value) ? Object.entries(value).map(([row, cell]) => `${row}: ${String(cell)}`) : [];
}

describe('of two responses the newer one', () => {
  it('is carried as if there were no other, between generated instruments', () => {
    let carried = 0;
    for (let seed = 0; seed < 1500; seed++) {
      const random = createRandom(seed);
      const [one, other, target] = ['one', 'other', 'target'].map((id) => randomAsking(random, { id }));
      if (!one || !other || !target) throw new Error('three instruments');
      const old = earlier(one, randomAnswers(random, one), OLD);
      const recent = earlier(other, randomAnswers(random, other), NEW);
      const alone = carryOver(target, [recent], generatedFacts);
      const both = carryOver(target, [old, recent], generatedFacts);
      for (const [id, answer] of Object.entries(alone)) expect(both[id], `seed ${seed}, ${id}`).to.deep.equal(answer);
      carried += Object.keys(alone).length;
    }
    expect(carried).to.be.greaterThan(1500);
  });

  it('is carried as if there were no other, between the instruments that ship', async () => {
    const shipped = await Promise.all(Object.values(structures).map((load) => load()));
    let [carried, added, begun] = [0, 0, 0];
    for (const [index, target] of shipped.entries()) {
      for (const [first, one] of shipped.entries()) {
        for (const [second, other] of shipped.entries()) {
          if (first === second) continue;
          const random = createRandom(index * 100 + first * 10 + second);
          for (let round = 0; round < 5; round++) {
            const old = earlier(one, someAnswers(random, one), OLD);
            const recent = earlier(other, someAnswers(random, other), NEW);
            const alone = carryOver(target, [recent]);
            const both = carryOver(target, [old, recent]);
            const place = `${one.id}, then ${other.id}, to ${target.id}`;
            for (const [id, answer] of Object.entries(alone)) expect(both[id], `${place}: ${id}`).to.deep.equal(answer);
            const known = { ...suggestAnswers(target, [old, recent]), ...both };
            for (const [id, answer] of Object.entries(suggestAnswers(target, [recent]))) {
              expect(partsOf(known[id]), `${place}: ${id} begun`).to.include.members([...partsOf(answer)]);
              begun++;
            }
            carried += Object.keys(alone).length;
            added += Object.keys(both).length - Object.keys(alone).length;
          }
        }
      }
    }
    // The older one is heard too, where the newer one is silent.
    expect(carried).to.be.greaterThan(1000);
    expect(added).to.be.greaterThan(1000);
    expect(begun).to.be.greaterThan(50);
  });
});

describe('of two responses that do not fit together the newer one', () => {
  type Given = Readonly<Record<string, AnswerValue>>;
  const of = (structure: Structure, given: Given, at: string) =>
    earlier(structure, Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { value }])), at);
  /** The value that an item gets from an older and a newer response; `null` where it stays open. */
  function carriedTo(target: Structure, item: string, old: EarlierResponse, recent: EarlierResponse) {
    const answer = carryOver(target, [old, recent])[item];
    return answer && 'value' in answer ? answer.value : null;
  }

  it('decides whatever rule it goes by: customers on software now, no register of customers then', () => {
    const old = of(smeReadinessStructure, { 'pr-crm': 'no' }, OLD);
    const recent = of(smeScreeningStructure, { 'core-software': ['customers'] }, NEW);
    expect(carriedTo(eurostatDiiStructure, 'crm', old, recent)).to.equal('yes');
    expect(carriedTo(dbiSme2021Structure, 'crm-gate', old, recent)).to.equal('yes');
    expect(carriedTo(smeReadinessStructure, 'pr-crm', old, recent)).to.equal(null);
  });

  it('decides in other words: nobody was trained this year, all were two years ago', () => {
    const old = of(smeReadinessStructure, { 'pe-trained': { numerator: 5, denominator: 5 } }, OLD);
    const recent = of(smeScreeningStructure, { skills: 'none' }, NEW);
    expect(carriedTo(smeReadinessStructure, 'pe-trained', old, recent)).to.deep.equal({ band: 'none' });
  });

  it('decides against what followed from the older one: the fixed line was given up', () => {
    const old = of(smeReadinessStructure, { 'in-type': ['fixed'], 'in-speed': 'from-100' }, OLD);
    const recent = of(smeScreeningStructure, { 'net-access': 'mobile' }, NEW);
    expect(carriedTo(eurostatDiiStructure, 'fixed-line-30', old, recent)).to.equal('no');
    expect(carriedTo(smeReadinessStructure, 'in-type', old, recent)).to.deep.equal(['mobile']);
  });

  it('takes everything with it that followed from what it refutes: there are sales on a marketplace now', () => {
    const old = of(smeScreeningStructure, { 'order-channels': ['none'] }, OLD);
    const recent = of(dbiSme2021Structure, { 'marketplace-sales-gate': 'yes', 'marketplace-sales': 'to-20' }, NEW);
    const carried = carryOver(dbiSme2021Structure, [old, recent]);
    expect(Object.values(carried).map((answer) => answer.provenance?.at)).to.not.include(OLD);
  });
});
