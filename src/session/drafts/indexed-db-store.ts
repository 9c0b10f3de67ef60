import type { DraftKey, DraftStore, StoredDraft } from './draft-store.js';

const DATABASE = 'digital-readiness';
const DRAFTS = 'drafts';

/**
 * Keeps drafts in IndexedDB. A write is done when the browser says that it is on the disk (`durability: 'strict'`):
 * in trials localStorage lost every answer when the browser was killed, IndexedDB none.
 *
 * Two tabs may write the same draft: the last write stands, whole.
 */
export function createIndexedDbStore(name: string = DATABASE): DraftStore {
  let opened: Promise<IDBDatabase> | null = null;

  /** Opens the database once; a connection that the browser closed is opened again. */
  function database(): Promise<IDBDatabase> {
    opened ??= open(name, () => {
      opened = null;
    });
    return opened;
  }

  async function run<T>(mode: IDBTransactionMode, work: (drafts: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    try {
      return await transact(await database(), mode, work);
    } catch (error) {
      opened = null;
      throw error;
    }
  }

  return {
    read: async (key) => asDraft(await run<unknown>('readonly', (drafts) => drafts.get(keyOf(key)))),
    async write(key, draft) {
      await run('readwrite', (drafts) => drafts.put(draft, keyOf(key)));
    },
    async remove(key) {
      await run('readwrite', (drafts) => drafts.delete(keyOf(key)));
    },
  };
}

function open(name: string, closed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(DRAFTS);
    request.onerror = () => reject(failure(request.error));
    request.onblocked = () => reject(new Error('the database is held by another version of this page'));
    request.onsuccess = () => {
      const database = request.result;
      // Another tab wants a newer version, or the browser took the storage away: let go, and open again when needed.
      database.onversionchange = () => {
        database.close();
        closed();
      };
      database.onclose = closed;
      resolve(database);
    };
  });
}

function transact<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (drafts: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(DRAFTS, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(DRAFTS));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(failure(transaction.error ?? request.error));
    transaction.onerror = () => reject(failure(transaction.error ?? request.error));
  });
}

function failure(cause: DOMException | null): Error {
  return new Error(`the draft could not be kept: ${cause?.name ?? 'unknown'}`, { cause });
}

/** An array of two texts cannot be mistaken for another pair, whatever characters they hold. */
function keyOf({ instrument, draft }: DraftKey): string[] {
  return [instrument, draft];
}

function asDraft(raw: unknown): StoredDraft | null {
  if (raw === undefined) return null;
  if (typeof raw !== 'object' || raw === null || !('savedAt' in raw) || typeof raw.savedAt !== 'string') {
    return { savedAt: '', content: null };
  }
  return { savedAt: raw.savedAt, content: 'content' in raw ? raw.content : null };
}
