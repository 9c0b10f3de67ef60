import { expect, waitUntil } from '@open-wc/testing';
import { relations, type Relation } from '../../../src/core/facts/related.js';
import { laterEn } from '../../../src/core/i18n/assessment-later/en.js';
import { laterVi } from '../../../src/core/i18n/assessment-later/vi.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { AnswerValue, Response } from '../../../src/core/model/response.js';
import { createIndexedDbStore } from '../../../src/session/drafts/indexed-db-store.js';
import { AssessmentHarness, type AssessmentWishes } from '../../harness/assessment-harness.js';
import { finishedResponse } from '../../harness/finished-response.js';

const profile = { form: 'enterprise', sector: 'g', sells: ['consumers'], place: '46', persons: 20, role: 'owner' };
const at = '2026-11-01T05:00:00Z';
const short = (values: Readonly<Record<string, AnswerValue>>): Response =>
  finishedResponse(smeScreeningStructure, values, { profile, completedAt: at });

const read = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** What is said; `null` where that is nothing. */
const note = ({ root }: AssessmentHarness, item: string) => {
  const found = root.querySelector(`#item-${item}-origin`);
  return found && read(found) !== '' ? found : null;
};

/** Opens the first page of questions of the full assessment, and waits for what is said of one of them. */
async function atQuestions(item: string, wishes: AssessmentWishes): Promise<AssessmentHarness> {
  const assessment = await AssessmentHarness.open({ instrument: 'sme-readiness', ...wishes });
  const [start, goOn] = wishes.lang === 'en' ? ['Start', 'Continue'] : ['Bắt đầu', 'Tiếp tục'];
  await assessment.press(start);
  await assessment.press(goOn);
  await waitUntil(() => note(assessment, item), 'the note comes', { timeout: 20000 });
  return assessment;
}

const SKILLS_VI =
  'Ngày 01/11/2026, trong bộ câu hỏi rút gọn, Anh/Chị đã trả lời câu “Trong 12 tháng gần nhất, người lao động được hướng dẫn dùng công cụ số như thế nào?”: “Có ít nhất một buổi hướng dẫn được tổ chức”. Câu này hỏi theo cách tính khác.';

