import type { Action } from '../../model/action.js';
import type { ScoreOptions } from '../../scoring/score.js';
import type { AnswerChange } from '../answer-changes.js';
import type { DimensionGain } from '../recommendation.js';

/** What is aimed at: a level of the index or one above it, a score, or scores of dimensions. */
export type Target =
  { readonly level: string } | { readonly score: number } | { readonly dimensions: Readonly<Record<string, number>> };

/** What the caller may choose. */
export interface RoadmapOptions extends ScoreOptions {
  readonly target: Target;
  /** The most money in the first year, by the upper ends of the actions, in their currency. */
  readonly budget?: number;
  /** The most weeks until the last action is done; see `RoadmapStep.finish`. */
  readonly horizon?: number;
  /** What a person-day is worth in the currency of the actions; see `DAY_RATE`. */
  readonly dayRate?: number;
  /** Ids of actions that are not wanted. */
  readonly exclude?: readonly string[];
  /** Ids of actions that are wanted whether they are needed or not. */
  readonly include?: readonly string[];
  /**
   * How many partial plans may be looked at, 200,000 when left out; where the index does not come apart into independent
   * parts, each counts as a hundred. A number and no clock: the same input gives the same plan everywhere.
   */
  readonly nodeLimit?: number;
}

/** When an action is done: within 4 weeks, 13 weeks, 52 weeks, or after that. */
export type Phase = 'now' | 'quarter' | 'year' | 'later';

/** One action of a roadmap. */
export interface RoadmapStep {
  readonly action: Action;
  /** Whole person-days, money included; see `effortCost`. */
  readonly cost: number;
  /** Weeks until it can start: as soon as the actions that are done by then bring about what it needs. */
  readonly start: number;
  /** Weeks until it is done. */
  readonly finish: number;
  readonly phase: Phase;
  /** Ids of the actions of the roadmap without which it could not start then. */
  readonly after: readonly string[];
}

/** A chosen set of actions, in the order in which they can be taken, and how sure it is that none is cheaper. */
export interface Roadmap {
  /**
   * Whether these actions reach the target. If not, and the proof is `optimal`, it cannot be reached by actions: the steps
   * are the cheapest way to the best that can (the highest score, the highest level below it, or the least that is missing
   * in the dimensions).
   */
  readonly reached: boolean;
  /** By start, then by finish, then by id; none where the target is reached already. */
  readonly steps: readonly RoadmapStep[];
  /**
   * `optimal`: no set of actions that reaches the target costs less; of those that cost the same this one has the highest
   * score, then the fewest actions, then the ids that come first. Otherwise the node limit was met first, and every set
   * that reaches the target costs at least `lowerBound`.
   */
  readonly proof: 'optimal' | { readonly lowerBound: number };
  /** The sum over the actions, in whole person-days, money included. */
  readonly cost: number;
  readonly days: number;
  readonly money: { readonly low: number; readonly high: number };
  /** Weeks until the last action is done. */
  readonly weeks: number;
  readonly score: { readonly from: number | null; readonly to: number | null };
  /** Ids of levels; `null` where the index has none, or none is reached. */
  readonly level: { readonly from: string | null; readonly to: string | null };
  /** The dimensions whose score changes, in the order of the index. */
  readonly dimensions: readonly DimensionGain[];
  /** The answers that change, in the order of the pages. */
  readonly changes: readonly AnswerChange[];
  /** Ids of wanted actions that cannot be part of any roadmap: their needs cannot be met, or not in time or money. */
  readonly blocked: readonly string[];
  /** How many partial plans were looked at. */
  readonly nodes: number;
}
