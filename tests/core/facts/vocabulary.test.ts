import { expect } from '@open-wc/testing';
import { evaluate } from '../../../src/core/compiled/condition.js';
import { deriveFact, deriveFacts } from '../../../src/core/facts/derive-facts.js';
import { equivalences } from '../../../src/core/facts/equivalences.js';
import type {
  CertainRow,
  CertainTick,
  Fact,
  FactRule,
  RatioFact,
  SameRule,
  SumRule,
} from '../../../src/core/facts/fact.js';
import { factLookup } from '../../../src/core/facts/fact-lookup.js';
import { factsInRule, factsTaken } from '../../../src/core/facts/facts-in-rule.js';
import { isValueOf } from '../../../src/core/facts/is-value-of.js';
import { vocabulary } from '../../../src/core/facts/vocabulary.js';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/index.js';
import { dbiSme2025Structure } from '../../../src/core/instruments/dbi-sme-2025/index.js';
import { euDmaSmeStructure } from '../../../src/core/instruments/eu-dma-sme/index.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Condition } from '../../../src/core/model/condition.js';
import type { Item, SingleItem } from '../../../src/core/model/item.js';
import type { AnswerValue } from '../../../src/core/model/response.js';
import { vietnam } from '../../../src/core/regions/vietnam/index.js';

const { facts, version } = vocabulary;
const position = new Map(facts.map(({ id }, index) => [id, index]));

/** What a condition can compare a fact with by name. */
function valuesOf(fact: Fact | undefined): readonly string[] {
  if (fact?.type === 'boolean') return ['no', 'yes'];
  if (fact?.type === 'ratio') return (fact.bands ?? []).map(({ id }) => id);
  return fact && 'values' in fact ? fact.values : [];
}

/** The only facts that a rule asks and that do not stand before: the coarser one bounds the finer one in turn. */
const BOUNDING = new Map([['persons-using-internet', 'internet-at-work']]);

const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);

/** What an item lets one answer, in the form of {@link asked}. */
function asFact(item: Item, fact: Fact | undefined): object {
  // A choice of the bands of a share.
  if (item.kind === 'single' && fact?.type === 'ratio') return { ...asked(fact), bands: bandsNamed(item, fact) };
  if (item.kind === 'matrix') return { rows: idsOf(item.rows), values: idsOf(item.columns), choose: item.choose };
  if (item.kind === 'ratio') return { bands: item.bands, unit: item.unit };
  return item.kind === 'number' ? { unit: item.unit } : { values: 'options' in item ? idsOf(item.options) : [] };
}

/** The bands of a fact that the options name, in their order. */
function bandsNamed({ options }: SingleItem, { bands = [] }: RatioFact): readonly unknown[] {
  return options.map(({ id }) => bands.find((band) => band.id === id));
}

/** What a fact can be, without what it is called. */
function asked(fact: Fact): object {
  if (fact.type === 'matrix') return { rows: fact.rows, values: fact.values, choose: fact.choose };
  if (fact.type === 'ratio') return { bands: fact.bands, unit: fact.unit };
  return fact.type === 'number' ? { unit: fact.unit } : { values: valuesOf(fact) };
}

/** The rules of a fact. */
function rulesOf(fact: Fact): readonly (Condition | FactRule | SumRule | SameRule)[] {
  return 'derivedFrom' in fact ? (fact.derivedFrom ?? []) : [];
}

/** What of a fact can be certain while the rest is open. */
function partsOf(fact: Fact): readonly (CertainRow | CertainTick)[] {
  return 'certain' in fact ? (fact.certain ?? []) : [];
}

