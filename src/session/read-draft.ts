import type { CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import type { Issue } from '../core/model/issue.js';
import type { Response } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import type { DraftKey, DraftStore, StoredDraft } from './drafts/draft-store.js';
import type { KnownBefore, Step } from './session.js';
import { withTimeLimit } from './time-limit.js';

/** A draft that can be gone on with. */
export interface ReadableDraft {
  readonly kind: 'draft';
  readonly writer: string;
  readonly response: Response;
  readonly step: Step;
  /** Items whose old answers were confirmed, or that were answered here, also where that was taken back. */
  readonly confirmed: readonly string[];
  /** What is known from before, besides answers. */
  readonly before: KnownBefore;
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

/** Looks for a draft. */
export async function readDraft(reading: DraftReading): Promise<FoundDraft> {
  const { store, key, timeLimit } = reading;
  if (!store) return { kind: 'none', writer: null };
  let stored: StoredDraft | null;
  try {
    stored = await withTimeLimit(() => store.read(key), timeLimit);
  } catch {
    return { kind: 'unavailable', writer: null };
  }
  if (!stored) return { kind: 'none', writer: null };
  // Loaded only where there is a draft. If that fails the session must not start: it would write over the draft.
  const { readStoredDraft } = await import('./read-draft-content.js');
  return readStoredDraft(stored, { ...reading, store });
}
