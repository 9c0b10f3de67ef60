import type { BesideAnswers } from '../core/facts/answered-beside.js';
import { isNewer, type Origin } from '../core/facts/known-fact.js';
import type { KnownBefore } from './session.js';

const NOTHING: KnownBefore = { beside: {}, suggested: {} };

/**
 * What is known from before, once earlier responses were read: of two notes the newer one. Answers to begin with are those
 * that were found last, because a newer response may have taken back what an older one made certain.
 */
export function renewBefore(kept: KnownBefore = NOTHING, found?: KnownBefore): KnownBefore {
  if (!found) return kept;
  const older = Object.entries(kept.beside).filter(([id, note]) => !isOlder(note, found.beside[id]));
  const beside: BesideAnswers = { ...found.beside, ...Object.fromEntries(older) };
  return { beside, suggested: found.suggested };
}

/** Whether something was given before something else was, which need not be there. */
export function isOlder(one: Origin, other: Origin | undefined): boolean {
  return other !== undefined && isNewer({ origin: other }, { origin: one });
}
