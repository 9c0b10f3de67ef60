import type { EarlierResponse } from '../../core/facts/known-facts.js';
import type { Response } from '../../core/model/response.js';
import { createSession } from '../../session/create-session.js';
import { createIndexedDbStore } from '../../session/drafts/indexed-db-store.js';
import type { HostKnowledge, Session } from '../../session/session.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';

/** Where drafts are kept: on the device, or nowhere, e.g. in a kiosk. */
export type Storage = 'indexed-db' | 'none';

/** What the page knows before the start. */
export interface Prefill extends Omit<HostKnowledge, 'earlier'> {
  /**
   * Responses of the same enterprise from before, as this element gave them: what answers questions here is taken over.
   * One to an instrument that does not ship comes with its structure.
   */
  readonly earlier?: readonly (Response | EarlierResponse)[];
}

/** What a session is opened with. */
export interface SessionWishes {
  readonly draft: string;
  readonly storage: Storage;
  readonly locale: string;
  readonly prefill: Prefill | null;
}

/** Opens the questionnaire without a face; a draft on the device is picked up. */
export async function openSession(loaded: LoadedInstrument, wishes: SessionWishes): Promise<Session> {
  const store = wishes.storage === 'none' ? null : createIndexedDbStore();
  const prefill = wishes.prefill && (await knowledge(wishes.prefill));
  return createSession({
    instrument: { structure: loaded.questionnaire, hash: loaded.hash },
    draft: wishes.draft,
    locale: wishes.locale,
    ...(loaded.region && { region: loaded.region }),
    ...(store && { store }),
    ...(prefill && { prefill }),
  });
}

/** Structures come only where there are earlier responses. */
async function knowledge({ earlier, ...known }: Prefill): Promise<HostKnowledge> {
  return earlier
    ? { ...known, earlier: await (await import('./earlier-responses.js')).withStructures(earlier) }
    : known;
}
