import { contradictions, type FoundContradiction } from '../../core/advice/contradictions.js';
import type { Structure } from '../../core/model/instrument.js';
import type { Profile, Response } from '../../core/model/response.js';
import type { Region } from '../../core/regions/region.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';
import { derivation } from '../../session/derivation.js';
import { basisOptions, basisProblem, type BasisChoice } from '../result/basis-choice.js';
import { prefetchChart } from '../radar/load-chart.js';
import { ReadinessCompleteEvent, ReadinessSubmitEvent } from './result-events.js';

/** The element: where events start, and what the page chose. */
type Host = Pick<EventTarget, 'dispatchEvent'> & BasisChoice;

/** The element, in the form around it. */
interface Submitting extends Pick<EventTarget, 'dispatchEvent'> {
  readonly form: HTMLFormElement | null;
  requestUpdate(): void;
}

/** What is sent, and that it was. */
interface Submitted {
  readonly response: Response;
  submitted: boolean;
}

/** What a result is shown of. */
export interface FinishedResponse {
  readonly structure: Structure;
  readonly response: Response;
  /** That of the response, with what follows from it in its region; the same object where nothing does. */
  readonly profile: Profile;
  readonly region: Region | null;
}

/**
 * Brings the parts of the result page onto the page, and scores the response.
 *
 * @param now Whether the person finished just now, and the page is told.
 */
export async function openResult(
  loaded: LoadedInstrument,
  given: Response,
  host: Host,
  now: boolean,
): Promise<FinishedResponse> {
  const [structure, { score }] = await Promise.all([
    loaded.structure(),
    import('../../core/scoring/score.js'),
    import('../result/define.js'),
  ]);
  const profile = await wholeProfile(structure, given, loaded.region);
  const { answers } = given;
  const response = withContradictions(given, contradictions(structure, { answers, profile }));
  const { weighting, variants } = host;
  // What does not exist was refused before, unless the page chose it since: then the result says it.
  const reckoned = basisProblem(structure, { index: '', weighting, variants }) === null;
  const result = reckoned ? score(structure, { answers, profile }, basisOptions(host)) : null;
  if (now) host.dispatchEvent(new ReadinessCompleteEvent({ response, result }));
  return { structure, response, profile, region: loaded.region };
}

/** A response that says what did not fit together when it was completed, and was left so. */
function withContradictions(response: Response, found: readonly FoundContradiction[]): Response {
  return found.length > 0 ? { ...response, contradictions: found.map(({ id }) => id) } : response;
}

/** Tells the page that the person asked to send the answers; unless it objects, a surrounding form is submitted. */
export function submitResponse(element: Submitting, run: Submitted): void {
  if (!element.dispatchEvent(new ReadinessSubmitEvent({ response: run.response }))) return;
  run.submitted = true;
  element.requestUpdate();
  element.form?.requestSubmit();
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
