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
    ['version', { ...published, basis: { ...basis, version: '9.0.0' } }],
    ['hash', { ...published, basis: { ...basis, hash: '0'.repeat(64) } }],
    ['population', { ...published, population: { ...published.population, profile: { place: ['48'] } } }],
    ['populationOpen', { ...published, population: { ...published.population, profile: { sector: ['g'] } } }],
    ['tooFew', { ...published, overall: { ...figures(47), n: 12 } }],
    ['malformed', { kind: 'cohort-benchmark' }],
    ['malformed', 'not a file'],
  ];
  for (const [why, benchmark] of refusals) {
    it(`are not shown, and the reason is: ${why}`, async () => {
      const element = await shown(benchmark);
      expect(told(element)).to.equal(vi.cohort.refused[why]);
      const roles = element.shadowRoot?.querySelector('readiness-radar')?.data?.series.map(({ role }) => role);
      expect(roles).to.deep.equal(['enterprise']);
    });
  }
});
