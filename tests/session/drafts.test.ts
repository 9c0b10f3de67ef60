import { expect } from '@open-wc/testing';
import { createMemoryDraftStore } from '../../src/session/drafts/memory-draft-store.js';
import type { StoredDraft } from '../../src/session/drafts/draft-store.js';
import { bakeryResponse } from '../fixtures/instruments/bakery.js';
import { brokenStores } from '../harness/broken-stores.js';
import { answerAll, bakeryKey, openBakery, storeWith } from '../harness/session-harness.js';

const hash = 'of another file';
const draft = (response: unknown, rest: object = {}): StoredDraft => ({
  writer: 'earlier',
  savedAt: '2026-06-14T02:00:00Z',
  content: { response, step: { kind: 'check' }, ...rest },
});
const found = async (stored: StoredDraft) => openBakery({ store: await storeWith(stored, createMemoryDraftStore()) });

describe('the draft of a session', () => {
  it('is saved after every answer, and gone on with where it ended', async () => {
    const store = createMemoryDraftStore();
    const session = await openBakery({ store, respondent: { mode: 'advised', role: 'adviser' } });
    expect(session.state.save).to.equal('idle');
    answerAll(session);
    expect(session.state.save).to.equal('saving');
    await session.flush();
    expect(session.state.save).to.equal('saved');
    const resumed = await openBakery({ store });
    expect(resumed.response()).to.deep.equal(session.response());
    expect(resumed.state).to.deep.include({ resumed: true, step: { kind: 'check' }, draftIssues: [] });
  });

  it('belongs to one instrument and one name', async () => {
    const store = createMemoryDraftStore();
    const session = await openBakery({ store, draft: 'one' });
    session.answer('website', { value: 'page' });
    await session.flush();
    expect((await openBakery({ store, draft: 'other' })).state.resumed).to.equal(false);
    expect((await openBakery({ store, draft: 'one' })).state.resumed).to.equal(true);
  });

  for (const { title, savedAt, kept } of [
    { title: 'is kept on its ninetieth day', savedAt: '2026-03-17T02:00:00Z', kept: true },
    { title: 'is deleted after ninety days', savedAt: '2026-03-17T01:59:59Z', kept: false },
  ]) {
    it(title, async () => {
      const store = await storeWith({ ...draft(bakeryResponse(hash)), savedAt }, createMemoryDraftStore());
      const session = await openBakery({ store });
      expect(session.state).to.deep.include({ resumed: kept, draftLost: false });
      expect((await store.read(bakeryKey)) !== null).to.equal(kept);
    });
  }

  it('is deleted by forgetting, and what is answered at once afterwards is kept', async () => {
    const store = createMemoryDraftStore();
    const session = await openBakery({ store });
    answerAll(session);
    const { id } = session.response();
    const forgotten = session.forget();
    expect(session.state).to.deep.include({ answers: {}, step: { kind: 'welcome' } });
    await forgotten;
    expect(await store.read(bakeryKey)).to.equal(null);
    expect(session.response().id).not.to.equal(id);
    const again = session.forget();
    session.answer('website', { value: 'shop' });
    await again;
    await session.flush();
    expect((await openBakery({ store })).state.answers).to.deep.equal({ website: { value: 'shop' } });
  });

  it('never holds a citizen’s number, and loses one that got in in another way', async () => {
    const store = createMemoryDraftStore();
    const session = await openBakery({ store });
    session.answer('website', { value: 'page' });
    session.answer('remark', { value: 'số 001203000123' });
    await session.flush();
    expect(JSON.stringify(await store.read(bakeryKey))).not.to.include('001203000123');
    const smuggled = await found(draft(bakeryResponse(hash, { remark: { value: '001 203 000 123' } })));
    expect(smuggled.state).to.deep.include({ resumed: true, answers: {} });
  });

  it('of an earlier version goes through the migrations; what has no place is told, the rest is kept', async () => {
    const earlier = {
      ...bakeryResponse('earlier', {}),
      instrument: { id: 'bakery', version: '0.9.0', hash: 'earlier' },
      answers: { site: { value: 'own-page' }, fax: { value: 'x' }, backup: { value: 'hourly' } },
    };
    const session = await found(draft(earlier, { step: { kind: 'result' } }));
    expect(session.state.answers).to.deep.equal({ website: { value: 'page' } });
    expect(session.state.draftIssues.map(({ code }) => code)).to.deep.equal([
      'response/migrated',
      'answer/dropped-item',
      'answer/unknown-option',
    ]);
    // It was complete then, and is not any more.
    expect(session.state).to.deep.include({ step: { kind: 'check' }, completedAt: null, resumed: true });
  });

  it('of a version that nothing leads from keeps what still fits', async () => {
    const other = { ...bakeryResponse('x'), instrument: { id: 'bakery', version: '7.0.0', hash: 'x' } };
    const session = await found(draft(other));
    expect(session.state.answers).to.deep.equal(bakeryResponse('x').answers);
    expect(session.state.draftIssues.map(({ code }) => code)).to.deep.equal(['response/other-version']);
  });

  const rubbish: Readonly<Record<string, unknown>> = {
    nothing: null,
    text: '{"response":',
    'a list': [1, 2, 3],
    'an older format': { ...bakeryResponse(hash), format: 0 },
    'another instrument': { ...bakeryResponse(hash), instrument: { id: 'forge', version: '1.0.0', hash } },
    'answers of a wrong type': { ...bakeryResponse(hash), answers: 7 },
    'no start': { ...bakeryResponse(hash), startedAt: 'yesterday' },
  };
  for (const [title, response] of Object.entries(rubbish)) {
    it(`that holds ${title} is told as lost, and a new one starts and is kept`, async () => {
      const store = await storeWith(draft(response), createMemoryDraftStore());
      const session = await openBakery({ store });
      expect(session.state).to.deep.include({ draftLost: true, resumed: false, answers: {} });
      session.answer('website', { value: 'page' });
      await session.flush();
      expect(session.state.save).to.equal('saved');
      expect((await openBakery({ store })).state.resumed).to.equal(true);
    });
  }

  it('that does not say when it was saved is lost: it would never expire', async () => {
    const session = await found({ ...draft(bakeryResponse(hash)), savedAt: 'lately' });
    expect(session.state.draftLost).to.equal(true);
  });

  it('with keys that reach for prototypes harms nothing, and keeps the rest', async () => {
    const text = JSON.stringify(bakeryResponse(hash, { website: { value: 'page' } }));
    const evil = JSON.parse(
      text.replace('"answers":{', '"answers":{"__proto__":{"value":"x"},"constructor":{},'),
    ) as unknown;
    const session = await found(
      draft(evil, { step: { kind: 'page', page: '__proto__' }, confirmed: ['__proto__', 1] }),
    );
    expect(session.state.answers).to.deep.equal({ website: { value: 'page' } });
    expect({}).not.to.have.property('value');
  });

  it('is not kept without a store', async () => {
    const session = await openBakery();
    answerAll(session);
    await session.flush();
    await session.forget();
    expect(session.state.save).to.equal('off');
  });

  for (const [title, store] of Object.entries(brokenStores)) {
    it(`${title}: the assessment goes on, and says so`, async () => {
      const session = await openBakery({ store, storeTimeLimit: 1 });
      answerAll(session);
      await session.flush();
      expect(session.state).to.deep.include({ save: 'unavailable', step: { kind: 'check' } });
      expect(session.next()).to.equal(true);
      await session.forget();
      expect(session.state.answers).to.deep.equal({});
    });
  }

  it('is saved after all when the store works again', async () => {
    const store = createMemoryDraftStore();
    let full = true;
    const session = await openBakery({
      store: { ...store, write: (...all) => (full ? Promise.reject(new Error('full')) : store.write(...all)) },
    });
    session.answer('website', { value: 'page' });
    await session.flush();
    expect(session.state.save).to.equal('unavailable');
    full = false;
    session.answer('backup', { value: 'never' });
    await session.flush();
    expect(session.state.save).to.equal('saved');
    expect((await openBakery({ store })).state.answers).to.have.all.keys('website', 'backup');
  });

  it('is saved to the last answer when the session is closed', async () => {
    const store = createMemoryDraftStore();
    const session = await openBakery({ store });
    session.answer('website', { value: 'page' });
    session.answer('backup', { value: 'never' });
    session.close();
    await session.flush();
    expect((await openBakery({ store })).state.answers).to.have.all.keys('website', 'backup');
  });
});
