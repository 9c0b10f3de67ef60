import type { DraftStore } from '../../src/session/drafts/draft-store.js';

/** A store of which everything fails in one way. */
function failing(fail: () => Promise<never>): DraftStore {
  return { read: fail, write: fail, remove: fail, count: fail };
}

/** The ways in which storage lets people down, by name. */
export const brokenStores: Readonly<Record<string, DraftStore>> = {
  'a store that is blocked': failing(() => Promise.reject(new DOMException('denied', 'SecurityError'))),
  'a store that throws': failing(() => {
    throw new TypeError('indexedDB is not defined');
  }),
  'a store that never answers': failing(() => new Promise(() => undefined)),
  'a store that is full': {
    read: () => Promise.resolve(null),
    write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    remove: () => Promise.resolve(),
    count: () => Promise.resolve(0),
  },
};
