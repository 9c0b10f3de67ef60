import { expect } from '@open-wc/testing';
import { eurostatDiiStructure } from '../../src/core/instruments/eurostat-dii/structure.js';
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

const OLD = '2024-05-01T02:06:00Z';
const NEW = '2026-05-01T02:06:00Z';
const short = (completedAt: string, values: Readonly<Record<string, AnswerValue>>): Response =>
  finishedResponse(smeScreeningStructure, values, { profile: { sells: ['consumers'], persons: 20 }, completedAt });
const carried = (value: AnswerValue, at: string) => ({
  value,
  provenance: { from: 'carried', source: 'sme-screening 0.1.0', at },
});

function open(prefill?: HostKnowledge, store?: DraftStore): Promise<Session> {
  const instrument = { structure: smeReadinessStructure };
  return createSession({ instrument, region: vietnam, clock: () => today, prefill, store });
}

describe('taking earlier responses over', () => {
  it('lets a newer answer take the place of one that was carried, and no older one', async () => {
    const session = await open({ earlier: [short(OLD, { backup: 'none', accounting: 'paper' })] });
    await session.takeOver([short(NEW, { backup: 'monthly' })]);
    const both = { backup: carried('monthly', NEW), accounting: carried('paper', OLD) };
    expect(session.state.answers).to.deep.equal(both);
    await session.takeOver([short('2023-05-01T02:06:00Z', { backup: 'same-place', accounting: 'monthly' })]);
    expect(session.state.answers).to.deep.equal(both);
  });

  it('leaves what was answered, prefilled or confirmed here as it is', async () => {
    const answers = { accounting: { value: 'weekly' } };
    const session = await open({ earlier: [short(OLD, { backup: 'none', 'lead-plan': 'none' })], answers });
    session.answer('backup', session.state.answers['backup'] ?? null);
    session.answer('lead-plan', { value: 'talked' });
    await session.takeOver([short(NEW, { backup: 'monthly', 'lead-plan': 'written', accounting: 'paper' })]);
    const { state } = session;
    expect(state.answers['backup']).to.deep.equal(carried('none', OLD));
    expect(state.answers['lead-plan']).to.deep.equal({ value: 'talked' });
    expect(state.answers['accounting']).to.deep.include({ value: 'weekly' });
  });

  it('leaves out what was taken back here', async () => {
    const session = await open({ earlier: [short(OLD, { accounting: 'paper' })] });
    session.answer('accounting', null);
    await session.takeOver([short(NEW, { accounting: 'monthly', backup: 'none' })]);
    expect(session.state.answers).to.deep.equal({ backup: carried('none', NEW) });
    expect(session.state.before?.suggested ?? {}).to.deep.equal({});
  });

  it('takes back what a newer response no longer says, and begins what it makes certain', async () => {
    const session = await open({ earlier: [short(OLD, { 'web-own': 'none', 'net-access': 'mobile' })] });
    expect(session.state.answers).to.have.keys('cu-site', 'in-type');
    await session.takeOver([short(NEW, { 'web-own': 'orders', 'net-access': 'fixed-everywhere' })]);
    expect(session.state.answers).to.deep.equal({});
    expect(session.state.before?.suggested).to.deep.equal({
      'cu-site': carried(['orders'], NEW),
      'in-type': carried(['fixed'], NEW),
    });
  });

  it('comes to the same whichever response is taken first, one after the other or at once', async () => {
    const recent = short(NEW, { 'web-own': 'catalogue' });
    const old = short(OLD, { 'web-own': 'orders-paid', backup: 'none' });
    const dii = finishedResponse(eurostatDiiStructure, { website: 'yes' }, { completedAt: '2026-06-01T00:00:00Z' });
    const states = await Promise.all(
      [[[recent, old, dii]], [[old], [recent], [dii]], [[dii], [recent], [old]]].map(async (calls) => {
        const session = await open();
        for (const call of calls) await session.takeOver(call);
        return session.state;
      }),
    );
    for (const { answers, before } of states) {
      expect(answers).to.deep.equal(states[0]?.answers);
      expect(before).to.deep.equal(states[0]?.before);
    }
  });

  it('forgets what was taken when everything is deleted', async () => {
    const session = await open();
    await session.takeOver([short(OLD, { accounting: 'paper' })]);
    await session.forget();
    await session.takeOver([short(NEW, { backup: 'none' })]);
    expect(session.state.answers).to.deep.equal({ backup: carried('none', NEW) });
  });

  it('opens what was completed', async () => {
    const session = await open();
    await session.takeOver([short(OLD, { accounting: 'paper' })]);
    expect(session.state.completedAt).to.equal(null);
    expect(session.response().profile).to.deep.include({ persons: 20 });
  });
});

describe('a draft that is gone on with', () => {
  it('gives way to what the page knows since, but for what was said here', async () => {
    const store = createMemoryDraftStore();
    const first = await open(
      { earlier: [short(OLD, { backup: 'none', 'web-own': 'none', accounting: 'paper' })] },
      store,
    );
    first.answer('lead-plan', { value: 'talked' });
    await first.flush();
    const recent = short(NEW, { backup: 'monthly', 'web-own': 'orders', 'lead-plan': 'written' });
    const { state } = await open({ earlier: [recent] }, store);
    expect(state.answers).to.deep.equal({
      backup: carried('monthly', NEW),
      accounting: carried('paper', OLD),
      'lead-plan': { value: 'talked' },
    });
    expect(state.before?.suggested).to.deep.equal({ 'cu-site': carried(['orders'], NEW) });
    const older = await open({ earlier: [short('2023-01-01T00:00:00Z', { backup: 'same-place' })] }, store);
    expect(older.state.answers['backup']).to.deep.equal(carried('none', OLD));
  });
});
