import type { ScoredNode } from '../../../scoring/scored-node.js';
import { effectsOf, type EffectsByItem } from '../../apply-actions.js';
import { isThin } from '../goal.js';
import type { Problem } from '../problem.js';
import { readsOf, type Reads } from '../reads.js';
import { endsOf, type Threshold } from './ends.js';
import { literalsIn, literalsOf, type Formula, type Literal } from './formula.js';
import { alwaysCounts, kindsIn, type Kinds } from './kinds.js';
import { linearOf, type Sum } from './linear.js';
import { modulesOf, type Module } from './modules.js';
import { orderOf } from './order.js';

/** A module, and the order in which its actions are decided. */
export interface OrderedModule extends Module {
  readonly order: readonly number[];
}

/** A problem that comes apart: a sum of independent parts, tied together by tests of answers only. */
export interface Model {
  readonly problem: Problem;
  readonly reads: Reads;
  /** By candidate, its effects. */
  readonly effects: readonly EffectsByItem[];
  readonly sums: readonly Sum[];
  /** By sum, what must be reached; `-Infinity` where nothing must. */
  readonly least: readonly number[];
  readonly literals: readonly Literal[];
  /** The needs of the candidates, by position. */
  readonly needs: readonly Formula[];
  /** What must hold at the end. */
  readonly ends: readonly Formula[];
  readonly modules: readonly OrderedModule[];
}

/**
 * Takes a problem apart.
 *
 * @returns `null` where it does not come apart: an index that is no sum of parts, a goal that is no sum and no test of
 * answers, needs that an action may spoil, actions that wait for one another in a circle.
 */
export function modelOf(problem: Problem): Model | null {
  const { candidates, compiled, base, goal } = problem;
  const reads = readsOf(compiled.instrument, problem.situation, problem.states, candidates);
  const kindsOf = kindsIn(problem, reads);
  const found = endsOf(problem);
  if (!found) return null;
  if (goal.kind === 'level' && compiled.levels && !isCovered(base.root, kindsOf)) return null;
  const linear = linearOf(base.root, [...new Set(found.thresholds.map(({ node }) => node))], kindsOf, reads);
  if (!linear) return null;
  const { list, formulaOf } = literalsOf(problem, reads);
  const needs = candidates.map(({ action }) => formulaOf(action.needs));
  if (!needs.flatMap(literalsIn).every((at) => list[at]?.rises === true)) return null;
  const ends = found.conditions.map(formulaOf).filter((end) => end !== true);
  const modules = modulesOf(candidates.length, linear.parts, list, needs).map((module) => {
    const order = orderOf(module, needs, list, problem, reads);
    return order && { ...module, order };
  });
  if (!modules.every((module) => module !== null)) return null;
  const least = linear.sums.map(({ node }) => highest(found.thresholds, node));
  const effects = candidates.map(({ action }) => effectsOf([action]));
  return { problem, reads, effects, sums: linear.sums, least, literals: list, needs, ends, modules };

  /** Whether the coverage stays what it is. */
  function isCovered(root: ScoredNode, kinds: (scored: ScoredNode) => Kinds): boolean {
    return leavesIn(root).every((leaf) => {
      const { node } = leaf;
      const item = node.kind === 'leaf' && 'item' in node.points ? node.points.item : undefined;
      if (item === undefined || reads.asking(item).size === 0) return !kinds(leaf).touched || leaf.score.coverage === 1;
      return alwaysCounts(kinds(leaf)) && leaf.score.coverage === 1;
    });
  }
}

function leavesIn(scored: ScoredNode): readonly ScoredNode[] {
  return scored.children.length === 0 ? [scored] : scored.children.flatMap(leavesIn);
}

function highest(thresholds: readonly Threshold[], node: string): number {
  return Math.max(-Infinity, ...thresholds.filter((one) => one.node === node).map(({ least }) => least));
}

/** Whether a level is out of reach since too little is answered, and no action changes that. */
export function isTooThin({ problem: { compiled, base, goal } }: Model): boolean {
  return goal.kind === 'level' && compiled.levels !== null && isThin(compiled.levels, base.result);
}
