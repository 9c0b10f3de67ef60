import { withTimeLimit } from './time-limit.js';
import type { DraftKey, DraftStore, StoredDraft } from './drafts/draft-store.js';
import type { SaveState } from './session.js';

/** Writes one draft: always the newest state, one write at a time, so that an older state never wins. */
export interface DraftSaver {
  readonly state: SaveState;
  /** Marks the draft as changed and writes it as soon as the write before is done. */
  save(draft: StoredDraft): void;
  /** Resolves when nothing waits to be written. */
  flush(): Promise<void>;
  remove(): Promise<void>;
  close(): void;
}

/** What a saver is made of. */
export interface DraftSaverOptions {
  readonly store: DraftStore | undefined;
  readonly key: DraftKey;
  /** A store that has not answered after this many milliseconds counts as unavailable. */
  readonly timeLimit: number;
  readonly changed: () => void;
}

/** Makes a saver; without a store it is off. */
export function createDraftSaver({ store, key, timeLimit, changed }: DraftSaverOptions): DraftSaver {
  let state: SaveState = store ? 'idle' : 'off';
  let waiting: StoredDraft | null = null;
  let running: Promise<void> | null = null;

  function become(next: SaveState): void {
    if (state === next) return;
    state = next;
    changed();
  }

  /** Takes what waits; more may have come while it was written. */
  function take(): StoredDraft | null {
    const draft = waiting;
    waiting = null;
    return draft;
  }

  async function drain(target: DraftStore): Promise<void> {
    for (let draft = take(); draft; draft = take()) {
      const writing = draft;
      try {
        await withTimeLimit(() => target.write(key, writing), timeLimit);
        settled();
      } catch {
        // Full, blocked or broken: the session goes on, and the next change tries again.
        become('unavailable');
      }
    }
  }

  function settled(): void {
    if (!waiting) become('saved');
  }

  return {
    get state() {
      return state;
    },
    save(draft) {
      if (!store) return;
      waiting = draft;
      if (state !== 'unavailable') become('saving');
      running ??= drain(store).finally(() => {
        running = null;
      });
    },
    async flush() {
      while (running) await running;
    },
    async remove() {
      waiting = null;
      while (running) await running;
      if (!store) return;
      try {
        await withTimeLimit(() => store.remove(key), timeLimit);
        become('idle');
      } catch {
        become('unavailable');
      }
    },
    close() {
      changed = () => undefined;
    },
  };
}
