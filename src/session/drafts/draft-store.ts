/** What tells drafts apart. The origin is added by the browser. */
export interface DraftKey {
  readonly instrument: string;
  readonly draft: string;
}

/** A draft as it is kept. Its content is checked again when read: storage may hold anything. */
export interface StoredDraft {
  /** The session that wrote it last; empty where that cannot be read. */
  readonly writer: string;
  /** Instant of the last change, ISO 8601 in UTC. */
  readonly savedAt: string;
  readonly content: unknown;
}

/** The port to a place that keeps drafts. Every method may reject; the session then goes on without. */
export interface DraftStore {
  read(key: DraftKey): Promise<StoredDraft | null>;
  /**
   * Writes, unless another session came in between: what is stored must have been written by the draft's own writer
   * or by `after`, where `null` stands for nothing stored. To look and to write is one step that nobody interrupts.
   *
   * Resolves when the draft is safe against a crash of the browser; with `false` when nothing was written.
   */
  write(key: DraftKey, draft: StoredDraft, after: string | null): Promise<boolean>;
  remove(key: DraftKey): Promise<void>;
  /** How many drafts are kept, of all instruments together. */
  count(): Promise<number>;
}

/** Whether a draft may take the place of what is stored. */
export function mayFollow(draft: StoredDraft, stored: StoredDraft | null, after: string | null): boolean {
  return stored ? stored.writer === draft.writer || stored.writer === after : after === null;
}

/** A draft from what a place holds, which may be anything; `null` where it holds nothing. */
export function asStoredDraft(raw: unknown): StoredDraft | null {
  if (raw === undefined || raw === null) return null;
  const entries: Record<string, unknown> = typeof raw === 'object' ? { ...raw } : {};
  const { writer, savedAt, content } = entries;
  return {
    writer: typeof writer === 'string' ? writer : '',
    savedAt: typeof savedAt === 'string' ? savedAt : '',
    content: content ?? null,
  };
}
