import { compileInstrument } from '../core/compiled/compile-instrument.js';
import { answeredBeside, type BesideAnswers } from '../core/facts/answered-beside.js';
import { carryOver } from '../core/facts/carry-over.js';
import type { EarlierResponse } from '../core/facts/known-facts.js';
import { suggestAnswers } from '../core/facts/suggest-answers.js';
import { isShipped, structureOf } from '../core/instruments/structures.js';
import type { Response } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import { parseResponse } from '../core/response/parse-response.js';
import { isObject } from '../core/text/value-type.js';
import { derivation } from './derivation.js';
import type { Prefilled } from './prefilled.js';
import type { Taking } from './read-given.js';
import type { GivenEarlier } from './session.js';

/**
 * What earlier responses of the same enterprise say of this questionnaire. They may be anything; one that is to another
 * version of its instrument is left out, unless the instrument says how earlier answers migrate.
 *
 * @throws {ReadinessError} For a structure that comes neither from `defineInstrument` nor from `parseInstrument`.
 */
export async function fromEarlier(
  { compiled, region }: Taking,
  earlier: readonly GivenEarlier[],
  now: Date,
): Promise<Required<Prefilled>> {
  const whole = await Promise.all(earlier.map(withStructure));
  const read = whole.flatMap((one) => (one && readEarlier(one, region)) ?? []).sort(byDate);
  const derived = await Promise.all(read.map((one) => withDerived(one, region, now)));
  const asked = compiled.structure.profile?.fields ?? [];
  const fields = read
    .filter((one) => isOf(region, one))
    .flatMap(({ response }) => Object.entries(response.profile))
    .filter(([field]) => asked.includes(field));
  // Of a field that several say the newest stands.
  return {
    profile: Object.fromEntries(fields),
    answers: carryOver(compiled.structure, derived),
    before: {
      beside: withWords(answeredBeside(compiled.structure, derived)),
      suggested: suggestAnswers(compiled.structure, derived),
    },
  };
}

/** A question can be shown again where its words are known: where its instrument ships. */
function withWords(beside: BesideAnswers): BesideAnswers {
  return Object.fromEntries(Object.entries(beside).filter(([, { structure }]) => isShipped(structure)));
}

/** `null` where the instrument does not ship. */
async function withStructure(earlier: GivenEarlier): Promise<EarlierResponse | null> {
  if ('structure' in earlier) return earlier;
  const structure = await structureOf(instrumentOf(earlier));
  return structure ? { structure, response: earlier } : null;
}

/** The instrument that a response of unknown origin names; empty where it names none. */
function instrumentOf(response: unknown): string {
  const named = isObject(response) ? response['instrument'] : null;
  const id = isObject(named) ? named['id'] : null;
  return typeof id === 'string' ? id : '';
}

function readEarlier(earlier: EarlierResponse, region: Region | undefined): EarlierResponse | null {
  const { structure, response } = earlier;
  const outcome = parseResponse(compileInstrument(structure), response, isOf(region, earlier) ? { region } : {});
  const otherwise = outcome.issues.some(
    ({ code }) => code === 'response/other-version' || code === 'response/changed-hash',
  );
  return outcome.ok && !otherwise ? { structure, response: outcome.value } : null;
}

function isOf(region: Region | undefined, { structure }: EarlierResponse): region is Region {
  return region !== undefined && region.id === structure.profile?.region;
}

function byDate({ response: one }: EarlierResponse, { response: other }: EarlierResponse): number {
  return Date.parse(endOf(one)) - Date.parse(endOf(other));
}

function endOf({ completedAt, startedAt }: Response): string {
  return completedAt ?? startedAt;
}

/** Whether an item applied may depend on what follows from the profile, as it does where the item is asked. */
async function withDerived(earlier: EarlierResponse, region: Region | undefined, now: Date): Promise<EarlierResponse> {
  if (!isOf(region, earlier)) return earlier;
  const { structure, response } = earlier;
  const derive = await derivation(structure.items, region);
  const profile = { ...response.profile, ...derive(response.profile, now.toISOString().slice(0, 10)) };
  return { structure, response: { ...response, profile } };
}
