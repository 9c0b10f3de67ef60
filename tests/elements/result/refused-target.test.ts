import { expect, fixture, html } from '@open-wc/testing';
import type { Target } from '../../../src/core/advice/roadmap/roadmap.js';
import { dbiSme2025 } from '../../../src/core/instruments/dbi-sme-2025/index.js';
import { en } from '../../../src/core/i18n/result/en.js';
import type { Response } from '../../../src/core/model/response.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { resultView } from '../../../src/elements/result/result-view.js';
import { answersOf, best, worst } from '../../core/instruments/dbi-sme-2025/answers.js';
import { finishedResponse } from '../../harness/finished-response.js';

/** Of steel: all 28 points of the common part, none of 4 for connections, none of 14 for tools. */
const response = responseOf({ ...worst('steel'), steps: best('steel').steps }, '2026-11-23T02:00:00Z');
const earlier = responseOf(worst('steel'), '2026-08-23T02:00:00Z');

function responseOf(answers: ReturnType<typeof worst>, completedAt: string): Response {
  return { ...finishedResponse(dbiSme2025.structure, {}), answers: answersOf(answers), completedAt };
}

async function shown(wishes: Partial<ReadinessResultElement>) {
  const element = await fixture<ReadinessResultElement>(html`<readiness-result lang="vi"></readiness-result>`);
  Object.assign(element, { instrument: dbiSme2025, response, earlier, ...wishes });
  await element.updateComplete;
  const read = (selector: string) =>
    (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { element, read };
}

describe('a result with a target that its index does not have', () => {
  const six = { variants: 'level-table=six-levels' };
  const cases: { target: unknown; vi: string; en: string }[] = [
    {
      target: { level: 'speeding-up' },
      vi: 'chỉ số “maturity” không có mức “speeding-up”. Có thể chọn: level-0, level-1, level-2, level-3, level-4, level-5.',
      en: 'the index “maturity” has no level “speeding-up”. It has: level-0, level-1, level-2, level-3, level-4, level-5.',
    },
    {
      target: { dimensions: { data: 5, magic: 3 } },
      vi: 'chỉ số “maturity” không có trụ cột “magic”. Có thể chọn: technology, data, customers, strategy, connections, tools-retail, tools-food-service, tools-travel, tools-logistics, tools-steel, tools-construction.',
      en: 'the index “maturity” has no dimension “magic”. It has: technology, data, customers, strategy, connections, tools-retail, tools-food-service, tools-travel, tools-logistics, tools-steel, tools-construction.',
    },
    {
      target: { score: '60' },
      vi: 'điểm cần đạt phải là một số, không phải “60”.',
      en: 'a score to reach must be a number, not “60”.',
    },
    {
      target: 'level-4',
      vi: 'mục tiêu phải có dạng { level }, { score } hoặc { dimensions }.',
      en: 'a target is { level }, { score } or { dimensions }.',
    },
  ];
  for (const { target, ...says } of cases) {
    it(`keeps the result and the change, and says what exists: ${JSON.stringify(target)}`, async () => {
      const { element, read } = await shown({ ...six, target: target as Target });
      expect([read('.score .figure'), read('.level')]).to.deep.equal(['61', 'Mức 3 – Hình thành']);
      expect(read('.change .error')).to.equal(`Mục tiêu của trang này không dùng được: ${says.vi}`);
      expect(read('.change table')).to.include('61');
      // The way to the usual target is not what was asked about.
      expect(read('.change')).not.to.include('Trên đường đến');
      await expect(element).to.be.accessible();
      const inEnglish = resultView(element, en, 'en');
      expect(inEnglish).to.have.property('targetProblem', `The target of this page cannot be used: ${says.en}`);
    });
  }

  it('measures the way to one that it has, and to the next level where none is named', async () => {
    for (const wishes of [{ ...six, target: { level: 'level-5' } }, { target: { level: 'speeding-up' } }, {}]) {
      const { read } = await shown(wishes);
      expect(read('.change .error')).to.equal('');
      expect(read('.change')).to.include('Trên đường đến');
    }
  });
});

describe('a result of answers to another questionnaire', () => {
  const stranger = { ...response, instrument: { ...response.instrument, id: 'sme-screening' } };

  it('names both by their titles', async () => {
    const { element, read } = await shown({ response: stranger });
    expect(read('[role=alert]')).to.equal(
      'Phiếu trả lời này thuộc bộ câu hỏi “Tự đánh giá mức độ sẵn sàng chuyển đổi số”, không thuộc bộ câu hỏi “Tự đánh giá chuyển đổi số theo ngành (mô phỏng không chính thức)”, nên không hiển thị được kết quả.',
    );
    expect(resultView(element, en, 'en')).to.equal(
      'These answers belong to the questionnaire “Digital readiness self-assessment” and not to “Digital transformation by sector: self-assessment (unofficial approximation)”, so no result can be shown.',
    );
  });

  it('names one that does not ship by its id', async () => {
    const own = { ...response, instrument: { ...response.instrument, id: 'bakery' } };
    expect((await shown({ response: own })).read('[role=alert]')).to.include('thuộc bộ câu hỏi “bakery”');
  });

  it('names the question where one of its own has an answer that it cannot have', async () => {
    const answers = { ...response.answers, 'technology-reach': { value: 'no-such-step' } };
    const { title, items } = dbiSme2025.words.vi;
    expect((await shown({ response: { ...response, answers } })).read('[role=alert]')).to.equal(
      `Câu trả lời của câu “${items['technology-reach'].text}” không hợp với bộ câu hỏi “${title}” nên không hiển thị được kết quả. Cần trả lời lại câu này.`,
    );
  });
});
