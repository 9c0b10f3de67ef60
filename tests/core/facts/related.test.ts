import { expect } from '@open-wc/testing';
import { relations } from '../../../src/core/facts/related.js';
import { vocabulary } from '../../../src/core/facts/vocabulary.js';
import { structures } from '../../../src/core/instruments/structures.js';
import type { Structure } from '../../../src/core/model/instrument.js';

/** The facts that items of an instrument state as a whole. */
function factsAsked({ items }: Structure): ReadonlySet<string> {
  return new Set(items.flatMap(({ fact }) => fact ?? []));
}

const shipped = await Promise.all(Object.values(structures).map((load): Promise<Structure> => load()));
const factOf = (id: string) => vocabulary.facts.find((fact) => fact.id === id);

describe('related facts', () => {
  it('are two facts of the vocabulary, related once', () => {
    for (const { between } of relations) {
      for (const id of between) expect(factOf(id), id).to.be.an('object');
      expect(between[0]).not.to.equal(between[1]);
    }
    const pairs = relations.map(({ between }) => between.toSorted().join(' '));
    expect(new Set(pairs).size).to.equal(pairs.length);
  });

  it('are each asked by an instrument that ships, and by none both: they ask of one thing', () => {
    for (const { between } of relations) {
      const [one, other] = between.map((id) => shipped.filter((structure) => factsAsked(structure).has(id)));
      expect(one, between[0]).to.have.length.above(0);
      expect(other, between[1]).to.have.length.above(0);
      expect(
        one?.filter((structure) => other?.includes(structure)),
        between.join(' '),
      ).to.deep.equal([]);
    }
  });

  it('differ as it is said', () => {
    for (const { between, difference } of relations) {
      const [one, other] = between.map(factOf);
      const periods = [one?.period, other?.period];
      if (difference === 'period') expect(periods[0], between.join(' ')).not.to.equal(periods[1]);
      // What is asked as a whole is a ladder, or yes or no; a list of parts only beside a table of them.
      const wholes = ['boolean', 'choice', ...(other?.type === 'matrix' ? ['ticks'] : [])];
      if (difference === 'parts') expect(one?.type, between.join(' ')).to.be.oneOf(wholes);
    }
  });

  it('are none of which one says the other in all of its values', () => {
    // Such a pair would be an equivalence, or one rule, and needs no note.
    for (const { between } of relations) {
      const [one, other] = between.map(factOf);
      if (
        one &&
        other &&
        'values' in one &&
        'values' in other &&
        one.type === other.type &&
        one.period === other.period
      )
        expect(one.values, between.join(' ')).not.to.deep.equal(other.values);
    }
  });
});
