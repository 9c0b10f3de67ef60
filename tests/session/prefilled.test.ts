import { expect } from '@open-wc/testing';
import { createMemoryDraftStore } from '../../src/session/drafts/memory-draft-store.js';
import type { Answers } from '../../src/core/model/response.js';
import { answerAll, openBakery } from '../harness/session-harness.js';

const carried = (at: string) => ({ from: 'carried', source: 'bakery 1.0.0', at }) as const;
const old = carried('2025-06-14T23:59:59Z');
const fresh = carried('2025-06-15T02:00:00Z');

const prefill = (answers: Answers) => ({ prefill: { profile: { 'shop-kind': 'street', persons: 6 }, answers } });

describe('what a host knows before the start', () => {
  it('is taken as far as it fits, with where it came from', async () => {
    const session = await openBakery(
      prefill({
        website: { value: 'page' },
        backup: { value: 'hourly' },
        remark: { value: 'Số căn cước: 001-203-000-123' },
        fax: { value: 'yes' },
      }),
    );
    expect(session.response().profile).to.deep.equal({ 'shop-kind': 'street', persons: 6 });
    expect(session.response().answers).to.deep.equal({
      website: { value: 'page', provenance: { from: 'prefilled', at: '2026-06-15T02:00:00.000Z' } },
    });
  });

  it('is shown for confirmation when it is older than twelve months', async () => {
    const session = await openBakery(
      prefill({
        website: { value: 'page', provenance: old },
        'order-ways': { value: ['phone'], provenance: fresh },
        'online-share': { value: { band: 'some' }, provenance: { from: 'carried' } },
        backup: { value: 'never', provenance: old },
      }),
    );
    expect(session.state.toConfirm).to.deep.equal(['website', 'online-share', 'backup']);
  });

  it('waits for a confirmation on every page, and holds nobody up', async () => {
    const session = await openBakery(prefill({ website: { value: 'page', provenance: old } }));
    answerAll(session, 'website');
    expect(session.state.toConfirm).to.deep.equal(['website']);
    expect(session.next()).to.equal(true);
    expect(session.state.completedAt).to.be.a('string');
  });

  it('is confirmed by giving it again, and keeps its date', async () => {
    const session = await openBakery(prefill({ website: { value: 'page', provenance: old } }));
    expect(session.answer('website', session.state.answers['website'] ?? null)).to.equal(null);
    expect(session.state.toConfirm).to.deep.equal([]);
    expect(session.state.answers['website']).to.deep.equal({ value: 'page', provenance: old });
  });

  it('is the respondent’s own answer once it is changed', async () => {
    const session = await openBakery(prefill({ website: { value: 'page', provenance: old } }));
    session.answer('website', { value: 'shop' });
    expect(session.state.toConfirm).to.deep.equal([]);
    expect(session.state.answers['website']).to.deep.equal({ value: 'shop' });
  });

  it('stays confirmed when the draft is gone on with', async () => {
    const store = createMemoryDraftStore();
    const session = await openBakery({ store, ...prefill({ website: { value: 'page', provenance: old } }) });
    session.answer('website', { value: 'page', provenance: old });
    await session.flush();
    const resumed = await openBakery({ store });
    expect(resumed.state.toConfirm).to.deep.equal([]);
    expect(resumed.state.answers['website']).to.deep.equal({ value: 'page', provenance: old });
  });
});
