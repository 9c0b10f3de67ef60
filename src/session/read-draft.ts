import type { CompiledInstrument } from '../core/compiled/compile-instrument.js';
import type { Response } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import { parseResponse } from '../core/response/parse-response.js';
import type { DraftKey, DraftStore } from './drafts/draft-store.js';
import type { Step } from './session.js';
import { readStep } from './steps.js';
import { withTimeLimit } from './time-limit.js';

/** Days after which a draft is no longer offered, and is deleted when it is found. */
export const DRAFT_DAYS = 90;

/** What was found where a draft could be. */
export type FoundDraft =
  | { readonly kind: 'none' | 'lost' | 'unavailable' }
  | { readonly kind: 'draft'; readonly response: Response; readonly step: Step };

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
export async function readDraft({ store, key, instrument, region, now, timeLimit }: DraftReading): Promise<FoundDraft> {
  if (!store) return { kind: 'none' };
  try {
    const stored = await withTimeLimit(() => store.read(key), timeLimit);
    if (!stored) return { kind: 'none' };
    const age = now.getTime() - Date.parse(stored.savedAt);
    if (age > DRAFT_DAYS * 24 * 60 * 60 * 1000) {
      await withTimeLimit(() => store.remove(key), timeLimit);
      return { kind: 'none' };
    }
    return readContent(stored.content, instrument, region);
  } catch {
    return { kind: 'unavailable' };
  }
}

function readContent(content: unknown, instrument: CompiledInstrument, region: Region | undefined): FoundDraft {
  if (typeof content !== 'object' || content === null || !('response' in content)) return { kind: 'lost' };
  const outcome = parseResponse(instrument, content.response, region ? { region } : {});
  if (!outcome.ok) return { kind: 'lost' };
  const step = 'step' in content ? readStep(content.step) : null;
  return { kind: 'draft', response: outcome.value, step: step ?? { kind: 'welcome' } };
}
