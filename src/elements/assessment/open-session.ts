import type { Answers, Profile } from '../../core/model/response.js';
import { createSession } from '../../session/create-session.js';
import { createIndexedDbStore } from '../../session/drafts/indexed-db-store.js';
import type { Session } from '../../session/session.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';

/** Where drafts are kept: on the device, or nowhere, e.g. in a kiosk. */
export type Storage = 'indexed-db' | 'none';

/** What the page knows before the start. */
export interface Prefill {
  readonly profile?: Profile;
  readonly answers?: Answers;
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
  return createSession({
    instrument: { structure: loaded.questionnaire, hash: loaded.hash },
    draft: wishes.draft,
    locale: wishes.locale,
    ...(loaded.region && { region: loaded.region }),
    ...(store && { store }),
    ...(wishes.prefill && { prefill: wishes.prefill }),
  });
}
