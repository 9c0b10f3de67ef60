import { subjectsOf } from '../../compiled/condition-subjects.js';
import type { CompiledInstrument } from '../../compiled/compiled-instrument.js';
import type { ItemStates, Situation } from '../../compiled/item-states.js';
import { own } from '../../compiled/own.js';
import type { Effect } from '../../model/action.js';
import type { Condition } from '../../model/condition.js';
import type { CompiledLeaf } from '../../scoring/compiled-index.js';
import { isAsked, isKeptAway, startOf } from '../apply-actions.js';
import { raises } from '../raises.js';
import type { Candidate } from './problem.js';

/** Positions of candidates. */
export type Positions = ReadonlySet<number>;

/** Which candidates can change what is read. */
export interface Reads {
  /** Of an item: those that raise it, and those that decide whether it is asked. */
  readonly item: (id: string) => Positions;
  /** Of whether an item is asked. */
  readonly asking: (id: string) => Positions;
  readonly condition: (condition: Condition | undefined) => Positions;
  readonly leaf: (leaf: CompiledLeaf) => Positions;
}

const NOTHING: Positions = new Set();

/** Finds out which candidates can change what is read. Item conditions form no cycle (the model checks it). */
export function readsOf(
  { items }: CompiledInstrument,
  situation: Situation,
  states: ItemStates,
  candidates: readonly Candidate[],
): Reads {
  const effects = new Map<string, { readonly at: number; readonly effect: Effect }[]>();
  for (const { action, at } of candidates) {
    for (const effect of action.effects) {
      const found = effects.get(effect.item) ?? [];
      effects.set(effect.item, found);
      found.push({ at, effect });
    }
  }
  const ofAsking = remembered((id: string) => {
    const found = items.get(id);
    return union([condition(found?.visibleIf), condition(found?.applicableIf)]);
  });
  const ofItem = remembered((id: string) => union([new Set(raising(id)), ofAsking(id)]));

  /** Those whose effects can change the answer, now or once the item comes into sight. */
  function raising(id: string): readonly number[] {
    const item = items.get(id);
    if (!item) return [];
    const isOpen = ofAsking(id).size > 0;
    const given = isKeptAway(states.state(id)) ? startOf(item, own(situation.answers, id)) : undefined;
    const start = given === undefined ? (own(situation.answers, id) ?? null) : { value: given };
    const counts = isOpen || isAsked(states.state(id));
    return (effects.get(id) ?? []).flatMap(({ at, effect }) => (counts && raises(effect, item, start) ? [at] : []));
  }

  function condition(one: Condition | undefined): Positions {
    if (!one) return NOTHING;
    return union(subjectsOf(one).map((subject) => ('item' in subject ? ofItem(subject.item) : NOTHING)));
  }

  function leaf({ points }: CompiledLeaf): Positions {
    if (points.from === 'notAsked') return NOTHING;
    if (points.from === 'condition') return condition(points.when);
    if (points.from === 'derived') return union([condition(points.certainIf), condition(points.possibleIf)]);
    return ofItem(points.item);
  }

  return { item: ofItem, asking: ofAsking, condition, leaf };
}

function union(sets: readonly Positions[]): Positions {
  const full = sets.filter(({ size }) => size > 0);
  return full.length > 1 ? new Set(full.flatMap((set) => [...set])) : (full[0] ?? NOTHING);
}

function remembered<Value>(find: (id: string) => Value): (id: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const value = known.get(id) ?? find(id);
    known.set(id, value);
    return value;
  };
}
