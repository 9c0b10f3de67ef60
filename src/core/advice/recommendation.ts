import type { Action } from '../model/action.js';
import type { Condition } from '../model/condition.js';
import type { AnswerChange } from './answer-changes.js';

/** How a dimension moves. */
export interface DimensionGain {
  readonly id: string;
  /** `null` where there is no score. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What an action may gain where questions that it touches are open. */
export interface PossibleGain {
  /** In points of the index, at the least: where the open answers turn out to be what the action brings. */
  readonly low: number;
  /** In points of the index, at the most: where the open answers turn out to be the lowest. */
  readonly high: number;
  /** The open questions, in the order of the pages. */
  readonly items: readonly string[];
}

/** An action, and why it is worth taking. */
export interface Recommendation {
  readonly action: Action;
  /**
   * Points of the index that the action alone adds for certain: the score after `applyActions` less the score now,
   * settled to 1e-9. `null` where there is no score now or afterwards.
   */
  readonly gain: number | null;
  /** `null` where the action touches no open question, or nothing is to be gained there. */
  readonly possibleGain: PossibleGain | null;
  /** The dimensions whose score changes for certain, in the order of the index. */
  readonly dimensions: readonly DimensionGain[];
  /** The answers that it changes for certain, in the order of the pages. */
  readonly changes: readonly AnswerChange[];
  /** `now`: nothing is needed first. `later`: its needs are not met, or it is not known whether they are. */
  readonly when: 'now' | 'later';
  /** The parts of its needs that are not met. */
  readonly missing: readonly Condition[];
  /** Its effort in whole person-days, money included; see `effortCost`. */
  readonly cost: number;
  /** Codes of the region's support measures. */
  readonly support: readonly string[];
}
