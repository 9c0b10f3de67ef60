import { expect, waitUntil } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { en } from '../../../src/core/i18n/result/en.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { smeReadiness } from '../../../src/core/instruments/sme-readiness/index.js';
import type { Answers, Response } from '../../../src/core/model/response.js';
import { parseResponse } from '../../../src/core/response/parse-response.js';
import { score } from '../../../src/core/scoring/score.js';
import '../../../src/elements/result/define.js';
import { resultCsv } from '../../../src/elements/result/result-csv.js';
import { ReadinessResultElement, type ReadinessAskEvent } from '../../../src/elements/result/result-element.js';
import { resultJson } from '../../../src/elements/result/result-json.js';
import { resultView, type ResultView } from '../../../src/elements/result/result-view.js';
import { answered, bestOf, profile, readiness } from '../../core/instruments/sme-readiness/answers.js';

const instrument = compileInstrument(readiness);
const best = answered(bestOf);
const UNKNOWN = { missing: 'unknown' } as const;

function responseOf(answers: Answers, more: Partial<Response> = {}): Response {
  const { id, version } = readiness;
  return {
    format: 1,
    id: '0b0e6f5e-7a5c-4a53-9c06-0a2f7c3d1e13',
    instrument: { id, version, hash: instrument.hash },
    profile,
    answers,
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: '2026-11-23T02:00:00Z',
    completedAt: '2026-11-23T02:20:00Z',
    ...more,
  };
}

