import { compileUnderHash, type CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import type { Questionnaire } from '../core/model/instrument.js';
import type { Region } from '../core/regions/region.js';
import type { CheckValue } from '../core/response/check-answer.js';
import { checkCommonValue } from '../core/response/check-common-value.js';
import { derivation } from './derivation.js';
import type { Prefilled } from './prefilled.js';
import { readDraft, type FoundDraft } from './read-draft.js';
import type { SessionData } from './session-data.js';
import { SessionMachine } from './session-machine.js';
import type { AskedInstrument, Session, SessionOptions } from './session.js';
import type { Asked } from './step-problems.js';

/** A store that has not answered after five seconds counts as unavailable. */
const STORE_TIME_LIMIT = 5000;

/**
 * Starts the questionnaire, or goes on with the draft that the store holds. Runs in browsers and in Node; the
 * returned session never touches the DOM.
 *
 * A store that fails, hangs or holds rubbish does not stop anything: see `SessionState.save` and `draftLost`.
 *
 * @throws {RangeError} When the structure names profile fields and no such region is given.
 */
export async function createSession(options: SessionOptions): Promise<Session> {
  const { structure } = options.instrument;
  const instrument = await prepared(options.instrument);
  const { region, store } = options;
  if (structure.profile && region?.id !== structure.profile.region) {
    throw new RangeError(`createSession requires region "${structure.profile.region}", got "${region?.id ?? 'none'}"`);
  }
  const clock = options.clock ?? (() => new Date());
  const key = { instrument: structure.id, draft: options.draft ?? 'default' };
  const timeLimit = options.storeTimeLimit ?? STORE_TIME_LIMIT;
  const found = await readDraft({ store, key, instrument, region, now: clock(), timeLimit });
  const [derive, checkValue] = await Promise.all([derivation(structure, region), checkOf(structure, region)]);
  const asked = { compiled: instrument, region, derive, checkValue };
  const [prefilled, resumed] = await Promise.all([
    prefillOf(asked, options.prefill, clock()),
    resumptionOf({ ...asked, ...options }, found, clock()),
  ]);
  return new SessionMachine({ ...options, ...asked, key, clock, timeLimit, found, prefilled, resumed });
}

/** The checks of rare kinds come only where such kinds are asked. */
async function checkOf({ items }: Questionnaire, region: Region | undefined): Promise<CheckValue> {
  const rare = [...items, ...(region?.fields ?? [])].some(({ kind }) => kind === 'matrix' || kind === 'ratio');
  return rare ? (await import('../core/response/check-value.js')).checkValue : checkCommonValue;
}

async function prefillOf(asked: Asked, prefill: SessionOptions['prefill'], now: Date): Promise<Prefilled> {
  if (!prefill) return { profile: {}, answers: {} };
  const { prefilled } = await import('./prefilled.js');
  return prefilled(asked, prefill, now.toISOString());
}

async function resumptionOf(
  options: Asked & Pick<SessionOptions, 'respondent'>,
  found: FoundDraft,
  now: Date,
): Promise<SessionData | null> {
  if (found.kind !== 'draft') return null;
  const { resumption } = await import('./resumption.js');
  return resumption(options, found, now);
}

/** Hashing costs code and time; where the hash is known it is not loaded. */
async function prepared(asked: AskedInstrument): Promise<CompiledInstrument> {
  if ('hash' in asked) return compileUnderHash(asked.structure, asked.hash);
  const { compileInstrument } = await import('../core/compiled/compile-instrument.js');
  return compileInstrument(asked.structure);
}
