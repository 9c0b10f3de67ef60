import { evaluate } from '../../compiled/condition.js';
import type { CompiledInstrument } from '../../compiled/compiled-instrument.js';
import { subjectsOf } from '../../compiled/condition-subjects.js';
import type { ItemStates, Situation } from '../../compiled/item-states.js';
import { own } from '../../compiled/own.js';
import type { Effect } from '../../model/action.js';
import type { Condition } from '../../model/condition.js';
import type { Item } from '../../model/item.js';
import type { Answer } from '../../model/response.js';
import type { CompiledLeaf } from '../../scoring/compiled-index.js';
import { isAsked, isKeptAway, startOf } from '../apply-actions.js';
import { raises } from '../raises.js';
import { polarityOf } from './polarity.js';
import type { Candidate } from './problem.js';

/** Positions of candidates. */
export type Positions = ReadonlySet<number>;

/** Which candidates can change what is read. */
export interface Reads {
  /** Of an answer, or of one row of it: those that raise it, and those that decide whether it is asked for. */
  readonly cell: (item: string, row: string | undefined) => Positions;
  /** Of whether an item is asked. */
  readonly asking: (item: string) => Positions;
  readonly condition: (condition: Condition | undefined) => Positions;
  readonly leaf: (leaf: CompiledLeaf) => Positions;
  /** Whether an answer is raised to bands by some and to numbers by others: a number may then become less certain. */
  readonly isMixed: (item: string) => boolean;
}

interface Raising {
  readonly at: number;
  readonly effect: Effect;
}

const NOTHING: Positions = new Set();

/** Finds out which candidates can change what is read. Item conditions form no cycle (the model checks it). */
export function readsOf(
  instrument: CompiledInstrument,
  situation: Situation,
  states: ItemStates,
  candidates: readonly Candidate[],
): Reads {
  const { items } = instrument;
  const effects = effectsByItem(candidates);
  const asking = remembered((id) => {
    const found = items.get(id);
    return union([found?.visibleIf, found?.applicableIf].map((one) => (isSettled(one) ? NOTHING : condition(one))));
  });
  const raising = remembered((id) => raisingOf(items.get(id)));
  const cells = new Map<string, Map<string | undefined, Positions>>();
  const reads: Reads = { cell, asking, condition, leaf, isMixed };
  return reads;

  /** Whether a condition is true and stays so. */
  function isSettled(one: Condition | undefined): boolean {
    return !one || (evaluate(one, states.known) === true && polarityOf(one, instrument, reads) === 'up');
  }

  /** Those whose effects can change the answer, now or once the item comes into sight. */
  function raisingOf(item: Item | undefined): readonly Raising[] {
    if (!item || (asking(item.id).size === 0 && !isAsked(states.state(item.id)))) return [];
    const start = startingAnswer(item);
    return (effects.get(item.id) ?? []).filter(({ effect }) => raises(effect, item, start));
  }

  function startingAnswer(item: Item): Answer | null {
    const given = own(situation.answers, item.id) ?? null;
    if (!isKeptAway(states.state(item.id))) return given;
    const value = startOf(item, given ?? undefined);
    return value === undefined ? given : { value };
  }

  function cell(item: string, row: string | undefined): Positions {
    const rows = cells.get(item) ?? new Map<string | undefined, Positions>();
    cells.set(item, rows);
    const found = rows.get(row);
    if (found) return found;
    const own = raising(item).filter(({ effect }) => row === undefined || effect.row === row);
    const positions = union([new Set(own.map(({ at }) => at)), asking(item)]);
    rows.set(row, positions);
    return positions;
  }

  function condition(one: Condition | undefined): Positions {
    if (!one) return NOTHING;
    return union(subjectsOf(one).map((subject) => ('item' in subject ? cell(subject.item, subject.row) : NOTHING)));
  }

  function isMixed(item: string): boolean {
    const forms = raising(item).map(({ effect }) => ('atLeast' in effect ? typeof effect.atLeast : ''));
    return forms.includes('number') && forms.includes('string');
  }

  function leaf({ points }: CompiledLeaf): Positions {
    if (points.from === 'notAsked') return NOTHING;
    if (points.from === 'condition') return condition(points.when);
    if (points.from === 'derived') return union([condition(points.certainIf), condition(points.possibleIf)]);
    return cell(points.item, 'row' in points ? points.row : undefined);
  }
}

function effectsByItem(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Raising[]> {
  const effects = new Map<string, Raising[]>();
  for (const { action, at } of candidates) {
    for (const effect of action.effects) {
      const found = effects.get(effect.item) ?? [];
      effects.set(effect.item, found);
      found.push({ at, effect });
    }
  }
  return effects;
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
