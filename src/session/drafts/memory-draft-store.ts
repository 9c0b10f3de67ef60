import { mayFollow, type DraftKey, type DraftStore, type StoredDraft } from './draft-store.js';

/** Keeps drafts as long as the page lives: for tests, and where nothing may stay on the device. */
export function createMemoryDraftStore(): DraftStore {
  const drafts = new Map<string, StoredDraft>();
  const name = ({ instrument, draft }: DraftKey) => JSON.stringify([instrument, draft]);
  return {
    read: (key) => Promise.resolve(structuredClone(drafts.get(name(key)) ?? null)),
    write(key, draft, after) {
      const free = mayFollow(draft, drafts.get(name(key)) ?? null, after);
      if (free) drafts.set(name(key), structuredClone(draft));
      return Promise.resolve(free);
    },
    remove(key) {
      drafts.delete(name(key));
      return Promise.resolve();
    },
    count: () => Promise.resolve(drafts.size),
  };
}
