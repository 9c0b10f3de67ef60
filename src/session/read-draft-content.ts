import type { CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import type { Region } from '../core/regions/region.js';
import { checkValue } from '../core/response/check-value.js';
import { parseResponse } from '../core/response/parse-response.js';
import type { DraftStore, StoredDraft } from './drafts/draft-store.js';
import { fittingAnswers, fittingProfile } from './prefilled.js';
import { readBefore } from './read-before.js';
import type { DraftReading, FoundDraft } from './read-draft.js';
import { readStep } from './read-step.js';
import { withTimeLimit } from './time-limit.js';

/** Days after which a draft is no longer offered, and is deleted when it is found. */
export const DRAFT_DAYS = 90;

/** Reads a draft that a store held, and deletes one that is too old. */
export async function readStoredDraft(
  stored: StoredDraft,
  { store, key, instrument, region, now, timeLimit }: DraftReading & { readonly store: DraftStore },
): Promise<FoundDraft> {
  if (!isOutdated(stored, now)) return readDraftContent(stored, instrument, region);
  try {
    await withTimeLimit(() => store.remove(key), timeLimit);
    return { kind: 'none', writer: null };
  } catch {
    return { kind: 'unavailable', writer: null };
  }
}

/** Whether a draft is no longer offered. */
export function isOutdated({ savedAt }: StoredDraft, now: Date): boolean {
  return now.getTime() - Date.parse(savedAt) > DRAFT_DAYS * 24 * 60 * 60 * 1000;
}

/** Reads what a store held. It may be anything, so it is checked like data from outside. */
function readDraftContent(
  { writer, savedAt, content }: StoredDraft,
  instrument: CompiledInstrument,
  region: Region | undefined,
): FoundDraft {
  const lost = { kind: 'lost', writer } as const;
  // What does not say when it was saved would never expire.
  if (Number.isNaN(Date.parse(savedAt))) return { ...lost, issues: [] };
  if (typeof content !== 'object' || content === null || !('response' in content)) return { ...lost, issues: [] };
  const outcome = parseResponse(instrument, content.response, region ? { region } : {});
  if (!outcome.ok) return { ...lost, issues: outcome.issues };
  // As the session itself would have kept it: without a citizen's number that got there in another way.
  const taking = { compiled: instrument, region, checkValue };
  const answers = fittingAnswers(taking, outcome.value.answers);
  return {
    kind: 'draft',
    writer,
    response: { ...outcome.value, answers, profile: fittingProfile(taking, outcome.value.profile) },
    step: ('step' in content ? readStep(content.step) : null) ?? { kind: 'welcome' },
    confirmed: 'confirmed' in content ? knownIds(content.confirmed, instrument) : [],
    before: readBefore('before' in content ? content.before : null, taking),
    issues: outcome.issues,
  };
}

function knownIds(raw: unknown, { items }: CompiledInstrument): readonly string[] {
  if (!Array.isArray(raw)) return [];
  return raw.filter((id): id is string => typeof id === 'string' && items.has(id));
}
