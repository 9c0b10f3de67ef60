import { expect, waitUntil } from '@open-wc/testing';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import { createIndexedDbStore } from '../../../src/session/drafts/indexed-db-store.js';
import type { Response } from '../../../src/core/model/response.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';
import { finishedResponse } from '../../harness/finished-response.js';

const profile = { form: 'enterprise', sector: 'i', sells: ['consumers'], place: '46', persons: 20, role: 'owner' };
const values = {
  'net-access': 'fixed-everywhere',
  'web-own': 'catalogue',
  'lead-plan': 'written',
  accounting: 'monthly',
  backup: 'monthly',
};
const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000).toISOString();
const screening = (completedAt: string): Response =>
  finishedResponse(smeScreeningStructure, values, { profile, completedAt });

/** Keeps a response on the device as an assessment does. */
async function keep(draft: string, response: unknown, savedAt = new Date().toISOString()): Promise<void> {
  const key = { instrument: 'sme-screening', draft };
  const store = createIndexedDbStore();
  await store.remove(key);
  await store.write(
    key,
    { writer: 'before', savedAt, content: { response, step: { kind: 'result' }, confirmed: [] } },
    null,
  );
}

const notice = ({ root }: AssessmentHarness) => root.querySelector('.notice[part=earlier]');
const given = ({ element }: AssessmentHarness) => element.response?.answers ?? {};

let count = 0;
/** A name of its own for every test: the device is one. */
const nextDraft = () => `earlier-${Date.now()}-${count++}`;

describe('answers of an assessment that was completed before', () => {
  it('are offered on the welcome page, and taken over with one tap, never by themselves', async () => {
    const draft = nextDraft();
    const at = days(30);
    await keep(draft, screening(at));
    const assessment = await AssessmentHarness.open({ instrument: 'sme-readiness', storage: 'indexed-db', draft });
    await waitUntil(() => notice(assessment), 'the offer comes', { timeout: 20000 });
    expect(assessment.text).to.include('phiếu đã hoàn thành của bộ câu hỏi rút gọn, ngày');
    expect(assessment.text).to.include('Có 4 câu trả lời dùng lại được');
    expect(given(assessment)).to.deep.equal({});
    await assessment.press('Dùng lại câu trả lời');
    await waitUntil(() => Object.keys(given(assessment)).length > 0, 'the answers are taken', { timeout: 20000 });
    await assessment.settled();
    expect(assessment.text).to.include('Đã điền hoặc đánh dấu sẵn 4 câu theo lần trả lời trước.');
    expect(assessment.focused).to.include('Đã điền hoặc đánh dấu sẵn 4 câu');
    expect(given(assessment)).to.have.all.keys('lead-plan', 'accounting', 'backup');
    expect(assessment.element.response?.profile).to.deep.include({ persons: 20 });
    expect(given(assessment)['backup']?.provenance).to.deep.equal({
      from: 'carried',
      source: 'sme-screening 0.1.0',
      at,
    });
    await assessment.element.flush();
    const again = await AssessmentHarness.open({ instrument: 'sme-readiness', storage: 'indexed-db', draft });
    expect(Object.keys(given(again))).to.have.members(['lead-plan', 'accounting', 'backup']);
    expect(notice(again)).to.equal(null);
  });

  it('are offered where nothing but ticks of a list follows from them', async () => {
    const draft = nextDraft();
    const response = finishedResponse(smeScreeningStructure, { 'web-own': 'orders' }, { profile });
    await keep(draft, { ...response, completedAt: days(1) });
    const assessment = await AssessmentHarness.open({ instrument: 'sme-readiness', storage: 'indexed-db', draft });
    await waitUntil(() => notice(assessment), 'the offer comes', { timeout: 20000 });
    expect(assessment.text).to.include('Có 1 câu trả lời dùng lại được');
    await assessment.press('Dùng lại câu trả lời');
    await waitUntil(() => assessment.text.includes('Đã điền hoặc đánh dấu sẵn 1 câu'), 'it is taken', {
      timeout: 20000,
    });
    expect(given(assessment)).to.deep.equal({});
  });

  const silent: { title: string; response: unknown; savedAt?: string }[] = [
    { title: 'not completed', response: { ...screening(days(1)), completedAt: null } },
    { title: 'kept for longer than drafts are', response: screening(days(100)), savedAt: days(100) },
    {
      title: 'of no use here',
      response: finishedResponse(smeScreeningStructure, { 'order-share': 'none' }, { profile }),
    },
    { title: 'no response at all', response: { completedAt: 'x' } },
  ];
  for (const { title, response, savedAt } of silent) {
    it(`are not offered where they are ${title}`, async () => {
      const draft = nextDraft();
      await keep(draft, response, savedAt);
      const assessment = await AssessmentHarness.open({ instrument: 'sme-readiness', storage: 'indexed-db', draft });
      await assessment.press('Bắt đầu');
      await assessment.press('Quay lại');
      await assessment.settled();
      expect(notice(assessment)).to.equal(null);
    });
  }

  it('are offered neither to another draft nor in a kiosk', async () => {
    await keep(nextDraft(), screening(days(30)));
    for (const wishes of [{ storage: 'indexed-db', draft: nextDraft() } as const, { storage: 'none' } as const]) {
      const assessment = await AssessmentHarness.open({ instrument: 'sme-readiness', ...wishes });
      await assessment.press('Bắt đầu');
      await assessment.press('Quay lại');
      expect(notice(assessment)).to.equal(null);
    }
  });

  it('come from the page as well: shown at once, at their questions, and old ones to be confirmed', async () => {
    const assessment = await AssessmentHarness.open({
      instrument: 'sme-readiness',
      lang: 'en',
      prefill: { earlier: [screening('2024-03-01T05:00:00Z')] },
    });
    await waitUntil(() => notice(assessment), 'what was taken is said', { timeout: 20000 });
    expect(assessment.text).to.include('4 questions are filled in or begun as answered before.');
    await assessment.press('Start');
    await assessment.press('Continue');
    const confirm = 'Confirm that it holds: How far has the plan';
    await waitUntil(() => assessment.text.includes('on 1 March 2024, in the short questionnaire'), 'the words come');
    await assessment.press(confirm);
    expect(assessment.focused).to.include('You confirmed that it holds.');
    expect(given(assessment)['lead-plan']).to.deep.equal({
      value: 'written',
      provenance: { from: 'carried', source: 'sme-screening 0.1.0', at: '2024-03-01T05:00:00Z' },
    });
  });
});
