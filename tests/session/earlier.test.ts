import { expect } from '@open-wc/testing';
import { eurostatDiiStructure } from '../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../src/core/model/instrument.js';
import type { Response } from '../../src/core/model/response.js';
import { vietnam } from '../../src/core/regions/vietnam/index.js';
import { createSession } from '../../src/session/create-session.js';
import type { HostKnowledge, Session } from '../../src/session/session.js';
import { finishedResponse } from '../harness/finished-response.js';
import { today } from '../harness/session-harness.js';

const values = {
  'net-access': 'fixed-everywhere',
  'web-own': 'catalogue',
  'order-channels': ['marketplace'],
  'lead-plan': 'written',
  backup: 'monthly',
};
const profile = { 'legal-form': 'enterprise', sells: ['consumers'], persons: 20 };
const screening = (completedAt?: string): Response =>
  finishedResponse(smeScreeningStructure, values, { profile, ...(completedAt !== undefined && { completedAt }) });

function open(structure: Structure, prefill: HostKnowledge): Promise<Session> {
  return createSession({ instrument: { structure }, region: vietnam, clock: () => today, prefill });
}

const carried = { from: 'carried', source: 'sme-screening 0.1.0', at: '2026-05-01T02:06:00Z' };

describe('earlier responses that a host gives', () => {
  it('answer what they know, with source and date, and leave the rest open', async () => {
    const earlier = [{ structure: smeScreeningStructure, response: screening() }];
    const { state } = await open(smeReadinessStructure, { earlier });
    expect(state.answers).to.deep.equal({
      'lead-plan': { value: 'written', provenance: carried },
      backup: { value: 'monthly', provenance: carried },
    });
    expect(state.progress.answered).to.equal(2);
    expect(state.toConfirm).to.deep.equal([]);
  });

  it('are to be confirmed where they are old', async () => {
    const earlier = [{ structure: smeScreeningStructure, response: screening('2024-05-01T02:06:00Z') }];
    const { state } = await open(smeReadinessStructure, { earlier });
    expect(state.toConfirm).to.have.members(['lead-plan', 'backup']);
  });

  it('fill in the profile that both ask, the newest of several', async () => {
    const newer = { ...screening('2026-06-01T00:00:00Z'), profile: { persons: 25, fax: 'yes' } };
    const earlier = [newer, screening()].map((response) => ({ structure: smeScreeningStructure, response }));
    const session = await open(eurostatDiiStructure, { earlier });
    const asked = eurostatDiiStructure.profile.fields as readonly string[];
    const { profile: filled } = session.response();
    expect(filled['persons']).to.equal(25);
    for (const field of Object.keys(filled)) expect(asked).to.include(field);
  });

  it('stand behind what the host says itself', async () => {
    const earlier = [{ structure: smeScreeningStructure, response: screening() }];
    const session = await open(smeReadinessStructure, {
      earlier,
      answers: { backup: { value: 'none' } },
      profile: { persons: 9 },
    });
    const { answers, profile: filled } = session.response();
    expect(answers['backup']).to.deep.include({ value: 'none' });
    expect(answers['lead-plan']).to.deep.equal({ value: 'written', provenance: carried });
    expect(filled['persons']).to.equal(9);
  });

  const whole = screening();
  const unusable: { title: string; response: unknown }[] = [
    { title: 'no response at all', response: 'x' },
    {
      title: 'to another instrument than their structure',
      response: { ...whole, instrument: { id: 'x', version: '1.0.0', hash: '0' } },
    },
    {
      title: 'to a version that nobody knows how to migrate',
      response: { ...whole, instrument: { ...whole.instrument, version: '9.0.0' } },
    },
    {
      title: 'to other content under the same version',
      response: { ...whole, instrument: { ...whole.instrument, hash: '0' } },
    },
  ];
  for (const { title, response } of unusable) {
    it(`are left out where they are ${title}`, async () => {
      const earlier = [{ structure: smeScreeningStructure, response: response as Response }];
      const { state } = await open(smeReadinessStructure, { earlier });
      expect(state.answers).to.deep.equal({});
    });
  }

  it('lose only the answers that cannot be read', async () => {
    const response = { ...whole, answers: { ...whole.answers, backup: { value: 'hourly' } } };
    const { state } = await open(smeReadinessStructure, { earlier: [{ structure: smeScreeningStructure, response }] });
    expect(Object.keys(state.answers)).to.deep.equal(['lead-plan']);
  });

  it('of this questionnaire itself answer it again, as far as facts go', async () => {
    const { state } = await open(smeScreeningStructure, {
      earlier: [{ structure: smeScreeningStructure, response: whole }],
    });
    expect(Object.keys(state.answers)).to.have.members(Object.keys(values));
  });
});
