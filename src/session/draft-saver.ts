import { withTimeLimit } from './time-limit.js';
import type { DraftKey, DraftStore, StoredDraft } from './drafts/draft-store.js';
import type { SaveState } from './session.js';

/** Writes one draft: always the newest state, one write at a time, so that an older state never wins. */
export interface DraftSaver {
  readonly state: SaveState;
  /** Marks the draft as changed and writes it as soon as the write before is done. */
  save(draft: Omit<StoredDraft, 'writer'>): void;
  /** Resolves when nothing waits to be written. */
  flush(): Promise<void>;
  remove(): Promise<void>;
  close(): void;
}

/** What a saver is made of. */
export interface DraftSaverOptions {
  readonly store: DraftStore | undefined;
  readonly key: DraftKey;
  /** Tells this session's writes from those of others. */
  readonly writer: string;
  /** Who wrote the draft that was found; `null` where none was. */
  readonly after: string | null;
  /** How things stand before the first write. */
  readonly state: SaveState;
  /** A store that has not answered after this many milliseconds counts as unavailable. */
  readonly timeLimit: number;
  readonly changed: () => void;
}

/** Makes a saver; without a store it is off. */
export function createDraftSaver(options: DraftSaverOptions): DraftSaver {
  const { store, key, writer, timeLimit } = options;
  let { after, state, changed } = options;
  let waiting: StoredDraft | null = null;
  let running: Promise<void> | null = null;
  let erasing = false;

  function become(next: SaveState): void {
    if (state === next) return;
    state = next;
    changed();
  }

  /** Takes what waits; more may have come while it was written. Nothing is written before a deletion is through. */
  function take(): StoredDraft | null {
    const draft = erasing ? null : waiting;
    if (draft) waiting = null;
    return draft;
  }

  async function drain(target: DraftStore): Promise<void> {
    for (let draft = take(); draft; draft = take()) {
      const writing = draft;
      try {
        settle(await withTimeLimit(() => target.write(key, writing, after), timeLimit));
      } catch {
        // Full, blocked or broken: the session goes on, and the next change tries again.
        become('unavailable');
      }
    }
  }

  function settle(written: boolean): void {
    // From now on only its own draft may be replaced: what others wrote, or deleted, meanwhile is theirs.
    if (written) after = writer;
    if (!written) become('superseded');
    else if (!waiting) become('saved');
  }

  async function erase(target: DraftStore): Promise<void> {
    try {
      await withTimeLimit(() => target.remove(key), timeLimit);
      after = null;
      become(waiting ? 'saving' : 'idle');
    } catch {
      become('unavailable');
    }
    erasing = false;
    await drain(target);
  }

  /** One piece of work at a time. */
  function work(piece: Promise<void>): Promise<void> {
    running = piece.finally(() => {
      running = null;
    });
    return running;
  }

  async function idle(): Promise<void> {
    while (running) await running;
  }

  return {
    get state() {
      return state;
    },
    save(draft) {
      if (!store) return;
      waiting = { ...draft, writer };
      if (state === 'idle' || state === 'saved') become('saving');
      if (!running) void work(drain(store));
    },
    flush: idle,
    async remove() {
      if (!store) return;
      waiting = null;
      erasing = true;
      await idle();
      await work(erase(store));
    },
    close() {
      changed = () => undefined;
    },
  };
}
