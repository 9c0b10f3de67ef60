import type { Fact } from '../../facts/fact.js';
import { vocabulary } from '../../facts/vocabulary.js';
import { near } from '../../text/nearest.js';
import type { Instrument } from '../instrument.js';
import type { Item, Unit } from '../item.js';
import { error, warning, type KnownIssue, type Path } from '../known-issue.js';
import { factValues } from './fact-values.js';
import type { RuleOptions } from './rule-options.js';

/** The kinds of items that can state a fact of a type. */
const KINDS: Readonly<Record<Exclude<Fact['type'], 'matrix'>, Item['kind']>> = {
  choice: 'single',
  ticks: 'multiple',
  number: 'number',
  ratio: 'ratio',
  boolean: 'single',
};

/**
 * An item that names a fact of the shared vocabulary states that fact: kind, values, bands, order, period and unit agree.
 * A tick states a yes-or-no fact; a choice whose options are the bands of a share states that share.
 *
 * A fact outside the vocabulary is only a warning. The vocabulary grows with versions of this library, and an instrument
 * made for a newer one, or for facts of its own, still works: nothing is carried over and no indicator counts it.
 */
export function itemFacts({ structure }: Instrument, { facts = vocabulary.facts }: RuleOptions): KnownIssue[] {
  const agree = (id: string | undefined, path: Path, check: (fact: Fact) => KnownIssue[]): KnownIssue[] => {
    const fact = facts.find((one) => one.id === id);
    if (fact) return check(fact);
    return id === undefined ? [] : unknownFact(id, facts, [...path, 'fact']);
  };
  return structure.items.flatMap((item, index) => {
    const path = ['structure', 'items', index];
    const ticks = item.kind === 'multiple' ? item.options : [];
    return [
      ...agree(item.fact, path, (fact) => agreement(item, fact, path)),
      ...ticks.flatMap(({ id, fact: name }, position) => {
        const at = [...path, 'options', position];
        return agree(name, at, (fact) => tickAgreement(item, id, fact, path, at));
      }),
    ];
  });
}

function unknownFact(id: string, facts: readonly Fact[], path: Path): KnownIssue[] {
  const ids = facts.map((fact) => fact.id);
  return [warning('reference/unknown', path, { thing: 'fact', id, ...near(id, ids) })];
}

function agreement(item: Item, fact: Fact, path: Path): KnownIssue[] {
  const [kind, expected] = [kindOf(item), kindFor(fact)];
  const choosesBand = item.kind === 'single' && fact.type === 'ratio';
  if (kind !== expected && !choosesBand) {
    return [error('fact/wrong-kind', [...path, 'fact'], { fact: fact.id, item: item.id, kind, expected })];
  }
  return [...period(item, fact, path), ...factValues(item, fact, path), ...unit(item, fact, path)];
}

function tickAgreement(item: Item, option: string, fact: Fact, path: Path, at: Path): KnownIssue[] {
  if (fact.type === 'boolean') return period(item, fact, path);
  return [error('fact/not-yes-or-no', [...at, 'fact'], { fact: fact.id, item: item.id, option })];
}

/** The kind of item that can state a fact; of a matrix also how many columns a row has. */
function kindFor(fact: Fact): string {
  return fact.type === 'matrix' ? `matrix (${fact.choose})` : KINDS[fact.type];
}

function kindOf(item: Item): string {
  return item.kind === 'matrix' ? `matrix (${item.choose})` : item.kind;
}

function period(item: Item, fact: Fact, path: Path): KnownIssue[] {
  if (item.period === undefined || fact.period === undefined || item.period === fact.period) return [];
  return [error('fact/other-period', [...path, 'period'], { fact: fact.id, expected: fact.period })];
}

function unit(item: Item, fact: Fact, path: Path): KnownIssue[] {
  if (!('unit' in item) || !('unit' in fact) || sameUnit(item.unit, fact.unit)) return [];
  return [error('fact/other-unit', [...path, 'unit'], { fact: fact.id, item: item.id, expected: unitText(fact.unit) })];
}

/** A unit as an instrument writes it. */
function unitText(unit: Unit): string {
  return JSON.stringify(unit);
}

function sameUnit(one: Unit, other: Unit): boolean {
  const scale = (of: Unit) => ('scale' in of ? (of.scale ?? 1) : 1);
  return one.system === other.system && one.code === other.code && scale(one) === scale(other);
}
