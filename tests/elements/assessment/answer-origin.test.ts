import { expect, waitUntil } from '@open-wc/testing';
import type { Answer } from '../../../src/core/model/response.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';
import { nextEvent } from '../../harness/next-event.js';

const profile = { 'shop-kind': 'street', persons: 6 };
const yearsAgo = (years: number): string => {
  const date = new Date();
  return new Date(Date.UTC(date.getUTCFullYear() - years, 2, 1, 12)).toISOString();
};
const old = yearsAgo(2);
const year = old.slice(0, 4);
const carried = (at: string, source?: string): Answer => ({
  value: 'page',
  provenance: { from: 'carried', at, ...(source !== undefined && { source }) },
});
const read = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Opens the first page of questions with an answer that was known beforehand, and what is said of it. */
async function withAnswer(website: Answer, lang = 'vi') {
  const assessment = await AssessmentHarness.open({ lang, prefill: { profile, answers: { website } } });
  await assessment.press(lang === 'vi' ? 'Bắt đầu' : 'Start');
  await assessment.press(lang === 'vi' ? 'Tiếp tục' : 'Continue');
  const origin = () => assessment.root.querySelector('#item-website-origin');
  await waitUntil(origin, 'the words about the answer come', { timeout: 20000 });
  return { assessment, origin, text: () => read(origin()) };
}

describe('an answer that was not given here', () => {
  const cases = [
    {
      title: 'an old one says when and in which questionnaire it was given, and asks to be confirmed',
      answer: carried(old, 'sme-screening 0.1.0'),
      text: `Điền theo câu trả lời ngày 01/03/${year} trong bộ câu hỏi rút gọn. Câu trả lời này có thể đã cũ. Nếu vẫn đúng, Anh/Chị xác nhận; nếu không, Anh/Chị trả lời lại.`,
    },
    {
      title: 'an old one in English, from a questionnaire without a name',
      lang: 'en',
      answer: carried(old, 'tea-shop 1.0.0'),
      text: `Filled in from what was answered on 1 March ${year}, in another assessment. It may be out of date. If it still holds, confirm it; if not, answer again.`,
    },
    {
      title: 'one whose date cannot be read counts as old and names none',
      answer: carried('hôm qua', 'constructor'),
      text: 'Điền theo câu trả lời trước đây trong một lần đánh giá khác. Câu trả lời này có thể đã cũ. Nếu vẫn đúng, Anh/Chị xác nhận; nếu không, Anh/Chị trả lời lại.',
    },
  ];
  for (const { title, answer, lang, text } of cases) {
    it(title, async () => {
      const found = await withAnswer(answer, lang);
      expect(found.text()).to.equal(text);
    });
  }

  it('a fresh one is only to be looked at', async () => {
    const { text, assessment } = await withAnswer({ value: 'page' });
    expect(text()).to.match(/^Câu trả lời được điền sẵn ngày \d{2}\/\d{2}\/\d{4}\. Anh\/Chị xem còn đúng không\.$/);
    expect(assessment.text).not.to.include('Xác nhận');
  });

  it('an old one is confirmed with one tap, keeps its origin, and the focus stays', async () => {
    const { assessment, text } = await withAnswer(carried(old, 'eu-dma-sme 0.1.0'));
    const told = nextEvent(assessment.element, 'readiness-answer');
    await assessment.press('Xác nhận vẫn đúng: Tiệm có website riêng không?');
    expect((await told).answer).to.deep.equal(carried(old, 'eu-dma-sme 0.1.0'));
    const confirmed = `Điền theo câu trả lời ngày 01/03/${year} trong bộ câu hỏi theo khung DMA của châu Âu. Anh/Chị đã xác nhận vẫn đúng.`;
    expect(text()).to.equal(confirmed);
    expect(assessment.focused).to.equal(confirmed);
    expect(assessment.chosen).to.deep.equal(['Có website giới thiệu bánh']);
    expect(assessment.element.response?.answers['website']).to.deep.equal(carried(old, 'eu-dma-sme 0.1.0'));
  });

  it('is heard with its question, and is the respondent’s own once it is changed', async () => {
    const { assessment, origin } = await withAnswer(carried(old));
    const described = assessment.question('Tiệm có website').getAttribute('aria-describedby')?.split(' ');
    expect(described).to.include('item-website-origin');
    await assessment.choose('Tiệm có website', 'Chưa có website');
    expect(origin()).to.equal(null);
    expect(assessment.question('Tiệm có website').getAttribute('aria-describedby')).not.to.include('origin');
  });
});