describe('what was answered before to a related question', () => {
  it('is shown beside the open one: when, in which questionnaire, what, and how the question differs', async () => {
    const assessment = await atQuestions('pe-trained', { prefill: { earlier: [short({ skills: 'session' })] } });
    expect(read(note(assessment, 'pe-trained'))).to.equal(SKILLS_VI);
    expect(assessment.chosen).to.deep.equal([]);
    expect(assessment.element.response?.answers).to.deep.equal({});
  });

  it('speaks the language of the page, and follows it', async () => {
    const assessment = await atQuestions('pe-trained', {
      lang: 'en',
      prefill: { earlier: [short({ skills: 'session' })] },
    });
    expect(read(note(assessment, 'pe-trained'))).to.equal(
      'On 1 November 2026, in the short questionnaire, you answered “In the last 12 months, how were workers shown how to use digital tools?”: “At least one organised session”. This question counts in another way.',
    );
    assessment.element.lang = 'vi';
    await waitUntil(() => read(note(assessment, 'pe-trained')).startsWith('Ngày 01/11/2026'), 'the words follow', {
      timeout: 20000,
    });
  });

  it('is heard with its question, asks for nothing, and stays when the question is answered', async () => {
    const assessment = await atQuestions('pe-trained', { prefill: { earlier: [short({ skills: 'session' })] } });
    const group = assessment.root.querySelector('#item-pe-trained');
    const described = () => group?.getAttribute('aria-describedby')?.split(' ');
    expect(described()).to.include('item-pe-trained-origin');
    expect(note(assessment, 'pe-trained')?.parentElement?.querySelector('button')).to.equal(null);
    const said = read(note(assessment, 'pe-trained'));
    assessment.root.querySelector<HTMLInputElement>('#item-pe-trained .choice input')?.click();
    await assessment.settled();
    expect(Object.keys(assessment.element.response?.answers ?? {})).to.deep.equal(['pe-trained']);
    expect(read(note(assessment, 'pe-trained'))).to.equal(said);
    expect(described()).to.include('item-pe-trained-origin');
  });

  it('is on no paper', async () => {
    const assessment = await atQuestions('pe-trained', { prefill: { earlier: [short({ skills: 'session' })] } });
    const rules = assessment.root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule)
      .filter(({ conditionText }) => conditionText === 'print')
      .flatMap(({ cssRules }) => [...cssRules])
      .filter((rule) => rule instanceof CSSStyleRule);
    const line = note(assessment, 'pe-trained')?.parentElement;
    expect(rules.some(({ selectorText, style }) => line?.matches(selectorText) && style.display === 'none')).to.equal(
      true,
    );
  });

  it('shows several ticks one after the other, and says of a question without any answer from before nothing', async () => {
    const full = finishedResponse(
      smeReadinessStructure,
      { 'in-type': ['fixed', 'other'] },
      { profile, completedAt: at },
    );
    const assessment = await AssessmentHarness.open({
      instrument: 'sme-screening',
      lang: 'en',
      prefill: { earlier: [full] },
    });
    await assessment.press('Start');
    await assessment.press('Continue');
    await waitUntil(() => note(assessment, 'net-access'), 'the note comes', { timeout: 20000 });
    expect(read(note(assessment, 'net-access'))).to.equal(
      'On 1 November 2026, in the full questionnaire, you answered “Which kinds of Internet lines do the workplaces of the enterprise use?”: “Fibre or another fixed line; Another kind (satellite…)”. This question asks more generally.',
    );
    expect(note(assessment, 'net-users')).to.equal(null);
    const described = assessment.root.querySelector('#item-net-users')?.getAttribute('aria-describedby') ?? '';
    expect(described).not.to.include('origin');
  });

  it('survives that the page is left', async () => {
    const draft = `beside-${Date.now()}`;
    const wishes = { storage: 'indexed-db', draft } as const;
    const first = await atQuestions('pe-trained', { ...wishes, prefill: { earlier: [short({ skills: 'session' })] } });
    const said = read(note(first, 'pe-trained'));
    await first.element.flush();
    first.element.remove();
    const again = await AssessmentHarness.open({ instrument: 'sme-readiness', ...wishes });
    await again.press('Làm tiếp');
    await waitUntil(() => note(again, 'pe-trained'), 'the note comes', { timeout: 20000 });
    expect(read(note(again, 'pe-trained'))).to.equal(said);
  });

  it('is not shown where a draft holds something that is no answer of the earlier question', async () => {
    const draft = `beside-damaged-${Date.now()}`;
    const wishes = { storage: 'indexed-db', draft } as const;
    const first = await atQuestions('pe-trained', { ...wishes, prefill: { earlier: [short({ skills: 'session' })] } });
    await first.element.flush();
    first.element.remove();
    const store = createIndexedDbStore();
    const key = { instrument: 'sme-readiness', draft };
    const stored = await store.read(key);
    if (!stored) throw new Error('a draft');
    const content = JSON.parse(JSON.stringify(stored.content).replace('"session"', '"<b>hourly</b>"')) as unknown;
    await store.write(key, { ...stored, content }, stored.writer);
    const again = await AssessmentHarness.open({ instrument: 'sme-readiness', ...wishes });
    await again.press('Làm tiếp');
    await again.settled();
    expect(again.text).not.to.include('hourly');
    expect(note(again, 'pe-trained')).to.equal(null);
  });

  it('has words for every way in which related questions differ, in both languages', () => {
    const ways = new Set<string>(['whole', ...relations.map(({ difference }: Relation) => difference)]);
    for (const { beside } of [laterVi, laterEn]) expect(Object.keys(beside.asks)).to.have.members([...ways]);
  });
});
