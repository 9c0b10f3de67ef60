import { expect } from '@open-wc/testing';
import { smeReadinessStructure } from '../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../src/core/instruments/sme-screening/structure.js';
import type { AnswerValue, Response } from '../../src/core/model/response.js';
import { vietnam } from '../../src/core/regions/vietnam/index.js';
import { createSession } from '../../src/session/create-session.js';
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

function open(prefill?: HostKnowledge): Promise<Session> {
  const instrument = { structure: smeReadinessStructure };
  return createSession({ instrument, region: vietnam, clock: () => today, prefill });
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

  it('has old answers confirmed that come where an answer was taken back', async () => {
    const session = await open();
    session.answer('accounting', { value: 'paper' });
    session.answer('accounting', null);
    await session.takeOver([short(OLD, { accounting: 'monthly' })]);
    expect(session.state.answers['accounting']).to.deep.equal(carried('monthly', OLD));
    expect(session.state.toConfirm).to.deep.equal(['accounting']);
  });
});
