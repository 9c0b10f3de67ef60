import { expect, waitUntil } from '@open-wc/testing';
import { laterEn } from '../../../src/core/i18n/assessment-later/en.js';
import { laterVi } from '../../../src/core/i18n/assessment-later/vi.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { AnswerValue, Response } from '../../../src/core/model/response.js';
import { AssessmentHarness, type AssessmentWishes } from '../../harness/assessment-harness.js';
import { finishedResponse } from '../../harness/finished-response.js';

const profile = { form: 'enterprise', sector: 'g', sells: ['consumers'], place: '46', persons: 20, role: 'owner' };
const at = '2026-11-01T05:00:00Z';
const full = (values: Readonly<Record<string, AnswerValue>>): Response =>
  finishedResponse(smeReadinessStructure, values, { profile, completedAt: at });
const functions = { sales: 'software', staff: 'software', stock: 'paper' };

/** Everything else is not known, so that one page after the other is left. */
const unknownBut = ({ items }: Structure, open: string) =>
  Object.fromEntries(
    items.filter(({ id, unknown }) => id !== open && unknown).map(({ id }) => [id, { missing: 'unknown' } as const]),
  );
const SUGGESTION = {
  earlier: [full({ 'pr-functions': functions })],
  answers: unknownBut(smeScreeningStructure, 'core-software'),
};

