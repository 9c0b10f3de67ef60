import { expect } from '@open-wc/testing';
import { smeReadinessStructure } from '../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../src/core/instruments/sme-screening/structure.js';
import type { AnswerValue, Response } from '../../src/core/model/response.js';
import { vietnam } from '../../src/core/regions/vietnam/index.js';
import { createSession } from '../../src/session/create-session.js';
import type { DraftStore } from '../../src/session/drafts/draft-store.js';
import { createMemoryDraftStore } from '../../src/session/drafts/memory-draft-store.js';
import type { HostKnowledge, Session } from '../../src/session/session.js';
import { finishedResponse } from '../harness/finished-response.js';
import { today } from '../harness/session-harness.js';

const at = '2026-05-01T02:06:00Z';
const screening = (values: Readonly<Record<string, AnswerValue>>): Response =>
  finishedResponse(smeScreeningStructure, values, { profile: { sells: ['consumers'], persons: 20 }, completedAt: at });
const earlier = [screening({ 'web-own': 'orders', 'net-access': 'fixed-partial' })];
const begun = (...value: string[]) => ({
  value,
  provenance: { from: 'carried', source: 'sme-screening 0.1.0', at },
});
const expected = { 'cu-site': begun('orders'), 'in-type': begun('fixed') };

function open(prefill?: HostKnowledge, store?: DraftStore): Promise<Session> {
  const instrument = { structure: smeReadinessStructure };
  return createSession({ instrument, region: vietnam, clock: () => today, prefill, store });
}

const suggested = ({ state }: Session) => state.before?.suggested;

describe('answers to begin with', () => {
  it('stand in the state, are no answers, count nowhere and are no part of the response', async () => {
    const session = await open({ earlier });
    expect(suggested(session)).to.deep.equal(expected);
    expect(session.state.answers).to.deep.equal({});
    expect(session.state.progress.answered).to.equal(0);
    expect(session.state.toConfirm).to.deep.equal([]);
    expect(session.response().answers).to.deep.equal({});
  });

  it('keep nobody from being asked: a page with one is not left before it was completed', async () => {
    const session = await open({ earlier });
    const page = () => session.state.step;
    const skip = () => {
      for (const id of Object.values(session.state.visibleItems).flat())
        if (id !== 'cu-site') session.answer(id, { missing: 'unknown' });
    };
    for (const [field, value] of Object.entries({ form: 'enterprise', sector: 'g', place: '46', role: 'owner' }))
      session.setField(field, value);
    while (session.next()) skip();
    expect(page()).to.deep.equal({ kind: 'page', page: 'customers' });
    expect(session.state.problems.map(({ target, code }) => ({ target, code }))).to.deep.equal([
      { target: { item: 'cu-site' }, code: 'item/unanswered' },
    ]);
    session.answer('cu-site', { value: ['introduction', 'orders'] });
    // Asked since then: when the website was updated.
    skip();
    expect(session.next()).to.equal(true);
  });

  it('go once their question is answered, and do not come back when that answer is taken away', async () => {
    const session = await open({ earlier });
    session.answer('cu-site', { value: ['introduction', 'orders', 'chat'] });
    expect(suggested(session)).to.deep.equal({ 'in-type': expected['in-type'] });
    expect(session.response().answers['cu-site']).to.deep.equal({ value: ['introduction', 'orders', 'chat'] });
    session.answer('cu-site', null);
    session.answer('in-type', null);
    expect(session.state.before?.suggested ?? {}).to.deep.equal({});
  });

  it('give way to what the host knows, and come with what is taken over', async () => {
    const answers = { 'cu-site': { value: ['catalogue'] } };
    expect(suggested(await open({ earlier, answers }))).to.deep.equal({ 'in-type': expected['in-type'] });
    const session = await open();
    expect(session.state.before).to.equal(undefined);
    session.answer('in-type', { value: ['other'] });
    await session.takeOver(earlier);
    expect(suggested(session)).to.deep.equal({ 'cu-site': expected['cu-site'] });
    await session.forget();
    expect(session.state.before).to.equal(undefined);
  });

  it('follow from all that is given: a newer response takes back what an older one made certain', async () => {
    const recent = {
      ...screening({ 'web-own': 'catalogue', protect: ['two-step'] }),
      completedAt: '2026-08-01T00:00:00Z',
    };
    const session = await open({ earlier });
    await session.takeOver([recent]);
    expect(Object.keys(suggested(session) ?? {})).to.have.members(['in-type', 'se-measures']);
    expect(suggested(session)?.['in-type']).to.deep.equal(expected['in-type']);
    // Whichever comes first.
    const other = await open({ earlier: [recent] });
    await other.takeOver(earlier);
    expect(suggested(other)).to.deep.equal(suggested(session));
  });

  it('are those of the page where it knows something newer than the draft', async () => {
    const store = createMemoryDraftStore();
    const session = await open({ earlier }, store);
    session.answer('lead-plan', { value: 'written' });
    await session.flush();
    const recent = { ...screening({ 'web-own': 'catalogue' }), completedAt: '2026-08-01T00:00:00Z' };
    const again = await open({ earlier: [recent] }, store);
    expect(again.state.answers).to.have.property('lead-plan');
    // Of the lines it says nothing.
    expect(suggested(again)).to.deep.equal({ 'in-type': expected['in-type'] });
    expect(again.state.before?.beside['cu-site']?.value).to.equal('catalogue');
  });

  it('are kept in the draft with what was touched of them', async () => {
    const store = createMemoryDraftStore();
    const session = await open({ earlier }, store);
    session.answer('in-type', null);
    await session.flush();
    expect(suggested(await open(undefined, store))).to.deep.equal({ 'cu-site': expected['cu-site'] });
  });

  it('are left out of a draft where they are no lists of the questionnaire', async () => {
    const store = createMemoryDraftStore();
    const session = await open({ earlier }, store);
    session.answer('lead-plan', { value: 'written' });
    await session.flush();
    const key = { instrument: 'sme-readiness', draft: 'default' };
    const stored = await store.read(key);
    if (!stored || typeof stored.content !== 'object') throw new Error('a draft');
    const fits = expected['cu-site'];
    const table = { value: { sales: 'software' }, provenance: fits.provenance };
    const damaged = {
      'cu-site': fits,
      'no-item': fits,
      backup: { value: 'monthly' },
      'in-type': { missing: 'unknown' },
      'in-lan': { value: ['no-option'] },
      'cu-social': { value: [] },
      'in-remote': null,
      'in-cloud': 'x',
      'cu-channels': { value: { a: 1 } },
      'se-measures': { value: ['vpn'], provenance: 7 },
      'pr-functions': table,
      'pe-invest': { value: { anything: ['spent'] }, provenance: fits.provenance },
    };
    const cases: readonly { readonly suggested: unknown; readonly read: object }[] = [
      { suggested: damaged, read: { 'cu-site': fits, 'pr-functions': table } },
      { suggested: 'x', read: {} },
      { suggested: [fits], read: {} },
      { suggested: null, read: {} },
    ];
    for (const { suggested: raw, read } of cases) {
      await store.write(key, { ...stored, content: { ...stored.content, before: { suggested: raw } } }, stored.writer);
      const again = await open(undefined, store);
      expect(suggested(again) ?? {}).to.deep.equal(read);
      expect(again.state.draftLost).to.equal(false);
      expect(Object.keys(again.state.answers)).to.deep.equal(['lead-plan']);
    }
  });
});
