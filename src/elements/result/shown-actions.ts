import type { Recommendation } from '../../core/advice/recommendation.js';
import type { ResultView } from './result-view.js';

/** How many actions stand open, and how many are one key away: who wants more, wants a plan. */
const FIRST = 3;
const MORE = 9;

/** The actions that a result shows. */
export interface ShownActions {
  readonly first: readonly Recommendation[];
  readonly rest: readonly Recommendation[];
}

/** The actions that a result shows: an id is no advice, so what has no words yet is left out. */
export function shownActions({ next, labels }: ResultView): ShownActions {
  const known = next.filter(({ action }) => labels.action(action.id) !== null);
  return { first: known.slice(0, FIRST), rest: known.slice(FIRST, FIRST + MORE) };
}