/** The conditions of them. */
function conditionsOf(fact: Fact): readonly Condition[] {
  return [
    ...rulesOf(fact).flatMap((rule) => ('op' in rule ? rule : (rule.when ?? []))),
    ...partsOf(fact).map(({ when }) => when),
  ];
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
      for (const id of rulesOf(fact).flatMap(factsInRule)) {
        if (BOUNDING.get(fact.id) !== id)
          expect(position.get(id) ?? Infinity, `${fact.id} from ${id}`).to.be.below(index);
      }
    }
  });

  it('has facts that bound each other at one end each, so that nothing follows from what followed', () => {
    for (const pair of BOUNDING) {
      const [one, other] = pair.map((id) => facts[position.get(id) ?? -1]);
      if (one?.type !== 'ratio' || other?.type !== 'ratio') throw new Error('two shares');
      for (const [from, to] of [
        [one, other],
        [other, one],
      ] as const) {
        const said = (from.bands ?? []).flatMap(({ id: band }) => {
          const derived = deriveFact(to, new Map([[from.id, { band }]]), vocabulary);
          // What follows says nothing back.
          const back = derived && deriveFact(from, new Map([[to.id, derived.value]]), vocabulary);
          return derived ? [[band, derived.value, back]] : [];
        });
        expect(said, `${to.id} from ${from.id}`).to.deep.equal(
          from === other ? [['none', { band: 'none' }, null]] : [],
        );
      }
      const everybody = deriveFact(other, new Map([[one.id, { numerator: 4, denominator: 4 }]]), vocabulary);
      expect(everybody?.value).to.deep.equal({ band: 'all' });
      expect(deriveFact(one, new Map([[other.id, { band: 'all' }]]), vocabulary)).to.equal(null);
    }
  });

  it('compares only with values that the finer fact has', () => {
    const atoms = (condition: Condition): readonly Condition[] =>
      condition.op === 'all' || condition.op === 'any'
        ? condition.of.flatMap(atoms)
        : condition.op === 'not'
          ? atoms(condition.of)
          : [condition];
    for (const atom of facts.flatMap(conditionsOf).flatMap(atoms)) {
      if (!('on' in atom) || !('fact' in atom.on) || !('value' in atom)) throw new Error('a test of a value');
      const finer = facts[position.get(atom.on.fact) ?? -1];
      if (typeof atom.value === 'number')
        expect(finer?.type, JSON.stringify(atom)).to.be.oneOf(['number', 'ratio', 'ticks']);
      else expect(finer ? valuesOf(finer) : [], JSON.stringify(atom)).to.include(atom.value);
    }
  });

  it('has every part that can be certain: a tick that excludes nothing, or a row with one value', () => {
    const parts = facts.flatMap((fact) => partsOf(fact).map((part) => ({ fact, part })));
    expect(parts).to.have.length.above(5);
    for (const { fact, part } of parts) {
      expect(valuesOf(fact), fact.id).to.include(part.value);
      expect(part.value).not.to.equal('none');
      if (fact.type === 'matrix') {
        expect(fact.choose, fact.id).to.equal('one');
        expect(fact.rows, fact.id).to.include('row' in part ? part.row : null);
      }
      // What follows from the whole of a fact says nothing new of its parts.
      expect(JSON.stringify(part.when)).not.to.include(`"fact":"${fact.id}"`);
    }
  });

  it('denies what is certain where the list or the table says otherwise', () => {
    // Without this an older list would stand beside a newer word against it.
    for (const fact of facts) {
      for (const part of partsOf(fact)) {
        const other = valuesOf(fact).find((value) => value !== part.value) ?? '';
        const otherwise = 'row' in part ? { [part.row]: other } : [other];
        const stated = new Map<string, AnswerValue>([[fact.id, otherwise]]);
        const derived = deriveFacts(stated, vocabulary).map(({ fact: id, value }) => [id, value] as const);
        const lookup = factLookup(new Map([...stated, ...derived]), vocabulary);
        expect(evaluate(part.when, lookup), `${fact.id}: ${part.value}`).to.equal(false);
      }
    }
  });

  it('has every fact and value of its equivalences', () => {
    for (const state of equivalences) {
      expect(Object.keys(state)).to.have.length.above(1);
      for (const [id, value] of Object.entries(state)) {
        const fact = facts.find((one) => one.id === id);
        expect(fact && isValueOf(fact, value), `${id} ${JSON.stringify(value)}`).to.equal(true);
      }
    }
  });

  it('never has an equivalence against a rule', () => {
    // What a finer fact says by its rules, the coarser one of the same state says too.
    const compared = new Set<string>();
    for (const state of equivalences) {
      const stated = new Map(Object.entries(state));
      for (const fact of facts.filter(({ id }) => stated.has(id))) {
        const others = new Map([...stated].filter(([id]) => id !== fact.id));
        const derived = deriveFact(fact, others, vocabulary);
        if (!derived) continue;
        compared.add(`${fact.id} ${JSON.stringify(derived.value)}`);
        expect(derived.value, fact.id).to.deep.equal(state[fact.id]);
      }
    }
    // Every state but one has a coarser fact with a rule: mobile lines alone do not follow from each other.
    expect(compared.size, [...compared].join(', ')).to.equal(equivalences.length - 1);
  });

  it('derives only values that the fact has', () => {
    for (const fact of facts) {
      for (const rule of rulesOf(fact)) {
        if ('value' in rule && 'when' in rule) expect(valuesOf(fact), fact.id).to.include(rule.value);
      }
    }
  });

  it('adds up, or takes over, only numbers and shares of its unit and its time', () => {
    const sums = facts.flatMap((fact) =>
      rulesOf(fact).flatMap((rule) => ('sum' in rule || 'same' in rule ? [{ fact, rule }] : [])),
    );
    for (const kind of ['sum', 'same']) expect(sums.filter(({ rule }) => kind in rule)).to.have.length.above(0);
    for (const { fact, rule } of sums) {
      // One share is no sum: that is a rule of its own.
      if ('sum' in rule)
        expect(
          rule.sum.filter((id) => id !== rule.of),
          fact.id,
        ).to.have.length.above(0);
      for (const part of factsTaken(rule).map((id) => facts[position.get(id) ?? -1])) {
        expect(part?.type, fact.id).to.be.oneOf(['number', 'ratio']);
        expect([part && 'unit' in part && part.unit, part?.period], fact.id).to.deep.equal([
          'unit' in fact && fact.unit,
          fact.period,
        ]);
      }
    }
  });

  it('has every fact of the Vietnamese indices, of its time and with its values', () => {
    for (const { id: instrument, items } of [dbiSme2021Structure, dbiSme2025Structure]) {
      for (const item of items as readonly Item[]) {
        const fact = item.fact === undefined ? undefined : facts.find(({ id }) => id === item.fact);
        if (item.fact !== undefined)
          expect(fact && asked(fact), `${instrument} ${item.id}`).to.deep.equal(asFact(item, fact));
        if (item.period !== undefined && fact) expect(fact.period, `${instrument} ${item.id}`).to.equal(item.period);
        for (const { fact: tick } of item.kind === 'multiple' ? item.options : []) {
          const tool = facts.find(({ id }) => id === tick);
          if (tick !== undefined) expect([tool?.type, tool?.period], tick).to.deep.equal(['boolean', item.period]);
        }
      }
    }
  });

  it('has every fact that an instrument of ours or a published one binds, of its time and with its values in order', () => {
    for (const { id: instrument, items } of [smeReadinessStructure, eurostatDiiStructure, euDmaSmeStructure]) {
      for (const item of items as readonly Item[]) {
        if (item.fact === undefined) continue;
        const fact = facts.find(({ id }) => id === item.fact);
        expect(fact?.period, `${instrument} ${item.id}`).to.equal(item.period);
        expect(asFact(item, fact), `${instrument} ${item.id}`).to.deep.equal(fact && asked(fact));
      }
    }
    for (const { id, fact } of smeReadinessStructure.items) expect(fact, id).to.be.a('string');
  });

  it('tells persons employed from insured employees, and online orders from e-commerce', () => {
    const ids = ['persons-employed', 'insured-employees', 'online-order-share', 'ecommerce-share'];
    expect(facts.map(({ id }) => id)).to.include.members(ids);
    const profile = facts.flatMap((fact) => (fact.type === 'number' && fact.profile ? [fact.profile] : []));
    expect(profile).to.deep.equal(['persons', 'insured']);
    for (const field of profile) expect(vietnam.fields.map(({ id }) => id)).to.include(field);
  });

  it('has the fact of every item of sme-screening, with its options in the same order', () => {
    for (const item of smeScreeningStructure.items) {
      const fact = facts.find(({ id }) => id === item.fact);
      expect(valuesOf(fact), item.id).to.deep.equal(item.options.map(({ id }) => id));
      expect(fact?.period, item.id).to.equal(item.period);
    }
  });
});
