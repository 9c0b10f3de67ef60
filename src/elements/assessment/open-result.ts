import { contradictions, type FoundContradiction } from '../../core/advice/contradictions.js';
import type { Structure } from '../../core/model/instrument.js';
import type { Profile, Response } from '../../core/model/response.js';
import type { Region } from '../../core/regions/region.js';
import type { IndexResult } from '../../core/scoring/result.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';
import { derivation } from '../../session/derivation.js';
import { prefetchChart } from '../radar/load-chart.js';
import { ReadinessCompleteEvent, ReadinessSubmitEvent } from './result-events.js';

/** Where events start. */
type Teller = Pick<EventTarget, 'dispatchEvent'>;

/** A response, scored by the first index of its instrument. */
export interface ScoredResponse {
  readonly structure: Structure;
  readonly response: Response;
  /** That of the response, with what follows from it in its region; the same object where nothing does. */
  readonly profile: Profile;
  readonly region: Region | null;
  /** `null` where the instrument has no index. */
  readonly result: IndexResult | null;
}

/**
 * Brings the parts of the result page onto the page, and scores the response.
 *
 * @param teller Tells the page that the person finished; nobody does where the result was there before.
 */
export async function openResult(
  loaded: LoadedInstrument,
  given: Response,
  teller: Teller | null,
): Promise<ScoredResponse> {
  const [structure, { score }] = await Promise.all([
    loaded.structure(),
    import('../../core/scoring/score.js'),
    import('../result/define.js'),
  ]);
  const profile = await wholeProfile(structure, given, loaded.region);
  const { answers } = given;
  const response = withContradictions(given, contradictions(structure, { answers, profile }));
  const result = structure.indices.length > 0 ? score(structure, { answers, profile }) : null;
  teller?.dispatchEvent(new ReadinessCompleteEvent({ response, result }));
  return { structure, response, profile, region: loaded.region, result };
}

/** A response that says what did not fit together when it was completed, and was left so. */
function withContradictions(response: Response, found: readonly FoundContradiction[]): Response {
  return found.length > 0 ? { ...response, contradictions: found.map(({ id }) => id) } : response;
}

/** Tells the page that the person asked to send the answers; returns whether they may go. */
export function tellSubmit(teller: Teller, response: Response): boolean {
  return teller.dispatchEvent(new ReadinessSubmitEvent({ response }));
}

/** The profile of a response with what followed from it on the day it was finished, as the session saw it. */
async function wholeProfile(
  structure: Structure,
  { profile, completedAt, startedAt }: Response,
  region: Region | null,
): Promise<Profile> {
  const derive = await derivation(structure, region ?? undefined);
  const derived = derive(profile, (completedAt ?? startedAt).slice(0, 10));
  return Object.keys(derived).length > 0 ? { ...profile, ...derived } : profile;
}

/** Fetches what the result page needs while the last questions are answered. What fails is tried again there. */
export function prefetchResult(loaded: LoadedInstrument): void {
  Promise.all([loaded.structure(), import('../../core/scoring/score.js'), import('../result/define.js')]).catch(
    () => undefined,
  );
  prefetchChart();
}
