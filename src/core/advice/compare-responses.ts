import { compileInstrument } from '../compiled/compile-instrument.js';
import type { Situation } from '../compiled/item-states.js';
import { settle } from '../compiled/settle.js';
import type { Structure } from '../model/instrument.js';
import type { Issue } from '../model/issue.js';
import { parseResponse } from '../response/parse-response.js';
import { compileIndex } from '../scoring/compile-index.js';
import type { CompiledIndex } from '../scoring/compiled-index.js';
import type { IndexResult, NodeScore } from '../scoring/result.js';
import type { ScoreOptions } from '../scoring/score.js';
import { scoreSituation } from '../scoring/score-situation.js';
import { actionsDone, type ActionDone } from './actions-done.js';
import { pointsOn, PRECISION } from './precision.js';
import { responseDifference, type Refusal } from './refusal.js';
import type { Target } from './roadmap/roadmap.js';
import { targetProgress, type TargetProgress } from './target-progress.js';

/** A score before and after. */
export interface ScoreChange {
  readonly from: number | null;
  readonly to: number | null;
  /** `to` less `from`, settled to 1e-9; `null` without one of them. */
  readonly change: number | null;
  /** Whether the change is larger than what misreported answers alone can make; see `PRECISION`. */
  readonly clear: boolean;
}

/** What the caller may choose. */
export interface CompareOptions extends ScoreOptions {
  /** What was aimed at; the level above the one before, when left out. */
  readonly target?: Target;
}

/** How an enterprise changed from one response to another. */
export interface Comparison {
  readonly ok: true;
  readonly overall: ScoreChange;
  /** Ids of levels; `null` where the index has none, or a response has none. */
  readonly level: { readonly from: string | null; readonly to: string | null };
  /** In the order of the index. */
  readonly dimensions: readonly (ScoreChange & { readonly id: string })[];
  readonly done: readonly ActionDone[];
  /** How far it came; `null` where nothing was aimed at and there is no level above. */
  readonly progress: TargetProgress | null;
  /** What had no place in this version of the instrument, by response. */
  readonly issues: { readonly before: readonly Issue[]; readonly after: readonly Issue[] };
}

/**
 * Compares two responses of one enterprise to the same version of an instrument: scores, dimensions, and the actions that
 * were done in between. A response to an earlier version is read as `parseResponse` does, through the migrations of the
 * instrument; without them nothing is compared, for a change of the questions would look like one of the enterprise.
 *
 * Whether both are of the same enterprise is for the caller to know.
 *
 * @param before A response of any origin, checked as `parseResponse` does.
 * @param after Likewise.
 * @throws {ReadinessError} As `score` does, and as `planRoadmap` does for its target.
 * @example
 * compareResponses(smeScreening, baseline, followUp); // { ok: true, overall: { from: 31, to: 44, change: 13, … }, … }
 */
export function compareResponses(
  structure: Structure,
  before: unknown,
  after: unknown,
  { index, target, ...basis }: CompareOptions = {},
): Comparison | Refusal {
  const instrument = compileInstrument(structure);
  const [first, second] = [parsed('before', before), parsed('after', after)];
  if (!first.ok) return first;
  if (!second.ok) return second;
  const compiled = compileIndex(structure, index, basis);
  const resultOf = (situation: Situation) => scoreSituation(structure, situation, index, basis).result;
  const [then, now] = [resultOf(first.value), resultOf(second.value)];
  const clear = pointsOn(compiled.index.scale, PRECISION.clearChange);
  const aim = target ?? levelAbove(compiled, then);
  return {
    ok: true,
    overall: changeOf(then.score, now.score, clear),
    level: { from: then.levels?.level ?? null, to: now.levels?.level ?? null },
    dimensions: now.dimensions.map((dimension, at) => ({
      id: dimension.id,
      ...changeOf(then.dimensions[at]?.score, dimension.score, clearIn(dimension)),
    })),
    done: actionsDone(instrument, first.value, second.value),
    progress: aim && targetProgress(compiled, aim, then, now),
    issues: { before: first.issues, after: second.issues },
  };

  function parsed(which: Refusal['which'], response: unknown) {
    const outcome = parseResponse(instrument, response);
    const difference = responseDifference(instrument, response, outcome.issues);
    if (outcome.ok && !difference) return outcome;
    return { ok: false, which, difference, issues: outcome.issues } satisfies Refusal;
  }
}

/** The level above that of a result; `null` where it has none, or stands on the highest. */
function levelAbove({ levels: table }: CompiledIndex, { levels }: IndexResult): Target | null {
  const at = table?.bands.findIndex(({ id }) => id === levels?.level) ?? -1;
  const above = at < 0 ? undefined : table?.bands[at + 1];
  return above ? { level: above.id } : null;
}

/** A dimension has few items: one step of one of them moves it far. */
function clearIn({ range }: NodeScore): number {
  return pointsOn(range, PRECISION.clearDifference);
}

function changeOf(from: number | null = null, to: number | null = null, clear: number): ScoreChange {
  const change = from === null || to === null ? null : settle(to - from);
  return { from, to, change, clear: change !== null && Math.abs(change) >= clear - 1e-9 };
}
