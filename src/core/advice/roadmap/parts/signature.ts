import { cellOf } from '../../../compiled/answer-value.js';
import type { Condition } from '../../../model/condition.js';
import type { Item } from '../../../model/item.js';
import type { CompiledGroup, CompiledLeaf, CompiledNode } from '../../../scoring/compiled-index.js';
import { countedChildren } from '../../../scoring/counted-children.js';
import { leavesOf } from '../../../scoring/tight.js';
import type { Problem } from '../problem.js';
import type { Positions, Reads } from '../reads.js';
import type { Evaluation } from './evaluation.js';
import { folded } from './folded.js';
import type { Literal } from './formula.js';
import { ticksKey } from './ticks-key.js';

/** Tells sets of actions apart only as far as what is still to be decided can make a difference. */
export interface Signature {
  /** What a test was found to be, and may become. */
  readonly ofLiteral: (literal: Literal, evaluation: Evaluation) => string;
  /** What a node gives, and may give. */
  readonly ofNode: (node: CompiledNode, evaluation: Evaluation) => string;
}

/** @param left The candidates of the module that are still to be decided. */
export function signatureWith({ compiled, candidates }: Problem, reads: Reads, left: Positions): Signature {
  const { items } = compiled.instrument;
  const openNodes = new Map<CompiledNode, boolean>();
  const comingTicks = new Map<string, ReadonlySet<string>>();
  const isOpen = (positions: Positions | readonly number[]): boolean => [...positions].some((at) => left.has(at));

  function ofLiteral(literal: Literal, evaluation: Evaluation): string {
    const truth = evaluation.holds(literal);
    if (!isOpen(literal.actions) || (truth && literal.rises)) return truth ? '1' : '0';
    return ofCondition(literal.condition, evaluation);
  }

  function ofCondition(condition: Condition, evaluation: Evaluation): string {
    if (condition.op === 'all' || condition.op === 'any') {
      return condition.of.map((part) => ofCondition(part, evaluation)).join('&');
    }
    if (condition.op === 'not') return ofCondition(condition.of, evaluation);
    const item = 'item' in condition.on ? items.get(condition.on.item) : undefined;
    return item ? ofAsking(item, evaluation) + ofTest(condition, item, evaluation) : '';
  }

  function ofTest(atom: Exclude<Condition, { of: unknown }>, item: Item, evaluation: Evaluation): string {
    const whole = evaluation.value(item);
    const value =
      whole !== undefined && item.kind === 'matrix' && 'row' in atom.on ? cellOf(whole, atom.on.row) : whole;
    if (atom.op === 'includes' && Array.isArray(value)) return String(value.includes(atom.value));
    const order = item.kind === 'single' ? item.options : item.kind === 'matrix' ? item.columns : [];
    if (atom.op === 'atLeast' && typeof value === 'string' && typeof atom.value === 'string') {
      const rankOf = (id: string): number => order.findIndex((one) => one.id === id);
      return String(rankOf(value) >= rankOf(atom.value));
    }
    return JSON.stringify(value ?? null);
  }

  /** Whether an item is asked, and what may still change that. */
  function ofAsking(item: Item, evaluation: Evaluation): string {
    const actions = reads.asking(item.id);
    if (actions.size === 0) return '';
    const conditions = isOpen(actions) ? [item.visibleIf, item.applicableIf] : [];
    return (
      evaluation.asking(item.id) +
      conditions.map((condition) => (condition ? ofCondition(condition, evaluation) : '')).join('')
    );
  }

  function ofLeaf(leaf: CompiledLeaf, evaluation: Evaluation): string {
    const { points } = leaf;
    switch (points.from) {
      case 'notAsked':
        return '';
      case 'condition':
        return ofCondition(points.when, evaluation);
      case 'derived':
        return ofCondition(points.certainIf, evaluation) + ofCondition(points.possibleIf, evaluation);
      default: {
        const item = items.get(points.item);
        if (!item) return '';
        const value = evaluation.value(item);
        const row = 'row' in points ? points.row : undefined;
        const cell = value !== undefined && item.kind === 'matrix' ? cellOf(value, row) : value;
        const key =
          points.from === 'ticks' ? ticksKey(points, item, value, coming(item.id, row)) : JSON.stringify(cell);
        return `${ofAsking(item, evaluation)}${key}`;
      }
    }
  }

  /** The ticks that may still be added. */
  function coming(item: string, row: string | undefined): ReadonlySet<string> {
    const cell = `${item}/${row ?? ''}`;
    const known = comingTicks.get(cell) ?? new Set([...left].flatMap((at) => added(at, item, row)));
    comingTicks.set(cell, known);
    return known;
  }

  function added(at: number, item: string, row: string | undefined): readonly string[] {
    const effects = candidates[at]?.action.effects ?? [];
    return effects.flatMap((effect) =>
      'add' in effect && effect.item === item && effect.row === row ? effect.add : [],
    );
  }

  function ofNode(node: CompiledNode, evaluation: Evaluation): string {
    if (!isOpenNode(node)) return String(evaluation.part(node));
    return node.kind === 'leaf' ? ofLeaf(node, evaluation) : ofGroup(node, evaluation);
  }

  function ofGroup(group: CompiledGroup, evaluation: Evaluation): string {
    const children = countedChildren(group.children);
    const closed = children.filter((child) => !isOpenNode(child));
    const open = children.filter(isOpenNode).map((child) => ofNode(child, evaluation));
    return `[${folded(group, closed, evaluation)}|${open.join('|')}]`;
  }

  function isOpenNode(node: CompiledNode): boolean {
    const known = openNodes.get(node) ?? leavesOf(node).some((leaf) => isOpen(reads.leaf(leaf)));
    openNodes.set(node, known);
    return known;
  }

  return { ofLiteral, ofNode };
}
