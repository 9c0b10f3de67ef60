import { expect } from '@open-wc/testing';
import { createMemoryDraftStore } from '../../src/session/drafts/memory-draft-store.js';
import { bakeryKey, openBakery } from '../harness/session-harness.js';

/** Two sessions of one draft that holds one answer. */
async function twoTabs() {
  const store = createMemoryDraftStore();
  const before = await openBakery({ store });
  before.answer('website', { value: 'none' });
  await before.flush();
  return { store, one: await openBakery({ store }), other: await openBakery({ store }) };
}

describe('two sessions of one draft', () => {
  it('the first to write has it; the other is told, and changes nothing', async () => {
    const { store, one, other } = await twoTabs();
    one.answer('website', { value: 'page' });
    await one.flush();
    other.answer('website', { value: 'shop' });
    await other.flush();
    expect(one.state.save).to.equal('saved');
    expect(other.state.save).to.equal('superseded');
    expect(other.state.answers['website']).to.deep.equal({ value: 'shop' });
    expect((await openBakery({ store })).state.answers['website']).to.deep.equal({ value: 'page' });
  });

  it('the owner goes on writing', async () => {
    const { one, other } = await twoTabs();
    one.answer('website', { value: 'page' });
    await one.flush();
    other.answer('backup', { value: 'never' });
    await other.flush();
    one.answer('backup', { value: 'weekly' });
    await one.flush();
    expect(one.state.save).to.equal('saved');
  });

  it('whoever opens it after that owns it', async () => {
    const { store, one } = await twoTabs();
    one.answer('website', { value: 'page' });
    await one.flush();
    const later = await openBakery({ store });
    later.answer('backup', { value: 'never' });
    await later.flush();
    expect(later.state.save).to.equal('saved');
    one.answer('backup', { value: 'weekly' });
    await one.flush();
    expect(one.state.save).to.equal('superseded');
  });

  it('whoever only looks in does not take it', async () => {
    const { store, one } = await twoTabs();
    const visitor = await openBakery({ store });
    visitor.goTo({ kind: 'welcome' });
    await visitor.flush();
    expect(visitor.state.save).to.equal('idle');
    one.answer('website', { value: 'page' });
    await one.flush();
    expect(one.state.save).to.equal('saved');
  });

  it('the same holds where both found nothing', async () => {
    const store = createMemoryDraftStore();
    const [one, other] = [await openBakery({ store }), await openBakery({ store })];
    one.answer('website', { value: 'page' });
    await one.flush();
    other.answer('website', { value: 'shop' });
    await other.flush();
    expect([one.state.save, other.state.save]).to.deep.equal(['saved', 'superseded']);
  });

  it('what one deletes the other does not bring back', async () => {
    const { store, one, other } = await twoTabs();
    one.answer('website', { value: 'page' });
    await one.flush();
    await other.forget();
    one.answer('backup', { value: 'never' });
    await one.flush();
    expect(one.state.save).to.equal('superseded');
    expect(await store.read(bakeryKey)).to.equal(null);
  });

  it('a draft that could not be read is not written over', async () => {
    const { store } = await twoTabs();
    const blind = await openBakery({ store: { ...store, read: () => Promise.reject(new Error('busy')) } });
    expect(blind.state.save).to.equal('unavailable');
    blind.answer('website', { value: 'shop' });
    await blind.flush();
    expect(blind.state.save).to.equal('superseded');
    expect((await openBakery({ store })).state.answers['website']).to.deep.equal({ value: 'none' });
  });

  it('a write that was given up, and came through after all, is its own', async () => {
    const store = createMemoryDraftStore();
    let slow = true;
    const session = await openBakery({
      storeTimeLimit: 1,
      store: {
        ...store,
        write: async (...all) => {
          const written = await store.write(...all);
          return slow ? new Promise<boolean>(() => undefined) : written;
        },
      },
    });
    session.answer('website', { value: 'page' });
    await session.flush();
    expect(session.state.save).to.equal('unavailable');
    slow = false;
    session.answer('backup', { value: 'never' });
    await session.flush();
    expect(session.state.save).to.equal('saved');
  });
});
