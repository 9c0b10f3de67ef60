import { createSession } from '../../session/create-session.js';
import type { DraftStore } from '../../session/drafts/draft-store.js';
import type { HostKnowledge, Session } from '../../session/session.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';

/** Where drafts are kept: on the device, or nowhere, e.g. in a kiosk. */
export type Storage = 'indexed-db' | 'none';

/** What the page knows before the start. */
export type Prefill = HostKnowledge;

/** What a session is opened with. */
export interface SessionWishes {
  readonly draft: string;
  /** Where the draft is kept; nowhere when left out. */
  readonly store: DraftStore | undefined;
  readonly locale: string;
  readonly prefill: Prefill | null;
}

/** Opens the questionnaire without a face; a draft on the device is picked up. */
export async function openSession(loaded: LoadedInstrument, wishes: SessionWishes): Promise<Session> {
  return createSession({
    ...wishes,
    instrument: { structure: loaded.questionnaire, hash: loaded.hash },
    region: loaded.region ?? undefined,
    prefill: wishes.prefill ?? undefined,
  });
}
