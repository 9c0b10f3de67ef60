import type { Target } from '../../core/advice/roadmap/roadmap.js';

/** What a person, or a page for them, has chosen. */
export interface RoadmapChoice {
  /** What is aimed at; `null`: the next level, or where there are no levels a somewhat higher score. */
  readonly target: Target | null;
  /** The most money in the first year, in whole units of the currency of the actions; `null`: no limit. */
  readonly budget: number | null;
  /** The most weeks until the last action is done; `null`: no limit. */
  readonly horizon: number | null;
  /** Ids of actions that are wanted whether they are needed or not. */
  readonly include: readonly string[];
  /** Ids of actions that are not wanted. */
  readonly exclude: readonly string[];
}

/** What can be done with one action. */
export type ActionChange = 'dropped' | 'added' | 'restored' | 'released';

/** A choice after something was done with an action. What is dropped is wanted no more, and the other way round. */
export function withChange(choice: RoadmapChoice, change: ActionChange, action: string): RoadmapChoice {
  const include = choice.include.filter((id) => id !== action);
  const exclude = choice.exclude.filter((id) => id !== action);
  return {
    ...choice,
    include: change === 'added' ? [...include, action] : include,
    exclude: change === 'dropped' ? [...exclude, action] : exclude,
  };
}

/** Whether a number can be a limit. */
export function isLimit(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && value >= 0);
}
