import { itemStates, type ItemStates, type Situation } from '../compiled/item-states.js';
import type { Action } from '../model/action.js';
import type { Condition } from '../model/condition.js';
import type { CompiledIndex } from '../scoring/compiled-index.js';
import type { IndexResult, NodeScore } from '../scoring/result.js';
import { feeds } from './feeds.js';
import { raises } from './raises.js';
import { reachedShare } from './reached-share.js';
import { unmet } from './unmet.js';

/** An action worth taking, and what stands before it. */
export interface NextAction {
  readonly action: Action;
  /** The dimension that it is listed under. */
  readonly dimension: NodeScore;
  /** `now`: nothing is needed first. `later`: its needs are not met, or it is not known whether they are. */
  readonly when: 'now' | 'later';
  /** The parts of its needs that are not met. */
  readonly missing: readonly Condition[];
}

/** The lowest dimensions, and what to do about them. */
export interface GapsAndActions {
  /** Lowest first; on a tie the one that comes first in the index. */
  readonly dimensions: readonly NodeScore[];
  readonly actions: readonly NextAction[];
}

/**
 * The actions of the lowest dimensions: only those that raise an answer which is known.
 *
 * Order: what can be done now before what needs something first; then the lower dimension, then fewer days, then
 * the id. An action that serves several dimensions stands under the lowest of them, once.
 *
 * @param compiled The index that the result is of.
 * @param count How many dimensions to look at.
 */
export function gapsAndActions(
  compiled: CompiledIndex,
  situation: Situation,
  result: IndexResult,
  count = 3,
): GapsAndActions {
  const states = itemStates(compiled.instrument, situation);
  const dimensions = lowest(result.dimensions, count);
  const taken = new Set<string>();
  const actions = dimensions.flatMap((dimension) => {
    const found = (compiled.instrument.structure.actions ?? []).filter(
      (action) => !taken.has(action.id) && serves(action, dimension.id, compiled, states),
    );
    for (const { id } of found) taken.add(id);
    return [...found].sort(byDays).map((action) => placed(action, dimension, states));
  });
  return { dimensions, actions: [...actions.filter(isNow), ...actions.filter((next) => !isNow(next))] };
}

function lowest(dimensions: readonly NodeScore[], count: number): readonly NodeScore[] {
  return dimensions
    .map((dimension) => ({ dimension, share: reachedShare(dimension) ?? 1 }))
    .filter(({ share }) => share < 1)
    .sort((a, b) => a.share - b.share)
    .slice(0, count)
    .map(({ dimension }) => dimension);
}

function serves(action: Action, dimension: string, compiled: CompiledIndex, states: ItemStates): boolean {
  return action.effects.some((effect) => {
    const item = compiled.instrument.items.get(effect.item);
    return item !== undefined && feeds(compiled, dimension, effect) && raises(effect, item, states.answer(item.id));
  });
}

function byDays(a: Action, b: Action): number {
  return a.effort.days - b.effort.days || (a.id < b.id ? -1 : 1);
}

function placed(action: Action, dimension: NodeScore, states: ItemStates): NextAction {
  const missing = unmet(action.needs, states.known);
  return { action, dimension, when: missing.length === 0 ? 'now' : 'later', missing };
}

function isNow({ when }: NextAction): boolean {
  return when === 'now';
}
