import { asStoredDraft, mayFollow, type DraftKey, type DraftStore, type StoredDraft } from './draft-store.js';

const DATABASE = 'digital-readiness';
const DRAFTS = 'drafts';

/** Work in one transaction; what `done` is called with becomes the outcome, once everything is on the disk. */
type Work<T> = (drafts: IDBObjectStore, done: (outcome: T) => void) => void;

/**
 * Keeps drafts in IndexedDB. A write is done when the browser says that it is on the disk (`durability: 'strict'`):
 * in trials localStorage lost every answer when the browser was killed, IndexedDB none.
 */
export function createIndexedDbStore(name: string = DATABASE): DraftStore {
  let opened: Promise<IDBDatabase> | null = null;

  function forget(): void {
    opened = null;
  }

  /** Opens the database once; a connection that was closed or never came is opened again when needed. */
  function database(): Promise<IDBDatabase> {
    opened ??= open(name, forget);
    return opened;
  }

  async function run<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    try {
      return await transact(await database(), mode, work);
    } catch (error) {
      forget();
      throw error;
    }
  }

  return {
    read: (key) =>
      run('readonly', (drafts, done) => {
        readInto(drafts, key, done);
      }),
    write: (key, draft, after) =>
      run('readwrite', (drafts, done) => {
        readInto(drafts, key, (stored) => {
          const free = mayFollow(draft, stored, after);
          if (free) drafts.put(draft, keyOf(key));
          done(free);
        });
      }),
    remove: (key) =>
      run('readwrite', (drafts, done) => {
        drafts.delete(keyOf(key));
        done(undefined);
      }),
    count: () =>
      run('readonly', (drafts, done) => {
        const request = drafts.count();
        request.onsuccess = () => done(request.result);
      }),
  };
}

function readInto(drafts: IDBObjectStore, key: DraftKey, done: (stored: StoredDraft | null) => void): void {
  const request = drafts.get(keyOf(key));
  request.onsuccess = () => done(asStoredDraft(request.result));
}

function open(name: string, closed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    let late = false;
    request.onupgradeneeded = () => request.result.createObjectStore(DRAFTS);
    request.onerror = () => reject(failure(request.error));
    request.onblocked = () => {
      late = true;
      reject(new Error('the database is held by another version of this page'));
    };
    request.onsuccess = () => {
      const database = request.result;
      // Nobody waits any more, and a connection that is held keeps others out.
      if (late) {
        database.close();
        return;
      }
      // Another tab deletes or renews it, or the browser took the storage away: let go, and open again when needed.
      database.onversionchange = () => {
        database.close();
        closed();
      };
      database.onclose = closed;
      resolve(database);
    };
  });
}

function transact<T>(database: IDBDatabase, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(DRAFTS, mode, { durability: 'strict' });
    const outcome: T[] = [];
    work(transaction.objectStore(DRAFTS), (value) => outcome.push(value));
    transaction.oncomplete = () => outcome.forEach(resolve);
    transaction.onabort = () => reject(failure(transaction.error));
  });
}

function failure(cause: DOMException | null): Error {
  return new Error(`the draft could not be kept: ${cause?.name ?? 'unknown'}`, { cause });
}

/** An array of two texts cannot be mistaken for another pair, whatever characters they hold. */
function keyOf({ instrument, draft }: DraftKey): string[] {
  return [instrument, draft];
}
