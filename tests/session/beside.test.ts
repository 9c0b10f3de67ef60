import { expect } from '@open-wc/testing';
import { smeReadinessStructure } from '../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../src/core/instruments/sme-screening/structure.js';
import type { AnswerValue, Response } from '../../src/core/model/response.js';
import { vietnam } from '../../src/core/regions/vietnam/index.js';
import { defineInstrument } from '../../src/core/scoring/define-instrument.js';
import { createSession } from '../../src/session/create-session.js';
import type { DraftStore } from '../../src/session/drafts/draft-store.js';
import { createMemoryDraftStore } from '../../src/session/drafts/memory-draft-store.js';
import type { HostKnowledge, Session } from '../../src/session/session.js';
import { finishedResponse } from '../harness/finished-response.js';
import { today } from '../harness/session-harness.js';

const at = '2026-05-01T02:06:00Z';
const screening = (values: Readonly<Record<string, AnswerValue>>): Response =>
  finishedResponse(smeScreeningStructure, values, { profile: { sells: ['consumers'], persons: 20 }, completedAt: at });
const earlier = [screening({ 'web-own': 'orders', backup: 'monthly', protect: ['two-step'] })];
const of = (item: string, value: AnswerValue, asks: string) => ({
  structure: 'sme-screening',
  item,
  value,
  source: 'sme-screening 0.1.0',
  at,
  asks,
});
const expected = {
  'cu-site': of('web-own', 'orders', 'parts'),
  'cu-site-update': of('web-own', 'orders', 'parts'),
  'se-measures': of('protect', ['two-step'], 'choices'),
};

function open(prefill?: HostKnowledge, store?: DraftStore): Promise<Session> {
  const instrument = { structure: smeReadinessStructure };
  return createSession({ instrument, region: vietnam, clock: () => today, prefill, store });
}

describe('answers from before to related questions', () => {
  it('stand in the state, fill nothing in, and are no part of the response', async () => {
    const session = await open({ earlier });
    expect(session.state.before?.beside).to.deep.equal(expected);
    expect(Object.keys(session.state.answers)).to.deep.equal(['backup']);
    expect(session.state.progress.answered).to.equal(1);
    expect(JSON.stringify(session.response())).not.to.include('beside');
    expect((await open()).state.before).to.equal(undefined);
  });

  it('stay when the question is answered here, and give way to an answer from elsewhere', async () => {
    const session = await open({ earlier });
    session.answer('cu-site', { value: ['catalogue'] });
    expect(session.state.before?.beside).to.deep.equal(expected);
    const given = await open({ earlier, answers: { 'cu-site': { value: ['catalogue'] } } });
    const { 'cu-site': gone, ...rest } = expected;
    expect(gone.item).to.equal('web-own');
    expect(given.state.before?.beside).to.deep.equal(rest);
  });

  it('come with what is taken over, and go when everything is deleted', async () => {
    const session = await open();
    await session.takeOver(earlier);
    expect(session.state.before?.beside).to.deep.equal(expected);
    await session.takeOver([screening({ 'web-own': 'contact', 'order-share': 'none' })]);
    expect(session.state.before?.beside).to.deep.equal({
      ...expected,
      'cu-esales': of('order-share', 'none', 'notion'),
    });
    await session.forget();
    expect(session.state.before?.beside).to.equal(undefined);
  });

  it('are kept in the draft, without the rest of the response that they come from', async () => {
    const store = createMemoryDraftStore();
    const session = await open(undefined, store);
    await session.takeOver(earlier);
    await session.flush();
    session.close();
    const stored = await store.read({ instrument: 'sme-readiness', draft: 'default' });
    expect(stored?.content).to.have.nested.property('before.beside').that.deep.equals(expected);
    expect((await open(undefined, store)).state.before?.beside).to.deep.equal(expected);
  });

  it('come from the host as well where a draft of an older release has none', async () => {
    const store = createMemoryDraftStore();
    const session = await open(undefined, store);
    session.answer('backup', { value: 'none' });
    await session.flush();
    const { state } = await open({ earlier }, store);
    expect(state.before?.beside).to.deep.equal(expected);
    expect(state.answers['backup']).to.deep.equal({ value: 'none' });
  });

  it('are left out of a draft where they are none', async () => {
    const store = createMemoryDraftStore();
    const session = await open({ earlier }, store);
    session.answer('lead-plan', { value: 'written' });
    await session.flush();
    const key = { instrument: 'sme-readiness', draft: 'default' };
    const stored = await store.read(key);
    if (!stored || typeof stored.content !== 'object') throw new Error('a draft');
    const fits = expected['cu-site'];
    const damaged = {
      'cu-site': fits,
      'no-item': fits,
      'in-type': { ...fits, structure: 'constructor' },
      'in-lan': { ...fits, structure: 7 },
      'cu-social': { ...fits, item: null },
      'cu-reply': { ...fits, item: 'x'.repeat(1000) },
      'cu-ads': { ...fits, value: undefined },
      'pr-erp': { ...fits, value: { a: 1 } },
      'pr-crm': { ...fits, asks: 'toString' },
      'pr-buy': 'orders',
      backup: null,
      'se-docs': { ...fits, at: 5, source: [] },
    };
    const undated = Object.fromEntries(Object.entries(fits).filter(([key]) => key !== 'at' && key !== 'source'));
    const cases: readonly { readonly beside: unknown; readonly read: object }[] = [
      { beside: damaged, read: { 'cu-site': fits, 'se-docs': undated } },
      { beside: 'x', read: {} },
      { beside: [fits], read: {} },
      { beside: null, read: {} },
    ];
    for (const { beside, read } of cases) {
      await store.write(key, { ...stored, content: { ...stored.content, before: { beside } } }, stored.writer);
      const again = await open(undefined, store);
      expect(again.state.before?.beside ?? {}).to.deep.equal(read);
      expect(again.state.draftLost).to.equal(false);
      expect(Object.keys(again.state.answers)).to.have.members(['backup', 'lead-plan']);
    }
  });

  it('are those of instruments that ship: of others nobody has the words', async () => {
    const structure = defineInstrument({
      format: 1,
      id: 'tea-shop',
      version: '1.0.0',
      defaultLocale: 'en',
      items: [{ id: 'page', kind: 'single', fact: 'own-website', options: [{ id: 'none' }, { id: 'orders' }] }],
      pages: [{ id: 'page', items: ['page'] }],
      indices: [],
    });
    const response = finishedResponse(structure, { page: 'orders' }, { completedAt: at });
    const { state } = await open({ earlier: [{ structure, response }] });
    expect(state.before).to.equal(undefined);
  });
});
