import { subjectsOf } from '../../compiled/condition-subjects.js';
import type { CompiledInstrument } from '../../compiled/compiled-instrument.js';
import { factPlaces } from '../../facts/fact-places.js';
import { factsInRule } from '../../facts/facts-in-rule.js';
import type { Vocabulary } from '../../facts/vocabulary.js';
import type { Condition } from '../../model/condition.js';
import type { Item } from '../../model/item.js';

/** What an answer to a condition over facts can depend on. */
export interface FactDependencies {
  readonly items: readonly Item[];
  /** Fields of the profile. */
  readonly profile: readonly string[];
}

/** The items and profile fields on which a condition over facts depends, through rules and through what shows an item. */
export function factDependencies(
  { items }: CompiledInstrument,
  when: Condition,
  { facts }: Vocabulary,
): FactDependencies {
  const wanted = new Set<string>();
  const asked = new Set<string>();
  const profile = new Set<string>();

  function addFacts(condition: Condition): void {
    for (const subject of subjectsOf(condition)) if ('fact' in subject) addFact(subject.fact);
  }

  function addFact(id: string): void {
    if (wanted.has(id)) return;
    wanted.add(id);
    const fact = facts.find((one) => one.id === id);
    if (fact?.type === 'number' && fact.profile !== undefined) profile.add(fact.profile);
    const rules = fact && 'derivedFrom' in fact ? (fact.derivedFrom ?? []) : [];
    for (const rule of rules) factsInRule(rule).forEach(addFact);
  }

  function addItem(item: Item | undefined): void {
    if (!item || asked.has(item.id)) return;
    asked.add(item.id);
    for (const condition of [item.visibleIf, item.applicableIf]) {
      for (const subject of condition ? subjectsOf(condition) : []) {
        if ('item' in subject) addItem(items.get(subject.item));
        if ('profile' in subject) profile.add(subject.profile);
      }
    }
  }

  addFacts(when);
  for (const item of items.values()) if (factPlaces(item).some(({ fact }) => wanted.has(fact))) addItem(item);
  return { items: [...items.values()].filter(({ id }) => asked.has(id)), profile: [...profile] };
}
