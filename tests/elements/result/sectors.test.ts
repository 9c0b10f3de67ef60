import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { dbiSme2025 } from '../../../src/core/instruments/dbi-sme-2025/index.js';
import type { Answers, Response } from '../../../src/core/model/response.js';
import '../../../src/elements/result/define.js';
import { radarOf } from '../../../src/elements/result/radar-of.js';
import { resultCsv } from '../../../src/elements/result/result-csv.js';
import { resultView, type ResultView } from '../../../src/elements/result/result-view.js';
import { answersOf, best, worst } from '../../core/instruments/dbi-sme-2025/answers.js';

const COMMON = ['technology', 'data', 'customers', 'strategy', 'connections'];

const retail = answersOf(best('retail'));
const other: Answers = { ...retail, catalogue: { value: 'other' } };

function elementOf(answers: Answers, earlier: Answers | null = null) {
  const element = document.createElement('readiness-result');
  element.instrument = dbiSme2025;
  element.response = responseOf(answers);
  element.earlier = earlier && responseOf(earlier);
  return element;
}

function responseOf(answers: Answers): Response {
  const { structure, hash } = compileInstrument(dbiSme2025.structure);
  return {
    format: 1,
    id: '0b0e6f5e-7a5c-4a53-9c06-0a2f7c3d1e25',
    instrument: { id: structure.id, version: structure.version, hash },
    profile: {},
    answers,
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: '2026-11-23T02:00:00Z',
    completedAt: '2026-11-23T02:08:00Z',
  };
}

function viewOf(answers: Answers, earlier: Answers | null = null): ResultView {
  const view = resultView(elementOf(answers, earlier), vi, 'vi');
  if (view === null || typeof view === 'string') throw new TypeError('the response belongs to the instrument');
  return view;
}

async function shown(answers: Answers): Promise<string> {
  const element = elementOf(answers);
  document.body.append(element);
  await element.updateComplete;
  const section = element.shadowRoot?.querySelector('[part=level]');
  element.remove();
  return (section?.textContent ?? '').replace(/\s+/g, ' ');
}

describe('<readiness-result> of an index whose score is not meant for everyone', () => {
  it('shows score, level and scale where it is meant', async () => {
    const text = await shown(retail);
    expect(text)
      .to.match(/Điểm 100 trên 100/)
      .and.to.include('Mức 5 – Tinh anh');
    expect(text).not.to.include(vi.score.notGiven);
  });

  it('shows the reason where it is not, and neither level, scale nor a hint that answers are missing', async () => {
    const text = await shown(other);
    const { scoreIf, withoutScore } = dbiSme2025.words.vi.indices.maturity;
    for (const said of [vi.score.notGiven, scoreIf, withoutScore]) expect(text).to.include(said);
    for (const { name } of Object.values(dbiSme2025.words.vi.indices.maturity.levels))
      expect(text).not.to.include(name);
    for (const wrong of [vi.level.withheld.noScore, vi.level.none, vi.score.none]) expect(text).not.to.include(wrong);
  });

  it('says that it is open while the answer that decides is', async () => {
    const { catalogue, ...open } = retail;
    expect(catalogue).not.to.equal(undefined);
    const text = await shown(open);
    expect(text).to.include(vi.score.maybeNotMeant).and.to.include(vi.score.none);
    expect(text).to.include(dbiSme2025.words.vi.indices.maturity.scoreIf);
  });

  it('draws, lists and saves only what the enterprise is asked', () => {
    for (const [answers, own] of [
      [other, []],
      [retail, ['tools-retail']],
      [answersOf(worst('steel')), ['tools-steel']],
    ] as const) {
      const view = viewOf(answers);
      expect(view.result.dimensions.map(({ id }) => id)).to.deep.equal([...COMMON, ...own]);
      expect(radarOf(view).dimensions.map(({ id }) => id)).to.deep.equal([...COMMON, ...own]);
      expect(view.groups.unknown).to.deep.equal([]);
      expect(resultCsv(view).match(/tools-[a-z-]+/g) ?? []).to.deep.equal(own);
    }
  });

  it('compares each dimension with its own earlier one, whatever else was asked then', () => {
    const view = viewOf(answersOf(worst('steel')), retail);
    const series = radarOf(view).series.find(({ role }) => role === 'earlier');
    expect(radarOf(view).dimensions.map(({ id }, i) => [id, series?.values[i]])).to.deep.equal([
      ...COMMON.map((id) => [id, 100]),
      ['tools-steel', null],
    ]);
  });
});
