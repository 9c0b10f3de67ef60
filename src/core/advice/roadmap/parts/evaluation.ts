import { evaluate } from '../../../compiled/condition.js';
import { itemStates, type ItemStates, type Situation } from '../../../compiled/item-states.js';
import { own } from '../../../compiled/own.js';
import type { Item } from '../../../model/item.js';
import type { Answer, AnswerValue } from '../../../model/response.js';
import { combine } from '../../../scoring/combine.js';
import type { CompiledLeaf, CompiledNode } from '../../../scoring/compiled-index.js';
import { countedChildren } from '../../../scoring/counted-children.js';
import { finishGroup } from '../../../scoring/finish-group.js';
import { readLeaf } from '../../../scoring/read-leaf.js';
import type { Part } from '../../../scoring/spread.js';
import { isAsked, isKeptAway, startOf, valueOf, type EffectsByItem } from '../../apply-actions.js';
import { raisedValue } from '../../raised-value.js';
import type { Problem } from '../problem.js';
import type { Literal } from './formula.js';

/** The answers that a module decides, and those that it reads. */
export interface Scene {
  readonly problem: Problem;
  /** Those that the module changes or brings into sight, in the order of the pages. */
  readonly items: readonly Item[];
  /** The answers that the module reads, before any action. */
  readonly answers: Situation['answers'];
  /** By candidate, its effects. */
  readonly effects: readonly EffectsByItem[];
}

/** What some actions of a module make of what the module decides. */
export class Evaluation {
  readonly #scene: Scene;
  readonly #situation: Situation;
  readonly #states: ItemStates;
  readonly #parts = new Map<CompiledLeaf, Part>();
  /** Positions of candidates. */
  readonly taken: readonly number[];

  /** @param before The same without the last action. */
  constructor(scene: Scene, taken: readonly number[], before?: Evaluation) {
    const { compiled, situation } = scene.problem;
    this.#scene = scene;
    this.taken = taken;
    const answers = { ...(before ? before.#situation.answers : scene.answers) };
    this.#situation = { ...situation, answers };
    this.#states = itemStates(compiled.instrument, this.#situation);
    if (taken.length > 0) this.#raise(answers, before && taken.at(-1));
  }

  /** As `applyEffects` does, for items that the last action changes, or that come into sight. */
  #raise(answers: Record<string, Answer | undefined>, last: number | undefined): void {
    const { items, effects } = this.#scene;
    for (const item of items) {
      const conditional = item.visibleIf !== undefined || item.applicableIf !== undefined;
      const isTouched = last === undefined || effects[last]?.has(item.id) === true;
      if ((!conditional && !isTouched) || !isAsked(this.#states.state(item.id))) continue;
      // Raising one after the other comes to the same, but for shares that are raised to bands and to numbers.
      const stepwise = last !== undefined && !conditional && item.kind !== 'ratio';
      const value = stepwise ? this.#raisedOnce(item, answers[item.id], last) : this.#raised(item);
      if (value !== undefined) answers[item.id] = { value };
    }
  }

  /** What a node gives to its parent. */
  part(node: CompiledNode): Part {
    if (node.kind === 'leaf') return this.#leaf(node);
    const children = countedChildren(node.children);
    const combined = combine(node.node.combine, children, (child) => this.part(child));
    return combined === null ? null : finishGroup(node.node, combined);
  }

  #leaf(leaf: CompiledLeaf): Part {
    const known = this.#parts.get(leaf);
    if (known !== undefined) return known;
    const { items } = this.#scene.problem.compiled.instrument;
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
    if (isAsked(this.#states.state(item.id))) return valueOf(own(this.#situation.answers, item.id));
    return this.#raised(item);
  }

  #raisedOnce(item: Item, answer: Answer | undefined, action: number): AnswerValue | undefined {
    const value = valueOf(answer);
    const effects = this.#scene.effects[action]?.get(item.id);
    return value === undefined || !effects ? undefined : raisedValue(item, value, effects);
  }

  /** The value of an item once it is asked. */
  #raised(item: Item): AnswerValue | undefined {
    const { states, situation } = this.#scene.problem;
    const given = own(situation.answers, item.id);
    const start = isKeptAway(states.state(item.id)) ? startOf(item, given) : valueOf(given);
    if (start === undefined) return undefined;
    return raisedValue(
      item,
      start,
      this.taken.flatMap((at) => this.#scene.effects[at]?.get(item.id) ?? []),
    );
  }
}
