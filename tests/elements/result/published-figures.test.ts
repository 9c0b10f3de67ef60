import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { PublishedBenchmark } from '../../../src/core/benchmarks/published-benchmark.js';
import { publishedBenchmarks } from '../../../src/core/benchmarks/published-benchmarks.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { eurostatDii } from '../../../src/core/instruments/eurostat-dii/index.js';
import { smeReadiness } from '../../../src/core/instruments/sme-readiness/index.js';
import type { Instrument } from '../../../src/core/model/instrument.js';
import type { Profile, Response } from '../../../src/core/model/response.js';
import '../../../src/elements/result/define.js';
import { resultCsv } from '../../../src/elements/result/result-csv.js';
import { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { resultJson } from '../../../src/elements/result/result-json.js';
import { resultView, type ResultView } from '../../../src/elements/result/result-view.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { best } from '../../fixtures/instruments/sme-readiness/answers.js';
import { answersOf, randomFacts } from '../../fixtures/published/eurostat-dii-count.js';
import { finishedResponse } from '../../harness/finished-response.js';

/** Of a size and a sector that Eurostat counts: a shop in Vietnam with 20 persons. */
const shop: Profile = { sells: ['consumers'], persons: 20, sector: 'g' };

function responseOf({ structure }: Instrument, profile: Profile): Response {
  const response = finishedResponse(structure, best, { profile });
  return structure.id === smeReadiness.structure.id
    ? response
    : { ...response, answers: answersOf(randomFacts(createRandom(7))) };
}

type Wishes = Partial<Pick<ReadinessResultElement, 'figuresAbroad' | 'benchmarks' | 'index' | 'oneIndex' | 'variants'>>;

async function shown(instrument: Instrument, wishes: Wishes = {}, profile = shop): Promise<ReadinessResultElement> {
  const element = await fixture<ReadinessResultElement>(html`<readiness-result lang="vi"></readiness-result>`);
  Object.assign(element, { instrument, response: responseOf(instrument, profile), ...wishes });
  await element.updateComplete;
  return element;
}

function viewOf(instrument: Instrument, wishes: Wishes, profile = shop): ResultView {
  const response = responseOf(instrument, profile);
  const element = Object.assign(new ReadinessResultElement(), { instrument, response, ...wishes });
  const view = resultView(element, vi, 'vi');
  if (view === null || typeof view === 'string') throw new TypeError('the response belongs to the instrument');
  return view;
}

const read = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What can be read of published figures, beginning with the title of their index. */
function told({ shadowRoot }: ReadinessResultElement): readonly string[] {
  return [...(shadowRoot?.querySelectorAll('.figures') ?? [])].map((part) =>
    [part.closest('section, li')?.querySelector('h2, h3'), part].map((node) => read(node)).join(': '),
  );
}

/** Ids of what is shown, by index. */
function idsOf(view: ResultView): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [view, ...view.others].map(({ compiled, figures }) => [
      compiled.index.id,
      figures.map(({ benchmark }) => benchmark.id),
    ]),
  );
}

/** Figures of the same scales and sizes that count enterprises in Vietnam, as a page could bring them. */
const ofVietnam: readonly PublishedBenchmark[] = publishedBenchmarks.map((one) => {
  const words = { population: 'doanh nghiệp Việt Nam', place: 'Việt Nam', limits: 'Số liệu mẫu.' };
  return { ...one, id: one.id.replace('eu-', 'vn-'), region: 'vietnam', words: { vi: words } };
});

