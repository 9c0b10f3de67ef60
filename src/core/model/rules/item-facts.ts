import type { ChoiceFact, Fact, NumberFact, TicksFact } from '../../facts/fact.js';
import { vocabulary } from '../../facts/vocabulary.js';
import { meantOrKnown } from '../../text/meant.js';
import { near } from '../../text/nearest.js';
import type { Instrument } from '../instrument.js';
import type { Item, NumberItem } from '../item.js';
import { error, warning, type KnownIssue, type Path } from '../known-issue.js';
import type { RuleOptions } from './rule-options.js';

/** The kinds of items that can state a fact of a type. */
const KINDS: Readonly<Record<Fact['type'], Item['kind']>> = {
  choice: 'single',
  ticks: 'multiple',
  number: 'number',
  boolean: 'single',
};

/**
 * An item that names a fact of the shared vocabulary states that fact: kind, values, order, period and unit agree.
 *
 * A fact outside the vocabulary is only a warning. The vocabulary grows with versions of this library, and an instrument
 * made for a newer one, or for facts of its own, still works: nothing is carried over and no indicator counts it.
 */
export function itemFacts({ structure }: Instrument, { facts = vocabulary.facts }: RuleOptions): KnownIssue[] {
  return structure.items.flatMap((item, index) => {
    if (item.fact === undefined) return [];
    const path = ['structure', 'items', index];
    const fact = facts.find(({ id }) => id === item.fact);
    return fact ? agreement(item, fact, path) : unknownFact(item.fact, facts, [...path, 'fact']);
  });
}

function unknownFact(id: string, facts: readonly Fact[], path: Path): KnownIssue[] {
  const ids = facts.map((fact) => fact.id);
  return [warning('reference/unknown', path, { thing: 'fact', id, ...near(id, ids) })];
}

function agreement(item: Item, fact: Fact, path: Path): KnownIssue[] {
  if (item.kind !== KINDS[fact.type]) {
    const params = { fact: fact.id, item: item.id, kind: item.kind, expected: KINDS[fact.type] };
    return [error('fact/wrong-kind', [...path, 'fact'], params)];
  }
  return [...period(item, fact, path), ...values(item, fact, path), ...unit(item, fact, path)];
}

function period(item: Item, fact: Fact, path: Path): KnownIssue[] {
  if (item.period === undefined || fact.period === undefined || item.period === fact.period) return [];
  return [error('fact/other-period', [...path, 'period'], { fact: fact.id, expected: fact.period })];
}

function values(item: Item, fact: Fact, path: Path): KnownIssue[] {
  if (fact.type === 'number' || !('options' in item)) return [];
  const known = fact.type === 'boolean' ? ['no', 'yes'] : fact.values;
  const strange = item.options.flatMap(({ id }, index) =>
    known.includes(id)
      ? []
      : [
          error('fact/unknown-value', [...path, 'options', index, 'id'], {
            fact: fact.id,
            value: id,
            ...meantOrKnown(id, known, known),
          }),
        ],
  );
  return strange.length > 0 || fact.type === 'boolean' ? strange : order(item, fact, path);
}

/** Where both have an order, it is the same. */
function order(item: Item, fact: ChoiceFact | TicksFact, path: Path): KnownIssue[] {
  if (item.kind !== 'single' || fact.type !== 'choice' || !item.ordered || !fact.ordered) return [];
  const ranks = item.options.map(({ id }) => fact.values.indexOf(id));
  const ascends = ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? 0));
  return ascends ? [] : [error('fact/other-order', [...path, 'options'], { fact: fact.id, item: item.id })];
}

function unit(item: Item, fact: Fact, path: Path): KnownIssue[] {
  if (item.kind !== 'number' || fact.type !== 'number' || sameUnit(item.unit, fact.unit)) return [];
  return [error('fact/other-unit', [...path, 'unit'], { fact: fact.id, item: item.id })];
}

function sameUnit(one: NumberItem['unit'], other: NumberFact['unit']): boolean {
  const scale = (unit: NumberFact['unit']) => ('scale' in unit ? (unit.scale ?? 1) : 1);
  return one.system === other.system && one.code === other.code && scale(one) === scale(other);
}
