import { expect } from '@open-wc/testing';
import { vocabulary } from '../../../src/core/facts/vocabulary.js';
import { euDmaSmeStructure } from '../../../src/core/instruments/eu-dma-sme/index.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Item } from '../../../src/core/model/item.js';
import type { Condition } from '../../../src/core/model/condition.js';

const { facts, version } = vocabulary;
const position = new Map(facts.map(({ id }, index) => [id, index]));

/** The facts that a rule asks about; a subject of another kind gives `?`. */
function factsIn(condition: Condition): readonly string[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(factsIn);
  if (condition.op === 'not') return factsIn(condition.of);
  return ['fact' in condition.on ? condition.on.fact : '?'];
}

describe('vocabulary', () => {
  it('has a version, and every id once', () => {
    expect(version).to.match(/^\d+\.\d+\.\d+$/);
    expect(position.size).to.equal(facts.length);
  });

  it('has every value of a fact once', () => {
    for (const fact of facts) {
      if ('values' in fact) expect(new Set(fact.values).size, fact.id).to.equal(fact.values.length);
    }
  });

  it('derives facts from finer ones that stand before them, never the reverse', () => {
    for (const [index, fact] of facts.entries()) {
      if (fact.type !== 'boolean') continue;
      const finer = (fact.derivedFrom ?? []).flatMap(factsIn);
      expect(finer, fact.id).not.to.be.empty;
      for (const id of finer) expect(position.get(id) ?? Infinity, `${fact.id} from ${id}`).to.be.below(index);
    }
  });

  it('compares only with values that the finer fact has', () => {
    const atoms = (condition: Condition): readonly Condition[] =>
      condition.op === 'all' || condition.op === 'any'
        ? condition.of.flatMap(atoms)
        : condition.op === 'not'
          ? atoms(condition.of)
          : [condition];
    const rules = facts.flatMap((fact) => (fact.type === 'boolean' ? (fact.derivedFrom ?? []) : []));
    for (const atom of rules.flatMap(atoms)) {
      if (!('on' in atom) || !('fact' in atom.on) || !('value' in atom)) throw new Error('a test of a value');
      const finer = facts[position.get(atom.on.fact) ?? -1];
      expect(finer && 'values' in finer ? finer.values : [], JSON.stringify(atom)).to.include(atom.value);
    }
  });

  it('has every fact that an instrument of ours or a published one binds, its options among the values', () => {
    for (const { id: instrument, items } of [smeReadinessStructure, eurostatDiiStructure, euDmaSmeStructure]) {
      for (const item of items as readonly Item[]) {
        if (item.fact === undefined) continue;
        const fact = facts.find(({ id }) => id === item.fact);
        const ids = 'options' in item ? item.options.map(({ id }) => id) : [];
        expect(fact && 'values' in fact ? fact.values : null, `${instrument} ${item.id}`).to.deep.equal(ids);
        expect(fact?.period, `${instrument} ${item.id}`).to.equal(item.period);
      }
    }
  });

  it('has the fact of every item of sme-screening, with its options in the same order', () => {
    for (const item of smeScreeningStructure.items) {
      const fact = facts.find(({ id }) => id === item.fact);
      expect(fact && 'values' in fact ? fact.values : null, item.id).to.deep.equal(item.options.map(({ id }) => id));
      expect(fact?.period, item.id).to.equal(item.period);
    }
  });
});
