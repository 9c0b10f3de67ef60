import { subjectsOf } from '../../compiled/condition-subjects.js';
import type { CompiledInstrument } from '../../compiled/compiled-instrument.js';
import type { Condition } from '../../model/condition.js';
import type { CompiledLeaf } from '../../scoring/compiled-index.js';
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
export function readsOf({ items }: CompiledInstrument, candidates: readonly Candidate[]): Reads {
  const raising = new Map<string, Set<number>>();
  for (const { action, at } of candidates) {
    for (const effect of action.effects) {
      const found = raising.get(effect.item) ?? new Set();
      raising.set(effect.item, found.add(at));
    }
  }
  const ofAsking = remembered((id: string) => {
    const found = items.get(id);
    return union([condition(found?.visibleIf), condition(found?.applicableIf)]);
  });
  const ofItem = remembered((id: string) => union([raising.get(id) ?? NOTHING, ofAsking(id)]));

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