async function shown(answers: Answers, more: Partial<ReadinessResultElement> = {}): Promise<ReadinessResultElement> {
  const element = document.createElement('readiness-result');
  Object.assign(element, { instrument: smeReadiness, response: responseOf(answers), ...more });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** The texts of the other indices, by title. */
function entries(element: ReadinessResultElement): ReadonlyMap<string, string> {
  const list = [...(element.shadowRoot?.querySelectorAll('.others > ul > li') ?? [])];
  const read = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return new Map(list.map((entry) => [read(entry.querySelector('h3')), read(entry)]));
}

function viewOf(response: Response, messages = vi, earlier: Response | null = null): ResultView {
  const element = new ReadinessResultElement();
  Object.assign(element, { instrument: smeReadiness, response, earlier });
  const view = resultView(element, messages, messages.locale);
  if (view === null || typeof view === 'string') throw new TypeError('the response belongs to the instrument');
  return view;
}

const HIGHEST = smeReadiness.words.vi.indices['dii-2025'].levels?.['very-high']?.name ?? '';

const DII_2025 = 'Chỉ số cường độ số (DII) 2025';
const DII_2024 = 'Chỉ số cường độ số (DII) 2024';
const DMA = 'Ước tính theo khung DMA của Liên minh châu Âu';

describe('<readiness-result> of an instrument with several indices', () => {
  let element: ReadinessResultElement;
  afterEach(() => element.remove());

  it('names every other index, with value, scale, level, fidelity and source', async () => {
    element = await shown(best);
    const found = entries(element);
    expect([...found.keys()]).to.deep.equal([DII_2025, DII_2024, DMA]);
    expect(found.get(DII_2025)).to.match(/12 trên 12.*Thang điểm từ 0 đến 12.*đối chiếu với bản gốc.*ISTAT, 2025/);
    expect(found.get(DII_2025)).to.include(HIGHEST);
  });

  it('shows an estimate as a range with its levels, and says why it is one', async () => {
    element = await shown(best);
    const { bounds } = score(readiness, { answers: best, profile }, { index: 'dma-estimate' });
    const text = entries(element).get(DMA);
    expect(text).to.include(`${Math.round(bounds.low ?? 0)}–${Math.round(bounds.high ?? 0)} trên 100`);
    expect(text).to.include(vi.others.estimate);
    expect(element.shadowRoot?.querySelectorAll('.others button').length).to.equal(0);
  });

  it('says that the indices are neither ranked nor subtracted', async () => {
    element = await shown(best);
    expect(element.shadowRoot?.querySelector('.others')?.textContent).to.include(vi.others.apart);
  });

  it('names the questions that an index still needs, and hands over exactly those', async () => {
    element = await shown({ ...best, 'se-measures': UNKNOWN, 'da-ai': UNKNOWN }, { askable: true });
    expect(entries(element).get(DII_2025)).to.include('Còn 1 câu');
    expect(entries(element).get(DII_2024)).to.include('Còn 2 câu').and.to.include(vi.others.stillOpen);
    const asked = new Promise<ReadinessAskEvent>((done) =>
      element.addEventListener('readiness-ask', done, { once: true }),
    );
    element.shadowRoot?.querySelectorAll<HTMLElement>('.others button')[1]?.click();
    const { index, items } = await asked;
    expect([index, items]).to.deep.equal(['dii-2024', ['da-ai', 'se-measures']]);
  });

  it('offers no button where nobody listens', async () => {
    element = await shown({ ...best, 'se-measures': UNKNOWN });
    expect(element.shadowRoot?.querySelectorAll('.others details.open').length).to.equal(2);
    expect(element.shadowRoot?.querySelectorAll('.others button').length).to.equal(0);
  });

  it('tells of each what its sources leave open, and how it was taken, also while the usual holds', async () => {
    element = await shown(best);
    const found = entries(element);
    const { variants, indices } = smeReadiness.words.vi;
    for (const [title, variant, taken, index] of [
      [DII_2025, variants['ai-use'], variants['ai-use'].alternatives.operational, indices['dii-2025']],
      [DMA, variants.bundles, variants.bundles.alternatives.undecided, indices['dma-estimate']],
    ] as const) {
      const text = found.get(title);
      expect(text).to.include(vi.method.openPoints).and.to.include(`${variant.title}: ${taken}. ${variant.reason}`);
      for (const point of Object.values(index.openPoints ?? {})) expect(text).to.include(point);
    }
  });

  it('tells the same in the full report on paper, and on the screen nothing twice', async () => {
    element = await shown(best);
    const paper = (): string =>
      (element.shadowRoot?.querySelector('.other-methods')?.textContent ?? '').replace(/\s+/g, ' ');
    expect(paper()).to.equal('');
    const print = window.print.bind(window);
    window.print = () => undefined;
    const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.save button') ?? [])];
    buttons.find(({ textContent }) => textContent === vi.save.report)?.click();
    await waitUntil(() => paper() !== '', 'the report is laid out', { timeout: 20000 });
    window.print = print;
    const { variants, indices } = smeReadiness.words.vi;
    expect(paper()).to.include(`${variants.bundles.title}: ${variants.bundles.alternatives.undecided}.`);
    for (const id of ['dii-2025', 'dii-2024', 'dma-estimate'] as const)
      for (const point of Object.values(indices[id].openPoints ?? {})) expect(paper(), id).to.include(point);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(paper()).to.equal('');
  });

  it('names who publishes an index before those who quote it', async () => {
    element = await shown(best);
    const found = entries(element);
    expect(found.get(DII_2025)).to.match(/Nguồn: Digital Intensity Index \(Eurostat.*trích dẫn lại: METHODOLOGY\.md/);
    expect(found.get(DMA)).to.match(/Nguồn: [^:]*JRC133234, 2023\).*trích dẫn lại: EuResults/);
  });

  it('shows no range that says nothing, and why', async () => {
    element = await shown({});
    for (const text of entries(element).values()) {
      expect(text).to.include(vi.others.tooWide).and.not.to.match(/\d–\d/);
    }
  });

  it('keeps the levels of an index from those whom they are not meant for', async () => {
    element = await shown(best, { response: responseOf(best, { profile: { ...profile, persons: 5 } }) });
    const text = entries(element).get(DII_2025);
    expect(text).to.include('12 trên 12').and.to.include('Eurostat chỉ xếp mức');
    expect(text).not.to.include(HIGHEST);
  });

  it('shows any of them in full, with the rest beside it, or alone', async () => {
    element = await shown(best, { index: 'dii-2024' });
    expect([...entries(element).keys()][0]).to.equal('Mức độ sẵn sàng chuyển đổi số');
    expect([...entries(element).keys()]).not.to.include(DII_2024);
    element.oneIndex = true;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.others')).to.equal(null);
  });

  it('speaks English', async () => {
    element = await shown(best, { lang: 'en' });
    await new Promise<void>((done) => {
      const look = (): void => {
        if (element.shadowRoot?.querySelector('.others')?.textContent.includes(en.others.apart)) done();
        else requestAnimationFrame(look);
      };
      look();
    });
    expect([...entries(element).keys()][0]).to.equal('Digital Intensity Index (DII) 2025');
  });
});

describe('what is saved of several indices', () => {
  it('is in the table: a row for each index and dimension, with scale and level', () => {
    const [head = '', ...rows] = resultCsv(viewOf(responseOf(best)))
      .slice(1)
      .trim()
      .split('\r\n');
    expect(head).to.equal(
      'Phần,Mã,Tên,Điểm,Thấp nhất có thể,Cao nhất có thể,Tỷ lệ đã trả lời,Mức,Thang điểm từ,Thang điểm đến',
    );
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' '))).to.deep.equal([
      'Chỉ số chính readiness',
      ...(readiness.indices[0]?.tree.children ?? []).map(({ id }) => `Trụ cột ${id}`),
      ...['dii-2025', 'dii-2024', 'dma-estimate'].map((id) => `Chỉ số khác ${id}`),
    ]);
    expect(rows.find((row) => row.includes('dii-2025'))).to.match(/,12,12,12,1,.*,0,12$/);
    expect(rows.find((row) => row.includes('dma-estimate'))).to.match(/,,[\d.]+,[\d.]+,[\d.]+,.*,0,100$/);
  });

  it('tells no range that the page does not show', () => {
    const rows = resultCsv(viewOf(responseOf({})))
      .trim()
      .split('\r\n');
    expect(rows.find((row) => row.includes('dii-2025'))).to.match(/,,,,0,Chưa xác định,0,12$/);
  });

  it('is in the document, which is still the response', () => {
    const response = responseOf(best);
    const document: unknown = JSON.parse(resultJson(viewOf(response)));
    expect(parseResponse(instrument, document)).to.deep.equal({ ok: true, value: response, issues: [] });
    const { results } = document as { results: { basis: { index: string }; score: number | null; low: number }[] };
    expect(results.map(({ basis, score: points }) => [basis.index, points !== null])).to.deep.equal([
      ['readiness', true],
      ['dii-2025', true],
      ['dii-2024', true],
      ['dma-estimate', false],
    ]);
    expect(results[3]?.low).to.be.greaterThan(50);
  });
});

