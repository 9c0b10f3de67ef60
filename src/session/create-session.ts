import { compileUnderHash, type CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import type { Questionnaire } from '../core/model/instrument.js';
import type { Region } from '../core/regions/region.js';
import type { CheckValue } from '../core/response/check-answer.js';
import { checkCommonValue } from '../core/response/check-common-value.js';
import { derivation } from './derivation.js';
import { readDraft, type FoundDraft } from './read-draft.js';
import { SessionMachine } from './session-machine.js';
import type { AskedInstrument, Session, SessionOptions } from './session.js';
import type { Start, Starting } from './start.js';

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
  const [derive, checkValue] = await Promise.all([derivation(structure.items, region), checkOf(structure, region)]);
  const asked = { compiled: instrument, region, derive, checkValue };
  const start = await startOf({ ...asked, ...options }, found, clock());
  return new SessionMachine({ ...options, ...asked, ...start, key, clock, timeLimit, found });
}

/** The checks of rare kinds come only where such kinds are asked. */
async function checkOf({ items }: Questionnaire, region: Region | undefined): Promise<CheckValue> {
  const rare = [...items, ...(region?.fields ?? [])].some(({ kind }) => kind === 'matrix' || kind === 'ratio');
  return rare ? (await import('../core/response/check-value.js')).checkValue : checkCommonValue;
}

/** What a session starts from comes only where there is a draft, or something that the host knows. */
async function startOf(options: Starting, found: FoundDraft, now: Date): Promise<Start> {
  if (found.kind !== 'draft' && !options.prefill) {
    return {
      prefilled: { profile: {}, answers: {} },
      resumed: null,
      fromBefore: () => ({ toConfirm: [] }),
    };
  }
  return (await import('./start.js')).start(options, found, now);
}

/** Hashing costs code and time; where the hash is known it is not loaded. */
async function prepared(asked: AskedInstrument): Promise<CompiledInstrument> {
  if ('hash' in asked) return compileUnderHash(asked.structure, asked.hash);
  const { compileInstrument } = await import('../core/compiled/compile-instrument.js');
  return compileInstrument(asked.structure);
}
