import { expect, waitUntil } from '@open-wc/testing';
import { laterEn } from '../../../src/core/i18n/assessment-later/en.js';
import { laterVi } from '../../../src/core/i18n/assessment-later/vi.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { AnswerValue, Response } from '../../../src/core/model/response.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';
import { finishedResponse } from '../../harness/finished-response.js';

const profile = { form: 'enterprise', sector: 'g', sells: ['consumers'], place: '46', persons: 20, role: 'owner' };
const at = '2026-11-01T05:00:00Z';
const short = (values: Readonly<Record<string, AnswerValue>>): Response =>
  finishedResponse(smeScreeningStructure, values, { profile, completedAt: at });

const read = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const group = ({ root }: AssessmentHarness, item: string) => root.querySelector(`#item-${item}`);
const ticked = (assessment: AssessmentHarness, item: string) =>
  [...(group(assessment, item)?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({ value }) => value);
const tick = (assessment: AssessmentHarness, item: string, value: string) =>
  group(assessment, item)?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
const button = (assessment: AssessmentHarness, item: string) =>
  group(assessment, item)?.querySelector<HTMLButtonElement>('button') ?? null;
const answer = ({ element }: AssessmentHarness, item: string) => element.response?.answers[item];

/** Everything else is not known, so that one page after the other is left. */
const unknownBut = (open: string) =>
  Object.fromEntries(
    smeReadinessStructure.items
      .filter(({ id, unknown }) => id !== open && unknown)
      .map(({ id }) => [id, { missing: 'unknown' } as const]),
  );

/** Opens the full assessment after the short one, on the page of a question, and waits for what is said of it. */
async function atQuestion(
  item: string,
  before: Readonly<Record<string, AnswerValue>>,
  lang: 'vi' | 'en' = 'vi',
): Promise<AssessmentHarness> {
  const prefill = { earlier: [short(before)], answers: unknownBut(item) };
  const assessment = await AssessmentHarness.open({ instrument: 'sme-readiness', lang, prefill });
  const [start, goOn] = lang === 'en' ? ['Start', 'Continue'] : ['Bắt đầu', 'Tiếp tục'];
  await assessment.press(start);
  await assessment.press(goOn);
  while (!group(assessment, item)) await assessment.press(goOn);
  const asks = (lang === 'en' ? laterEn : laterVi).beside.asks;
  const said = () => read(group(assessment, item));
  await waitUntil(() => Object.values(asks).some((words) => said().includes(words)), 'the words come', {
    timeout: 20000,
  });
  return assessment;
}

const SITE = { 'web-own': 'orders-paid' };

describe('a list with ticks that are certain from before', () => {
  it('shows them set, says why, and gives no answer', async () => {
    const assessment = await atQuestion('cu-site', SITE);
    expect(ticked(assessment, 'cu-site')).to.deep.equal(['orders', 'tracking']);
    expect(answer(assessment, 'cu-site')).to.equal(undefined);
    expect(read(group(assessment, 'cu-site')?.querySelector('.origin'))).to.match(
      /Câu này hỏi chi tiết hơn\. Một số phương án đã được đánh dấu sẵn theo câu trả lời ngày 01\/11\/2026 trong bộ câu hỏi rút gọn\. Anh\/Chị xem còn đúng không và đánh dấu thêm những gì còn thiếu/,
    );
    const described = group(assessment, 'cu-site')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    for (const id of described) expect(assessment.root.getElementById(id), id).not.to.equal(null);
    expect(described).to.include('item-cu-site-origin');
  });

  it('becomes an answer of this day by one tap below it, and keeps the focus', async () => {
    const assessment = await atQuestion('cu-site', SITE, 'en');
    const confirm = button(assessment, 'cu-site');
    expect(read(confirm)).to.equal(
      'Confirm that nothing is missing: What does the enterprise’s own website offer today?',
    );
    const last = [...(group(assessment, 'cu-site')?.querySelectorAll('input') ?? [])].at(-1);
    expect(last && confirm && last.compareDocumentPosition(confirm)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    confirm?.focus();
    confirm?.click();
    await assessment.settled();
    expect(answer(assessment, 'cu-site')).to.deep.equal({ value: ['orders', 'tracking'] });
    expect(button(assessment, 'cu-site')).to.equal(null);
    expect(assessment.root.activeElement).to.equal(tick(assessment, 'cu-site', 'orders'));
    expect(ticked(assessment, 'cu-site')).to.deep.equal(['orders', 'tracking']);
  });

  it('becomes an answer when more is ticked, with what was set', async () => {
    const assessment = await atQuestion('cu-site', SITE);
    tick(assessment, 'cu-site', 'form')?.click();
    await assessment.settled();
    expect(answer(assessment, 'cu-site')).to.deep.equal({ value: ['orders', 'tracking', 'form'] });
    expect(button(assessment, 'cu-site')).to.equal(null);
  });

  it('is not set again once every tick was taken away', async () => {
    const assessment = await atQuestion('cu-site', SITE);
    tick(assessment, 'cu-site', 'orders')?.click();
    await assessment.settled();
    expect(answer(assessment, 'cu-site')).to.deep.equal({ value: ['tracking'] });
    tick(assessment, 'cu-site', 'tracking')?.click();
    await assessment.settled();
    expect(answer(assessment, 'cu-site')).to.equal(undefined);
    expect(ticked(assessment, 'cu-site')).to.deep.equal([]);
  });

  it('gives way to “none” and to “don’t know”', async () => {
    const assessment = await atQuestion('cu-site', SITE);
    tick(assessment, 'cu-site', 'none')?.click();
    await assessment.settled();
    expect(answer(assessment, 'cu-site')).to.deep.equal({ value: ['none'] });
    tick(assessment, 'cu-site', ':unknown')?.click();
    await assessment.settled();
    expect(answer(assessment, 'cu-site')).to.deep.equal({ missing: 'unknown' });
    expect(ticked(assessment, 'cu-site')).to.deep.equal([':unknown']);
  });

  it('holds the page until somebody completed it, says so in words of its own, and leads to the list', async () => {
    const assessment = await atQuestion('cu-site', SITE);
    await assessment.press('Tiếp tục');
    expect(read(group(assessment, 'cu-site')?.querySelector('.problem'))).to.include(laterVi.suggested.open);
    expect(read(assessment.root.querySelector('.error-summary'))).to.include(laterVi.suggested.open);
    assessment.root.querySelector<HTMLElement>('.error-summary a')?.click();
    await assessment.settled();
    const first = group(assessment, 'cu-site')?.querySelector('input');
    expect(first && assessment.root.activeElement === first).to.equal(true);
  });
});

describe('a table of which some rows are certain from before', () => {
  it('shows them set, gives no answer, and has to be completed rather than confirmed', async () => {
    const assessment = await atQuestion('pr-functions', { 'core-software': ['sales', 'staff', 'customers'] });
    expect(ticked(assessment, 'pr-functions')).to.deep.equal(['software', 'software']);
    expect(answer(assessment, 'pr-functions')).to.equal(undefined);
    expect(button(assessment, 'pr-functions')).to.equal(null);
    expect(read(group(assessment, 'pr-functions')?.querySelector('.origin'))).to.match(
      /“Bán hàng, đơn hàng; Chấm công, tính lương; Quản lý khách hàng \(CRM\)”.*Anh\/Chị xem lại các dòng đã điền và trả lời tiếp các dòng còn trống\.$/,
    );
    await assessment.press('Tiếp tục');
    expect(read(group(assessment, 'pr-functions')?.querySelector('.problem'))).to.include(laterVi.suggested.answerRows);
    assessment.root.querySelector<HTMLInputElement>('#item-pr-functions-row-stock input[value="paper"]')?.click();
    await assessment.settled();
    expect(answer(assessment, 'pr-functions')).to.deep.equal({
      value: { sales: 'software', staff: 'software', stock: 'paper' },
    });
  });
});
