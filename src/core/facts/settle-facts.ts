import type { AnswerValue } from '../model/response.js';
import { agree } from './agree.js';
import { derivationsOf } from './derive-facts.js';
import type { Equivalence } from './equivalences.js';
import type { Fact } from './fact.js';
import { isNewer, newest } from './known-fact.js';
import { says } from './says.js';
import { following, isGuess, type SettledFact, type SettledFacts } from './settled-fact.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Adds facts that were stated at one time to those that are settled by newer ones, with what follows from all of them.
 *
 * Nothing that is settled changes: a fact that is known already stays as it is, and what leads to something else than a
 * newer fact says is left out, with all that follows from it. Facts of one time that do not fit together stay as they were
 * stated, and of several rules the first decides.
 */
export function settleFacts(
  settled: SettledFacts,
  stated: SettledFacts,
  vocabulary: Vocabulary,
  equivalences: readonly Equivalence[],
): SettledFacts {
  let added = new Map([...stated].filter(([id]) => isOpen(settled.get(id))));
  while (added.size > 0) {
    const settling = new Settling(settled, added, vocabulary);
    settling.follow(equivalences);
    if (settling.refuted.size === 0) return settling.facts;
    added = new Map([...added].filter(([id]) => !settling.refuted.has(id)));
  }
  return settled;
}

function isOpen(fact: SettledFact | undefined): boolean {
  return !fact || isGuess(fact);
}

/** One attempt: what follows from settled and added facts, and which of the added ones newer facts refute. */
class Settling {
  readonly facts: Map<string, SettledFact>;
  /** Added facts that lead to something else than is settled. */
  readonly refuted = new Set<string>();
  readonly #settled: SettledFacts;
  readonly #added: SettledFacts;
  readonly #vocabulary: Vocabulary;
  readonly #values: Map<string, AnswerValue>;
  #changes = 0;

  constructor(settled: SettledFacts, added: SettledFacts, vocabulary: Vocabulary) {
    this.facts = new Map([...settled, ...added]);
    this.#settled = settled;
    this.#added = added;
    this.#vocabulary = vocabulary;
    this.#values = new Map([...this.facts].map(([id, { value }]) => [id, value]));
  }

  /** Until nothing more follows. Finer facts stand first, so that one way through the rules is enough. */
  follow(equivalences: readonly Equivalence[]): void {
    for (let before = -1; before < this.#changes;) {
      for (const fact of this.#vocabulary.facts) this.#derive(fact);
      before = this.#changes;
      for (const state of equivalences) this.#tellAlike(state);
    }
  }

  /** The first rule decides; where newer facts have settled it, any may lead to something else. */
  #derive(fact: Fact): void {
    const settled = this.#isSettled(fact.id) ? this.facts.get(fact.id) : undefined;
    for (const { value, from } of derivationsOf(fact, this.#values, this.#vocabulary)) {
      const sources = from.flatMap((id) => this.facts.get(id) ?? []);
      const found = following(value, sources);
      if (!settled) {
        this.#take(fact, found);
        return;
      }
      if (!agree(fact, settled.value, value)) this.#refute(found);
    }
  }

  #take(fact: Fact, found: SettledFact): void {
    const known = this.facts.get(fact.id);
    if (!known) this.#set(fact.id, found);
    else if (agree(fact, known.value, found.value)) this.#confirm(fact.id, known, found);
    else if (isGuess(known) && !found.doubtful) this.#set(fact.id, found);
  }

  /** Says a state in the words of every fact that can tell it, if one does and none denies it. */
  #tellAlike(state: Equivalence): void {
    const heard = Object.entries(state).flatMap(([id, said]) => {
      const fact = this.facts.get(id);
      if (!fact || fact.doubtful) return [];
      return [{ id, fact, agrees: says(this.#factOf(id), fact.value, said) }];
    });
    const source = newest(heard.flatMap(({ fact, agrees }) => (agrees ? fact : [])));
    if (!source) return;
    const denying = heard.filter(({ agrees }) => !agrees);
    if (denying.length === 0) {
      for (const [id, value] of Object.entries(state)) this.#tell(id, following(value, [source]));
      return;
    }
    const settled = heard.find(({ id }) => this.#isSettled(id));
    if (settled) for (const one of heard) if (one.agrees !== settled.agrees) this.#refute(one.fact);
  }

  #tell(id: string, found: SettledFact): void {
    const known = this.facts.get(id);
    if (!known) this.#set(id, found);
    else if (says(this.#factOf(id), known.value, found.value)) this.#confirm(id, known, found);
  }

  /** The same once more: it counts where it leaves no doubt and is not older. */
  #confirm(id: string, known: SettledFact, found: SettledFact): void {
    if (known.doubtful && !found.doubtful && !isNewer(known, found)) this.#set(id, { ...found, value: known.value });
  }

  #set(id: string, fact: SettledFact): void {
    this.facts.set(id, fact);
    this.#values.set(id, fact.value);
    this.#changes++;
  }

  #refute({ roots }: SettledFact): void {
    for (const id of roots) if (this.#added.has(id)) this.refuted.add(id);
  }

  /** Whether newer facts settle a fact. */
  #isSettled(id: string): boolean {
    return !isOpen(this.#settled.get(id));
  }

  #factOf(id: string): Fact | undefined {
    return this.#vocabulary.facts.find((fact) => fact.id === id);
  }
}
