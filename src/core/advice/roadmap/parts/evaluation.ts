import { evaluate } from '../../../compiled/condition.js';
import { itemStates, type ItemStates, type Situation } from '../../../compiled/item-states.js';
import { own } from '../../../compiled/own.js';
import type { Item } from '../../../model/item.js';
import type { AnswerValue } from '../../../model/response.js';
import { combine } from '../../../scoring/combine.js';
import type { CompiledLeaf, CompiledNode } from '../../../scoring/compiled-index.js';
import { countedChildren } from '../../../scoring/counted-children.js';
import { finishGroup } from '../../../scoring/finish-group.js';
import { readLeaf } from '../../../scoring/read-leaf.js';
import type { Part } from '../../../scoring/spread.js';
import { applyEffects, effectsOf, isAsked, isKeptAway, startOf, type EffectsByItem } from '../../apply-actions.js';
import { raisedValue } from '../../raised-value.js';
import type { Problem } from '../problem.js';
import type { Literal } from './formula.js';

/** What some actions of a module make of what the module decides. */
export class Evaluation {
  readonly #problem: Problem;
  readonly #effects: EffectsByItem;
  readonly #situation: Situation;
  readonly #states: ItemStates;
  readonly #parts = new Map<CompiledLeaf, Part>();
  /** Positions of candidates. */
  readonly taken: readonly number[];

  /** @param items Those that the module changes or brings into sight, in the order of the pages. */
  constructor(problem: Problem, items: readonly Item[], taken: readonly number[]) {
    const { candidates, compiled, situation, states } = problem;
    this.#problem = problem;
    this.taken = taken;
    this.#effects = effectsOf(taken.flatMap((at) => candidates[at]?.action ?? []));
    this.#situation = applyEffects(compiled.instrument, situation, this.#effects, { items, before: states });
    this.#states = itemStates(compiled.instrument, this.#situation);
  }

  /** What a node gives to its parent. */
  part(node: CompiledNode): Part {
    if (node.kind === 'leaf') return this.#leaf(node);
    const values: { value: number; weight: number }[] = [];
    for (const child of countedChildren(node.node, node.children)) {
      const value = this.part(child);
      if (value === 'none') return value;
      if (typeof value === 'number') values.push({ value, weight: child.weight });
    }
    return values.length === 0 ? 'out' : finishGroup(node.node, combine(node.node.combine, values));
  }

  #leaf(leaf: CompiledLeaf): Part {
    const known = this.#parts.get(leaf);
    if (known !== undefined) return known;
    const { items } = this.#problem.compiled.instrument;
    const { part } = readLeaf(leaf, { items, situation: this.#situation, states: this.#states });
    this.#parts.set(leaf, part);
    return part;
  }

  holds({ condition }: Literal): boolean {
    return evaluate(condition, this.#states.known) === true;
  }

  /** Whether an item is asked, as a short text. */
  asking(item: string): string {
    const { visible, applicable } = this.#states.state(item);
    return `${String(visible)}${String(applicable)}`;
  }

  /** The value of an item as it is, or would be if the item came into sight now. */
  value(item: Item): AnswerValue | undefined {
    const given = own(this.#situation.answers, item.id);
    const { states, situation } = this.#problem;
    if (isAsked(this.#states.state(item.id)) || !isKeptAway(states.state(item.id))) {
      return given && 'value' in given ? given.value : undefined;
    }
    const start = startOf(item, own(situation.answers, item.id));
    return start === undefined ? undefined : raisedValue(item, start, this.#effects.get(item.id) ?? []);
  }
}
