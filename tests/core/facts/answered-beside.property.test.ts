import { expect } from '@open-wc/testing';
import { answeredBeside } from '../../../src/core/facts/answered-beside.js';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import type { Difference, Relation } from '../../../src/core/facts/related.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { createRandom, type Random } from '../../fixtures/generated/random.js';
import { generatedFacts, randomAnswers, randomAsking } from '../../fixtures/generated/random-facts.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

const CASES = 1000;
const DIFFERENCES: readonly Difference[] = ['parts', 'period', 'notion', 'choices'];
const FACTS = generatedFacts.facts.map(({ id }) => id);

/** Some pairs of the generated facts, in no order. */
function randomRelations(random: Random): readonly Relation[] {
  const pairs = FACTS.flatMap((one, index) => FACTS.slice(index + 1).map((other) => [one, other] as const));
  return pairs
    .filter(() => random.chance(0.3))
    .map(([one, other]) => ({
      between: random.chance(0.5) ? [one, other] : [other, one],
      difference: random.pick(DIFFERENCES),
    }));
}

function earlier(random: Random, id: string, completedAt: string): EarlierResponse {
  const structure = randomAsking(random, { id });
  const answers = randomAnswers(random, structure);
  return freezeDeep({ structure, response: { ...finishedResponse(structure, {}, { completedAt }), answers } });
}

interface Case {
  readonly target: Structure;
  readonly given: readonly EarlierResponse[];
  readonly related: readonly Relation[];
}

/** Calls back with generated cases: two earlier responses, the newer one second. */
function eachCase(check: (found: Case) => void): void {
  for (let seed = 0; seed < CASES; seed++) {
    const random = createRandom(seed);
    const given = [earlier(random, 'old', '2024-01-01T00:00:00Z'), earlier(random, 'new', '2025-06-01T00:00:00Z')];
    check({ target: randomAsking(random, { id: 'target' }), given, related: randomRelations(random) });
  }
}

const beside = ({ target, given, related }: Case) => answeredBeside(target, given, related, generatedFacts);
const factIn = (structure: Structure | undefined, item: string) => structure?.items.find(({ id }) => id === item)?.fact;

describe('answeredBeside, between generated instruments', () => {
  it('never stands at a question that is answered by carrying', () => {
    let shown = 0;
    eachCase((one) => {
      const carried = carryOver(one.target, one.given, generatedFacts);
      for (const id of Object.keys(beside(one))) expect(carried).not.to.have.property(id);
      shown += Object.keys(beside(one)).length;
    });
    // Cases in which nothing is shown would prove little.
    expect(shown).to.be.greaterThan(CASES);
  });

  it('shows only what was answered, to a question of a related fact', () => {
    eachCase((one) => {
      for (const [id, { structure, item, value, asks }] of Object.entries(beside(one))) {
        const source = one.given.find((given) => given.structure.id === structure);
        const answer = source?.response.answers[item];
        expect(answer && 'value' in answer && answer.value).to.deep.equal(value);
        const facts = [factIn(one.target, id), factIn(source?.structure, item)];
        const relation = one.related.find(({ between }) =>
          facts.every((fact) => between.some((side) => side === fact)),
        );
        expect(facts[0]).not.to.equal(facts[1]);
        expect(asks === 'whole' ? 'parts' : asks).to.equal(relation?.difference);
        if (relation?.difference === 'parts') expect(relation.between[asks === 'whole' ? 0 : 1]).to.equal(facts[0]);
      }
    });
  });

  it('shows the newer one wherever both are related', () => {
    eachCase((one) => {
      const newer = one.given[1];
      const all = beside(one);
      const ofNewer = newer ? beside({ ...one, given: [newer] }) : {};
      const carried = carryOver(one.target, one.given, generatedFacts);
      for (const id of Object.keys(ofNewer))
        if (!Object.hasOwn(carried, id)) expect(all[id]).to.deep.equal(ofNewer[id]);
    });
  });

  it('does not depend on the order of the responses, and shows nothing without a relation', () => {
    eachCase((one) => {
      expect(beside({ ...one, given: one.given.toReversed() })).to.deep.equal(beside(one));
      expect(beside({ ...one, related: [] })).to.deep.equal({});
    });
  });
});
