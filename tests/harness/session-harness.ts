import { createSession } from '../../src/session/create-session.js';
import type { DraftKey, DraftStore, StoredDraft } from '../../src/session/drafts/draft-store.js';
import type { Session, SessionOptions } from '../../src/session/session.js';
import { bakery, bakeryAnswers, bakeryRegion } from '../fixtures/instruments/bakery.js';

/** The day on which tests take place. */
export const today = new Date('2026-06-15T02:00:00Z');

/** Where the draft of the bakery is kept. */
export const bakeryKey: DraftKey = { instrument: 'bakery', draft: 'default' };

/** A session of the bakery, today. */
export function openBakery(options: Partial<SessionOptions> = {}): Promise<Session> {
  return createSession({ instrument: bakery, region: bakeryRegion, clock: () => today, ...options });
}

/** Answers everything, except one item where it is named, up to the check page. */
export function answerAll(session: Session, except?: string): void {
  session.next();
  session.setField('shop-kind', 'street');
  session.setField('persons', 6);
  for (const [id, answer] of Object.entries(bakeryAnswers)) if (id !== except) session.answer(id, answer);
  while (session.state.step.kind !== 'check') {
    if (!session.next()) throw new Error(`held up at ${JSON.stringify(session.state.problems)}`);
  }
}

/** A store that holds one draft, whatever it is. */
export function storeWith(draft: StoredDraft, store: DraftStore): Promise<DraftStore> {
  return store.write(bakeryKey, draft, null).then(() => store);
}
