import { compileUnderHash, type CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import { derivation } from './derivation.js';
import { readDraft } from './read-draft.js';
import { SessionMachine } from './session-machine.js';
import type { AskedInstrument, Session, SessionOptions } from './session.js';

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
  const derive = await derivation(structure, region);
  return new SessionMachine({ ...options, compiled: instrument, derive, key, clock, timeLimit, found });
}

/** Hashing costs code and time; where the hash is known it is not loaded. */
async function prepared(asked: AskedInstrument): Promise<CompiledInstrument> {
  if ('hash' in asked) return compileUnderHash(asked.structure, asked.hash);
  const { compileInstrument } = await import('../core/compiled/compile-instrument.js');
  return compileInstrument(asked.structure);
}