const read = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const group = ({ root }: AssessmentHarness, item: string) => root.querySelector(`#item-${item}`);
const ticked = (assessment: AssessmentHarness, item: string) =>
  [...(group(assessment, item)?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({ value }) => value);
const tick = (assessment: AssessmentHarness, item: string, value: string) =>
  group(assessment, item)?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
const button = (assessment: AssessmentHarness, item: string) =>
  group(assessment, item)?.querySelector<HTMLButtonElement>('.origin button') ?? null;
const answer = ({ element }: AssessmentHarness, item: string) => element.response?.answers[item];

/** Opens the short assessment after the full one, on its page of processes. */
async function atProcesses(wishes: AssessmentWishes = {}): Promise<AssessmentHarness> {
  const assessment = await AssessmentHarness.open({ instrument: 'sme-screening', prefill: SUGGESTION, ...wishes });
  const [start, goOn, asks] =
    wishes.lang === 'en'
      ? ['Start', 'Continue', laterEn.beside.asks.whole]
      : ['Bắt đầu', 'Tiếp tục', laterVi.beside.asks.whole];
  await assessment.press(start);
  await assessment.press(goOn);
  while (!group(assessment, 'core-software')) await assessment.press(goOn);
  await waitUntil(() => read(group(assessment, 'core-software')).includes(asks), 'the words come', { timeout: 20000 });
  return assessment;
}

describe('a list with ticks that are certain from before', () => {
  it('shows them set, says why, and gives no answer', async () => {
    const assessment = await atProcesses();
    expect(ticked(assessment, 'core-software')).to.deep.equal(['sales', 'staff']);
    expect(answer(assessment, 'core-software')).to.equal(undefined);
    expect(read(group(assessment, 'core-software')?.querySelector('.origin'))).to.include(
      'Câu này hỏi khái quát hơn. Những dòng chắc chắn đúng đã được đánh dấu sẵn.',
    );
    const described = group(assessment, 'core-software')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    for (const id of described) expect(assessment.root.getElementById(id), id).not.to.equal(null);
    expect(described).to.include('item-core-software-origin');
  });

  it('becomes an answer of this day by one tap, and keeps the focus', async () => {
    const assessment = await atProcesses({ lang: 'en' });
    const confirm = button(assessment, 'core-software');
    expect(read(confirm)).to.equal(
      'Confirm that nothing is missing: Which kinds of work are done in software today, at least weekly?',
    );
    confirm?.focus();
    confirm?.click();
    await assessment.settled();
    expect(answer(assessment, 'core-software')).to.deep.equal({ value: ['sales', 'staff'] });
    expect(button(assessment, 'core-software')).to.equal(null);
    expect(assessment.root.activeElement).to.equal(tick(assessment, 'core-software', 'sales'));
    expect(ticked(assessment, 'core-software')).to.deep.equal(['sales', 'staff']);
  });

  it('becomes an answer when more is ticked, with what was set', async () => {
    const assessment = await atProcesses();
    tick(assessment, 'core-software', 'customers')?.click();
    await assessment.settled();
    expect(answer(assessment, 'core-software')).to.deep.equal({ value: ['sales', 'customers', 'staff'] });
    expect(button(assessment, 'core-software')).to.equal(null);
  });

  it('is not set again once every tick was taken away', async () => {
    const assessment = await atProcesses();
    tick(assessment, 'core-software', 'sales')?.click();
    await assessment.settled();
    expect(answer(assessment, 'core-software')).to.deep.equal({ value: ['staff'] });
    tick(assessment, 'core-software', 'staff')?.click();
    await assessment.settled();
    expect(answer(assessment, 'core-software')).to.equal(undefined);
    expect(ticked(assessment, 'core-software')).to.deep.equal([]);
  });

  it('gives way to “none” and to “don’t know”', async () => {
    const assessment = await atProcesses();
    tick(assessment, 'core-software', 'none')?.click();
    await assessment.settled();
    expect(answer(assessment, 'core-software')).to.deep.equal({ value: ['none'] });
    tick(assessment, 'core-software', ':unknown')?.click();
    await assessment.settled();
    expect(answer(assessment, 'core-software')).to.deep.equal({ missing: 'unknown' });
    expect(ticked(assessment, 'core-software')).to.deep.equal([':unknown']);
  });

  it('holds the page until somebody completed it, and says so in words of its own', async () => {
    const assessment = await atProcesses();
    await assessment.press('Tiếp tục');
    expect(read(group(assessment, 'core-software')?.querySelector('.problem'))).to.include(laterVi.suggested.open);
    expect(read(assessment.root.querySelector('.error-summary'))).to.include(laterVi.suggested.open);
    expect(laterEn.suggested.open).not.to.equal(laterVi.suggested.open);
  });
});

describe('ticks that follow from another answer than the one beside them', () => {
  it('say where they come from', async () => {
    const short = finishedResponse(smeScreeningStructure, { backup: 'restore-tested' }, { profile, completedAt: at });
    const prefill = { earlier: [short], answers: unknownBut(smeReadinessStructure, 'se-measures') };
    const assessment = await AssessmentHarness.open({ instrument: 'sme-readiness', lang: 'en', prefill });
    await assessment.press('Start');
    await assessment.press('Continue');
    while (!group(assessment, 'se-measures')) await assessment.press('Continue');
    expect(ticked(assessment, 'se-measures')).to.deep.equal(['backup']);
    expect(read(group(assessment, 'se-measures')?.querySelector('.origin'))).to.match(
      /^By your answer of 1 November 2026 in the short questionnaire, the lines that are certain are ticked already\. /,
    );
  });
});

describe('a table of which some rows are certain from before', () => {
  it('has them answered, says so, and asks for the rest', async () => {
    const short = finishedResponse(
      smeScreeningStructure,
      { 'core-software': ['sales', 'staff'] },
      { profile, completedAt: at },
    );
    const prefill = { earlier: [short], answers: unknownBut(smeReadinessStructure, 'pr-functions') };
    const assessment = await AssessmentHarness.open({ instrument: 'sme-readiness', prefill });
    expect(answer(assessment, 'pr-functions')).to.deep.equal({
      value: { sales: 'software', staff: 'software' },
      provenance: { from: 'carried', source: 'sme-screening 0.1.0', at },
    });
    await assessment.press('Bắt đầu');
    await assessment.press('Tiếp tục');
    while (!group(assessment, 'pr-functions')) await assessment.press('Tiếp tục');
    expect(read(group(assessment, 'pr-functions')?.querySelector('.origin'))).to.equal(
      'Điền theo câu trả lời ngày 01/11/2026 trong bộ câu hỏi rút gọn. Anh/Chị xem còn đúng không và trả lời tiếp các dòng còn trống.',
    );
  });
});
