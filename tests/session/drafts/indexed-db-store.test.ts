import { expect } from '@open-wc/testing';
import { createIndexedDbStore } from '../../../src/session/drafts/indexed-db-store.js';
import type { StoredDraft } from '../../../src/session/drafts/draft-store.js';
import { openBakery } from '../../harness/session-harness.js';

const NAME = 'drafts-under-test';
const key = { instrument: 'bakery', draft: 'default' };
const draft = (writer: string): StoredDraft => ({
  writer,
  savedAt: '2026-06-15T02:00:00Z',
  content: { any: ['thing'] },
});

/** Settles a request of IndexedDB. */
function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.name));
  });
}

/** Runs while a method of IndexedDB is another one. */
async function whileReplaced<T>(prototype: object, name: string, method: unknown, run: () => Promise<T>): Promise<T> {
  const real = Object.getOwnPropertyDescriptor(prototype, name);
  Object.defineProperty(prototype, name, { configurable: true, value: method });
  try {
    return await run();
  } finally {
    if (real) Object.defineProperty(prototype, name, real);
  }
}

const whileOpening = <T>(open: () => IDBOpenDBRequest, run: () => Promise<T>) =>
  whileReplaced(IDBFactory.prototype, 'open', open, run);

describe('createIndexedDbStore', () => {
  afterEach(() => settled(indexedDB.deleteDatabase(NAME)));

  it('keeps a draft, by instrument and name, and removes it', async () => {
    const store = createIndexedDbStore(NAME);
    expect(await store.read(key)).to.equal(null);
    expect(await store.write(key, draft('one'), null)).to.equal(true);
    expect(await createIndexedDbStore(NAME).read(key)).to.deep.equal(draft('one'));
    expect(await store.read({ instrument: 'bakery', draft: 'other' })).to.equal(null);
    await store.remove(key);
    expect(await store.read(key)).to.equal(null);
  });

  it('writes only after whom the writer knows', async () => {
    const store = createIndexedDbStore(NAME);
    await store.write(key, draft('one'), null);
    expect(await store.write(key, draft('two'), null)).to.equal(false);
    expect(await store.write(key, draft('two'), 'one')).to.equal(true);
    expect(await store.write(key, draft('one'), 'one')).to.equal(false);
    expect(await store.read(key)).to.deep.equal(draft('two'));
  });

  it('lets only one of two that write at the same time through', async () => {
    const [one, two] = [createIndexedDbStore(NAME), createIndexedDbStore(NAME)];
    const written = await Promise.all([one.write(key, draft('one'), null), two.write(key, draft('two'), null)]);
    expect(written.filter(Boolean)).to.have.lengthOf(1);
  });

  it('asks the browser to have it on the disk', async () => {
    const asked: unknown[] = [];
    const transaction = (_stores: unknown, _mode: unknown, options: unknown) => {
      asked.push(options);
      throw new Error('that is enough');
    };
    await whileReplaced(IDBDatabase.prototype, 'transaction', transaction, () =>
      createIndexedDbStore(NAME)
        .write(key, draft('one'), null)
        .catch(() => undefined),
    );
    expect(asked).to.deep.equal([{ durability: 'strict' }]);
  });

  it('reads rubbish as a draft that nobody wrote', async () => {
    const store = createIndexedDbStore(NAME);
    await store.write(key, draft('one'), null);
    const database = await settled(indexedDB.open(NAME, 1));
    const transaction = database.transaction('drafts', 'readwrite');
    await settled(transaction.objectStore('drafts').put('rubbish', ['bakery', 'default']));
    database.close();
    expect(await store.read(key)).to.deep.equal({ writer: '', savedAt: '', content: null });
  });

  it('lets go when the database is deleted under its feet, and opens it again', async () => {
    const store = createIndexedDbStore(NAME);
    await store.write(key, draft('one'), null);
    await settled(indexedDB.deleteDatabase(NAME));
    expect(await store.read(key)).to.equal(null);
    expect(await store.write(key, draft('one'), null)).to.equal(true);
  });

  it('rejects a database of a later version, of other content, and one that cannot be opened', async () => {
    const failures: string[] = [];
    const attempt = () =>
      createIndexedDbStore(NAME)
        .read(key)
        .catch((error: unknown) => void failures.push(String(error)));
    (await settled(indexedDB.open(NAME, 2))).close();
    await attempt();
    await settled(indexedDB.deleteDatabase(NAME));
    (await settled(indexedDB.open(NAME, 1))).close();
    await attempt();
    await whileOpening(() => {
      throw new DOMException('denied', 'SecurityError');
    }, attempt);
    expect(
      failures.map((text) => /VersionError|NotFoundError|SecurityError|denied|not found/.test(text)),
    ).to.deep.equal([true, true, true]);
  });

  it('rejects when another page holds the database, and works once it let go', async () => {
    const store = createIndexedDbStore(NAME);
    const blocked = new EventTarget() as IDBOpenDBRequest;
    const reading = whileOpening(
      () => blocked,
      () => {
        const outcome = store.read(key).catch(String);
        queueMicrotask(() => void blocked.onblocked?.call(blocked, new IDBVersionChangeEvent('blocked')));
        return outcome;
      },
    );
    expect(await reading).to.include('held by another version');
    expect(await store.read(key)).to.equal(null);
  });

  it('holds nothing up when opening never answers', async () => {
    const silent = () => new EventTarget() as IDBOpenDBRequest;
    await whileOpening(silent, async () => {
      const session = await openBakery({ store: createIndexedDbStore(NAME), storeTimeLimit: 1 });
      session.answer('website', { value: 'page' });
      await session.flush();
      expect(session.state).to.deep.include({ save: 'unavailable', answers: { website: { value: 'page' } } });
    });
  });

  it('tells a session that its database was deleted, and goes on', async () => {
    const session = await openBakery({ store: createIndexedDbStore(NAME) });
    session.answer('website', { value: 'page' });
    await session.flush();
    await settled(indexedDB.deleteDatabase(NAME));
    session.answer('backup', { value: 'never' });
    await session.flush();
    expect(session.state.save).to.equal('superseded');
    expect(session.state.answers).to.have.all.keys('website', 'backup');
  });
});
