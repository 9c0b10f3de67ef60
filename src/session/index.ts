export type { AsksOtherwise, BesideAnswer, BesideAnswers } from '../core/facts/answered-beside.js';
export { createSession } from './create-session.js';
export type { DraftKey, DraftStore, StoredDraft } from './drafts/draft-store.js';
export { createIndexedDbStore } from './drafts/indexed-db-store.js';
export { createMemoryDraftStore } from './drafts/memory-draft-store.js';
export { decodeLink } from './links/decode-link.js';
export { encodeLink } from './links/encode-link.js';
export { DRAFT_DAYS } from './read-draft-content.js';
export type {
  AskedInstrument,
  GivenEarlier,
  HostKnowledge,
  KnownBefore,
  Problem,
  SaveState,
  Session,
  SessionOptions,
  SessionState,
  Step,
} from './session.js';
export { FRESH_MONTHS } from './unconfirmed.js';
