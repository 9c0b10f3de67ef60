import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { CohortBenchmark, CohortFigures } from '../../../src/core/benchmarks/cohort-benchmark.js';
import { en } from '../../../src/core/i18n/result/en.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Answers } from '../../../src/core/model/response.js';
import { score } from '../../../src/core/scoring/score.js';
import '../../../src/elements/result/define.js';
import type { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { best } from '../../fixtures/instruments/sme-screening/answers.js';
import { finishedResponse } from '../../harness/finished-response.js';

const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const { structure } = smeScreening;
const response = finishedResponse(structure, best, { profile: { place: '46' } });
const { basis, dimensions } = score(structure, response);
const figures = (mean: number, quartiles: CohortFigures['quartiles'] = [35, 48, 60]) => ({ n: 42, mean, quartiles });
const published: CohortBenchmark = {
  format: 1,
  kind: 'cohort-benchmark',
  id: 'hue-2026',
  basis,
  population: { words: { vi: 'doanh nghiệp ở Huế', en: 'enterprises in Huế' }, profile: { place: ['46'] } },
  asOf: '2026-09-30',
  overall: figures(47),
  dimensions: Object.fromEntries(dimensions.map(({ id }, i) => [id, i === 0 ? figures(30, null) : figures(40 + i)])),
  source: { title: 'Báo cáo chương trình' },
};

async function shown(
  benchmark: unknown,
  lang = 'vi',
  answers: Answers = response.answers,
): Promise<ReadinessResultElement> {
  const element = await fixture<ReadinessResultElement>(html`
    <readiness-result
      lang=${lang}
      .instrument=${smeScreening}
      .response=${{ ...response, answers }}
      .benchmark=${benchmark}
    ></readiness-result>
  `);
  const heading = lang === 'en' ? en.radar.heading : vi.radar.heading;
  await waitUntil(() => text(element.shadowRoot?.querySelector('#picture')) === heading, 'the words have come');
  return element;
}

const told = (element: ReadinessResultElement) => text(element.shadowRoot?.querySelector('[part=cohort]'));

describe('comparable enterprises', () => {
  it('are told in words: who, when, mean, the middle half, and how many the enterprise is ahead of', async () => {
    expect(told(await shown(published))).to.equal(
      'So với 42 doanh nghiệp ở Huế (tính đến 30/09/2026): điểm trung bình là 47; một nửa có điểm từ 35 đến 60. ' +
        'Điểm của doanh nghiệp cao hơn ít nhất 75 trong 100 doanh nghiệp của nhóm này. Báo cáo chương trình',
    );
    expect(told(await shown(published, 'en'))).to.match(
      /^Compared with 42 enterprises in Huế \(as of 30 September 2026\)/,
    );
  });

  it('are drawn as a line of means with the middle half as a band, and stand in the table', async () => {
    const element = await shown(published);
    const radar = element.shadowRoot?.querySelector('readiness-radar');
    const series = radar?.data?.series.find(({ role }) => role === 'benchmark');
    expect(series?.values).to.deep.equal([30, 41, 42, 43, 44, 45]);
    expect(series?.bounds).to.deep.equal([null, ...Array.from({ length: 5 }, () => ({ low: 35, high: 60 }))]);
    await waitUntil(() => radar?.shadowRoot?.querySelector('table'), 'the table is there');
    const heads = [...(radar?.shadowRoot?.querySelectorAll('thead th') ?? [])].map(text);
    expect(heads).to.include.members([vi.radar.benchmark, vi.radar.ranges.benchmark]);
    expect([...(radar?.shadowRoot?.querySelectorAll('.key li') ?? [])].map(text)).to.include(vi.radar.bands.benchmark);
  });

  it('leave the place open as far as answers are open', async () => {
    const { backup, protect, ...open } = response.answers;
    expect([backup, protect]).not.to.include(undefined);
    const wide = { ...published, overall: figures(60, [50, 86, 99]) };
    expect(told(await shown(wide, 'en', open))).to.match(/higher than about \d+ to \d+ of 100 enterprises/);
  });

  const refusals: readonly (readonly [why: keyof typeof vi.cohort.refused, benchmark: unknown])[] = [
    ['population', { ...published, population: { ...published.population, profile: { place: ['48'] } } }],
    ['populationOpen', { ...published, population: { ...published.population, profile: { sector: ['g'] } } }],
    ['tooFew', { ...published, overall: { ...figures(47), n: 12 } }],
    ['malformed', { kind: 'cohort-benchmark' }],
    ['malformed', 'not a file'],
  ];
  const others: readonly (readonly [part: string, changes: Partial<typeof basis>, vi: string, en: string])[] = [
    [
      'another questionnaire that ships',
      { instrument: 'eurostat-dii' },
      'dùng bộ câu hỏi “Chỉ số cường độ số theo danh mục của Eurostat (2021–2025)”, còn kết quả này dùng bộ câu hỏi “Tự đánh giá mức độ sẵn sàng chuyển đổi số”',
      'rests on the questionnaire “Digital intensity after Eurostat’s lists (2021–2025)”, and this result on “Digital readiness self-assessment”',
    ],
    [
      'a questionnaire that nobody here knows',
      { instrument: 'constructor' },
      'dùng bộ câu hỏi “constructor”, còn kết quả này dùng bộ câu hỏi “Tự đánh giá mức độ sẵn sàng chuyển đổi số”',
      'rests on the questionnaire “constructor”, and this result on “Digital readiness self-assessment”',
    ],
    [
      'another version',
      { version: '9.0.0' },
      'dùng phiên bản 9.0.0 của bộ câu hỏi “Tự đánh giá mức độ sẵn sàng chuyển đổi số”, còn kết quả này dùng phiên bản 0.1.0',
      'rests on version 9.0.0 of “Digital readiness self-assessment”, and this result on version 0.1.0',
    ],
    [
      'other content',
      { hash: '0'.repeat(64) },
      `có cùng số phiên bản nhưng nội dung bộ câu hỏi “Tự đánh giá mức độ sẵn sàng chuyển đổi số” khác (mã nội dung 000000000000, của kết quả này là ${basis.hash.slice(0, 12)})`,
      `rests on other content of “Digital readiness self-assessment” under the same version (fingerprint 000000000000, of this result ${basis.hash.slice(0, 12)})`,
    ],
    [
      'another weighting',
      { weighting: 'equal-items' },
      `dùng bộ trọng số “${smeScreening.words.vi.weightings['equal-items']}”, còn kết quả này dùng bộ trọng số “mặc định”`,
      `uses the weighting “${smeScreening.words.en.weightings['equal-items']}”, and this result “${en.method.defaultWeighting}”`,
    ],
  ];
  for (const [title, changes, inVietnamese, inEnglish] of others) {
    it(`are not shown where they rest on ${title}, and both are named`, async () => {
      const strange = { ...published, basis: { ...basis, ...changes } };
      expect(told(await shown(strange))).to.equal(
        `Không so sánh được với nhóm so sánh, vì số liệu của nhóm ${inVietnamese}.`,
      );
      expect(told(await shown(strange, 'en'))).to.equal(
        `The file with figures for comparison is not used, because it ${inEnglish}.`,
      );
    });
  }

  for (const [why, benchmark] of refusals) {
    it(`are not shown, and the reason is: ${why}`, async () => {
      const element = await shown(benchmark);
      expect(told(element)).to.equal(vi.cohort.refused[why]);
      const roles = element.shadowRoot?.querySelector('readiness-radar')?.data?.series.map(({ role }) => role);
      expect(roles).to.deep.equal(['enterprise']);
    });
  }
});