describe('published figures of enterprises of another country', () => {
  for (const instrument of [smeReadiness, eurostatDii]) {
    const { id } = instrument.structure;

    it(`are not shown to an enterprise in Vietnam, however well size and sector fit: ${id}`, async () => {
      const element = await shown(instrument);
      expect(told(element)).to.deep.equal([]);
      expect(read(element.shadowRoot?.querySelector('article'))).not.to.match(/doanh nghiệp EU|72,1/);
      for (const { figures } of [viewOf(instrument, {}), ...viewOf(instrument, {}).others]) {
        expect(figures).to.deep.equal([]);
      }
    });

    it(`are shown where the page asks for them, and gone where it no longer does: ${id}`, async () => {
      const element = await shown(instrument);
      element.setAttribute('figures-abroad', '');
      await element.updateComplete;
      const [first] = told(element);
      expect(first).to.match(
        /DII\) 2025: .*\(Liên minh châu Âu, không phải Việt Nam\) Năm 2025, 72,1% doanh nghiệp EU.*27,9%.*Nguồn không nêu cỡ mẫu.*không phải ở Việt Nam.*benchmarkData/,
      );
      element.removeAttribute('figures-abroad');
      await element.updateComplete;
      expect(told(element)).to.deep.equal([]);
    });

    it(`are in no file, asked for or not: ${id}`, () => {
      const [without, asked] = [viewOf(instrument, {}), viewOf(instrument, { figuresAbroad: true })];
      expect(idsOf(asked)).not.to.deep.equal(idsOf(without));
      for (const saved of [resultCsv, resultJson]) expect(saved(asked)).to.equal(saved(without));
    });
  }

  it('stand beside their index only', async () => {
    const element = await shown(smeReadiness, { figuresAbroad: true });
    const [in2025 = '', in2024 = '', ...more] = told(element);
    expect(in2025)
      .to.match(/^Chỉ số cường độ số \(DII\) 2025: /)
      .and.not.to.include('Năm 2024');
    expect(in2024)
      .to.match(/^Chỉ số cường độ số \(DII\) 2024: .*Năm 2024, 73%/)
      .and.not.to.include('Năm 2025');
    expect(more).to.deep.equal([]);
    expect(idsOf(viewOf(smeReadiness, { figuresAbroad: true }))).to.deep.equal({
      readiness: [],
      'dii-2025': ['eu-2025', 'eu-2025-sme'],
      'dii-2024': ['eu-2024', 'eu-2024-sme'],
      'dma-estimate': [],
    });
  });

  it('are asked for with the scale: not beside other variants', () => {
    const chosen = idsOf(viewOf(smeReadiness, { figuresAbroad: true, variants: { 'ai-use': 'implementing' } }));
    expect(chosen['dii-2025']).to.deep.equal([]);
  });
});

describe('published figures that a page brings', () => {
  it('are shown by themselves where they count enterprises of the same country', async () => {
    const [first] = told(await shown(eurostatDii, { benchmarks: ofVietnam }));
    expect(first).to.match(/2025: .*\(Việt Nam\) Năm 2025, 72,1% doanh nghiệp Việt Nam/);
  });

  it('are under the same rule where they count those of another one', async () => {
    const benchmarks = ofVietnam.map((one) => ({ ...one, region: 'laos' }));
    expect(told(await shown(eurostatDii, { benchmarks }))).to.deep.equal([]);
    expect(told(await shown(eurostatDii, { benchmarks, figuresAbroad: true }))).to.have.lengthOf(5);
  });

  it('take the place of those that ship', async () => {
    expect(told(await shown(eurostatDii, { benchmarks: [], figuresAbroad: true }))).to.deep.equal([]);
  });
});

describe('whoever sees published figures', () => {
  /** Eurostat's sections of VSIC 2025; see `docs/instruments/eurostat-dii.md`. */
  const COUNTED = 'c d e f g h i j k m n o'.split(' ');

  it('is of the country, size and sectors that they count, and sees all of those', () => {
    const random = createRandom(46);
    const benchmarks = [...publishedBenchmarks, ...ofVietnam];
    for (let i = 0; i < 60; i += 1) {
      const persons = random.pick([null, 0, 9, 10, 20, 249, 250, random.below(400)]);
      const sector = random.pick([null, 'a', 'b', 'g', 'l', 'p', 's', ...COUNTED]);
      const profile = { ...(persons !== null && { persons }), ...(sector !== null && { sector }) };
      const figuresAbroad = random.chance(0.5);
      const counted = persons !== null && persons >= 10 && sector !== null && COUNTED.includes(sector);
      const small = counted && persons <= 249;
      const countries = figuresAbroad ? ['eu', 'vn'] : ['vn'];
      const seen = idsOf(viewOf(eurostatDii, { benchmarks, figuresAbroad }, profile));
      const wanted = countries.flatMap((country) => [
        ...(counted ? [`${country}-2025`] : []),
        ...(small ? [`${country}-2025-sme`] : []),
      ]);
      expect(seen['dii-2025'], JSON.stringify({ profile, figuresAbroad })).to.deep.equal(wanted);
      expect(seen['dii-2022']).to.deep.equal(small ? countries.map((country) => `${country}-2022-sme`) : []);
    }
  });
});
