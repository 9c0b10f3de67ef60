import { expect, waitUntil } from '@open-wc/testing';
import type { Answer } from '../../../src/core/model/response.js';
import { AssessmentHarness } from '../../harness/assessment-harness.js';

const profile = { 'shop-kind': 'street', persons: 6 };
const yearsAgo = (years: number): string => {
  const date = new Date();
  return new Date(Date.UTC(date.getUTCFullYear() - years, 2, 1, 12)).toISOString();
};
const old = yearsAgo(2);
const year = old.slice(0, 4);
const carried = (at?: string): Answer => ({ value: 'page', provenance: { from: 'carried', ...(at ? { at } : {}) } });

/** Opens the first page of questions with an answer that was known beforehand, and what is said of it. */
async function withAnswer(website: Answer, lang = 'vi') {
  const assessment = await AssessmentHarness.open({ lang, prefill: { profile, answers: { website } } });
  await assessment.press(lang === 'vi' ? 'Bắt đầu' : 'Start');
  await assessment.press(lang === 'vi' ? 'Tiếp tục' : 'Continue');
  const origin = () => assessment.root.querySelector('#item-website-origin');
  await waitUntil(origin, 'the words about the answer come', { timeout: 20000 });
  return { assessment, origin, text: (origin()?.textContent ?? '').replace(/\s+/g, ' ').trim() };
}

describe('an answer that was not given here', () => {
  const cases = [
    {
      title: 'an old one says its date, and how to confirm it',
      answer: carried(old),
      text: `Câu trả lời lấy từ lần đánh giá ngày 01/03/${year}. Anh/Chị kiểm tra lại. Câu trả lời này có thể đã cũ. Nếu vẫn đúng, Anh/Chị chọn Tiếp tục để xác nhận; nếu không, Anh/Chị trả lời lại.`,
    },
    {
      title: 'an old one in English',
      lang: 'en',
      answer: carried(old),
      text: `This answer comes from the assessment of 1 March ${year}. Please check it. This answer may be out of date. If it still holds, choose Continue to confirm it; if not, answer again.`,
    },
    {
      title: 'one whose date cannot be read counts as old and names none',
      answer: carried('hôm qua'),
      text: 'Câu trả lời lấy từ một lần đánh giá trước. Anh/Chị kiểm tra lại. Câu trả lời này có thể đã cũ. Nếu vẫn đúng, Anh/Chị chọn Tiếp tục để xác nhận; nếu không, Anh/Chị trả lời lại.',
    },
  ];
  for (const { title, answer, lang, text } of cases) {
    it(title, async () => {
      expect((await withAnswer(answer, lang)).text).to.equal(text);
    });
  }

  it('a fresh one is only to be checked', async () => {
    const { text } = await withAnswer({ value: 'page' });
    expect(text).to.match(/^Câu trả lời được điền sẵn ngày \d{2}\/\d{2}\/\d{4}\. Anh\/Chị kiểm tra lại\.$/);
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
