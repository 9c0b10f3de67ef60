import type { CompiledInstrument } from '../core/compiled/compile-instrument.js';
import type { Issue } from '../core/model/issue.js';
import type { Response } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import { parseResponse } from '../core/response/parse-response.js';
import type { DraftKey, DraftStore, StoredDraft } from './drafts/draft-store.js';
import { fittingAnswers, fittingProfile } from './prefilled.js';
import type { Step } from './session.js';
import { readStep } from './steps.js';
import { withTimeLimit } from './time-limit.js';

/** Days after which a draft is no longer offered, and is deleted when it is found. */
export const DRAFT_DAYS = 90;

/** A draft that can be gone on with. */
export interface ReadableDraft {
  readonly kind: 'draft';
  readonly writer: string;
  readonly response: Response;
  readonly step: Step;
  /** Items whose old answers were confirmed. */
  readonly confirmed: readonly string[];
  /** What could not be kept, and why. */
  readonly issues: readonly Issue[];
}

/** What was found where a draft could be, and who wrote it; `null` where nothing is, or nothing is known. */
export type FoundDraft =
  | ReadableDraft
  | { readonly kind: 'lost'; readonly writer: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'none' | 'unavailable'; readonly writer: null };

/** What reading a draft needs to know. */
export interface DraftReading {
  readonly store: DraftStore | undefined;
  readonly key: DraftKey;
  readonly instrument: CompiledInstrument;
  readonly region: Region | undefined;
  readonly now: Date;
  readonly timeLimit: number;
}

/** Looks for a draft. Storage may hold anything, so what it holds is checked like data from outside. */
export async function readDraft(reading: DraftReading): Promise<FoundDraft> {
  const { store, key, now, timeLimit } = reading;
  if (!store) return { kind: 'none', writer: null };
  try {
    const stored = await withTimeLimit(() => store.read(key), timeLimit);
    if (!stored) return { kind: 'none', writer: null };
    const age = now.getTime() - Date.parse(stored.savedAt);
    if (age > DRAFT_DAYS * 24 * 60 * 60 * 1000) {
      await withTimeLimit(() => store.remove(key), timeLimit);
      return { kind: 'none', writer: null };
    }
    // What does not say when it was saved would never expire.
    return Number.isNaN(age) ? { kind: 'lost', writer: stored.writer, issues: [] } : readContent(reading, stored);
  } catch {
    return { kind: 'unavailable', writer: null };
  }
}

function readContent({ instrument, region }: DraftReading, { writer, content }: StoredDraft): FoundDraft {
  if (typeof content !== 'object' || content === null || !('response' in content)) {
    return { kind: 'lost', writer, issues: [] };
  }
  const outcome = parseResponse(instrument, content.response, region ? { region } : {});
  if (!outcome.ok) return { kind: 'lost', writer, issues: outcome.issues };
  // As the session itself would have kept it: without a citizen's number that got there in another way.
  const answers = fittingAnswers(instrument, outcome.value.answers);
  const response = { ...outcome.value, answers, profile: fittingProfile(region, outcome.value.profile) };
  const confirmed: readonly unknown[] =
    'confirmed' in content && Array.isArray(content.confirmed) ? content.confirmed : [];
  return {
    kind: 'draft',
    writer,
    response,
    step: ('step' in content ? readStep(content.step) : null) ?? { kind: 'welcome' },
    confirmed: confirmed.filter((id): id is string => typeof id === 'string' && Object.hasOwn(answers, id)),
    issues: outcome.issues,
  };
}