describe('an earlier response of another basis', () => {
  const response = responseOf(best);
  const { instrument: named } = response;
  const { title } = smeReadiness.words.vi;
  const hash = named.hash.slice(0, 12);
  const cases = [
    {
      part: 'instrument',
      earlier: { ...named, id: 'sme-screening' },
      cause: vi.differs.instrument('Tự đánh giá mức độ sẵn sàng chuyển đổi số', title),
    },
    { part: 'version', earlier: { ...named, version: '0.0.9' }, cause: vi.differs.version('0.0.9', '0.1.0', title) },
    { part: 'hash', earlier: { ...named, hash: 'f'.repeat(64) }, cause: vi.differs.hash('ffffffffffff', hash, title) },
  ] as const;

  for (const { part, earlier, cause } of cases) {
    it(`is not compared, and the reason names both: ${part}`, async () => {
      const element = await shown(best, { earlier: { ...response, instrument: earlier } });
      const text = element.shadowRoot?.querySelector('.notes')?.textContent;
      element.remove();
      expect(text).to.include(`Không so sánh được với lần đánh giá trước, vì lần đó ${cause}.`);
      expect(resultCsv(viewOf(response, vi, { ...response, instrument: earlier }))).not.to.include(vi.radar.earlier);
    });
  }

  it('is compared on the same basis', () => {
    expect(resultCsv(viewOf(response, vi, response))).to.include(vi.radar.earlier);
  });
});
