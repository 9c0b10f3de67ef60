/** What tells drafts apart. The origin is added by the browser. */
export interface DraftKey {
  readonly instrument: string;
  readonly draft: string;
}

/** A draft as it is kept. Its content is checked again when read: storage may hold anything. */
export interface StoredDraft {
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly content: unknown;
}

/** The port to a place that keeps drafts. Every method may reject; the session then goes on without. */
export interface DraftStore {
  read(key: DraftKey): Promise<StoredDraft | null>;
  /** Resolves when the draft is safe against a crash of the browser. */
  write(key: DraftKey, draft: StoredDraft): Promise<void>;
  remove(key: DraftKey): Promise<void>;
}
