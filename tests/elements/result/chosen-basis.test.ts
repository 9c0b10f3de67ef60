import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { en } from '../../../src/core/i18n/result/en.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { dbiSme2025 } from '../../../src/core/instruments/dbi-sme-2025/index.js';
import { smeReadiness } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import type { Instrument, Structure } from '../../../src/core/model/instrument.js';
import type { Answers, Response } from '../../../src/core/model/response.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';
import '../../../src/elements/result/define.js';
import { resultCsv } from '../../../src/elements/result/result-csv.js';
import { ReadinessResultElement } from '../../../src/elements/result/result-element.js';
import { resultJson } from '../../../src/elements/result/result-json.js';
import { resultView, type ResultView } from '../../../src/elements/result/result-view.js';
import {
  answersOf as answersOfSector,
  best as bestIn,
  worst as worstIn,
} from '../../core/instruments/dbi-sme-2025/answers.js';
import { best, seller, worst, type Values } from '../../fixtures/instruments/sme-readiness/answers.js';
import { DIMENSIONS } from '../../fixtures/instruments/sme-readiness/points.js';
import { finishedResponse } from '../../harness/finished-response.js';

/** Of steel: all 28 points of the common part, none of 4 for connections, none of 14 for tools. */
const steel = responseTo(dbiSme2025, answersOfSector({ ...worstIn('steel'), steps: bestIn('steel').steps }));
/** Everything of the pillar `people`, and nothing else. */
const people = finishedResponse(
  smeReadiness.structure,
  { ...worst, ...Object.fromEntries(DIMENSIONS.people.items.map((item) => [item, best[item] ?? ''])) },
  { profile: { ...seller, persons: 25, sector: 'g' } },
);

function responseTo({ structure }: Instrument, answers: Answers): Response {
  return { ...finishedResponse(structure, {}), answers };
}

type Wishes = Partial<ReadinessResultElement>;

async function shown(instrument: Instrument, response: Response, wishes: Wishes = {}) {
  const element = await fixture<ReadinessResultElement>(html`<readiness-result lang="vi"></readiness-result>`);
  Object.assign(element, { instrument, response, ...wishes });
  await element.updateComplete;
  return element;
}

function viewOf(instrument: Instrument, response: Response, wishes: Wishes): ResultView {
  const element = Object.assign(new ReadinessResultElement(), { instrument, response, ...wishes });
  const view = resultView(element, vi, 'vi');
  if (view === null || typeof view === 'string') throw new TypeError('the response belongs to the instrument');
  return view;
}

const read = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const part = (element: ReadinessResultElement, selector: string): string =>
  read(element.shadowRoot?.querySelector(selector));
const figure = (element: ReadinessResultElement): string => part(element, '.score .figure');

/** What the method section tells, by term. */
function method(element: ReadinessResultElement): ReadonlyMap<string, string> {
  const facts = [...(element.shadowRoot?.querySelectorAll('details.method dl > div') ?? [])];
  return new Map(facts.map((fact) => [read(fact.querySelector('dt')), read(fact.querySelector('dd'))]));
}

describe('<readiness-result> with a weighting and variants', () => {
  // 28 of 46 points; 40 % of the common part; 28 of 42 points without connections.
  for (const [weighting, score] of [
    ['', '61'],
    ['default', '61'],
    ['forty-sixty', '40'],
    ['without-connections', '67'],
  ] as const) {
    it(`shows ${score} by the weighting "${weighting}"`, async () => {
      expect(figure(await shown(dbiSme2025, steel, { weighting }))).to.equal(score);
    });
  }

  // `docs/instruments/sme-readiness.md`: the weight of the pillar in each stage.
  for (const [weighting, score] of [
    ['', '18'],
    ['awareness', '30'],
    ['implementation', '14'],
    ['adoption', '18'],
  ] as const) {
    it(`shows ${score} of sme-readiness by the weighting "${weighting}"`, async () => {
      expect(figure(await shown(smeReadiness, people, { weighting }))).to.equal(score);
    });
  }

  it('shows the level of the table that was chosen, as a property and as an attribute', async () => {
    const usual = await shown(dbiSme2025, steel);
    expect(part(usual, '.level')).to.equal('Mức 3 – Tăng tốc');
    const chosen = await shown(dbiSme2025, steel, { variants: { 'level-table': 'six-levels' } });
    expect(part(chosen, '.level')).to.equal('Mức 3 – Hình thành');
    usual.setAttribute('weighting', 'forty-sixty');
    usual.setAttribute('variants', ' level-table=six-levels\n open-answers=zero ');
    await usual.updateComplete;
    expect(part(usual, '.level')).to.equal('Mức 2 – Bắt đầu');
    usual.removeAttribute('weighting');
    usual.removeAttribute('variants');
    await usual.updateComplete;
    expect([figure(usual), part(usual, '.level')]).to.deep.equal(['61', 'Mức 3 – Tăng tốc']);
  });

  it('names what was chosen beside the score, in the method and on paper, and nothing where nothing was', async () => {
    const wishes = {
      weighting: 'forty-sixty',
      variants: { 'level-table': 'six-levels', 'tool-points': 'equal-shares' },
    };
    const element = await shown(dbiSme2025, steel, wishes);
    const weighting = 'Bộ trọng số: Phần chung 40%, danh mục công cụ 60%, không tính mức kết nối';
    const levels = 'Bảng mức độ: Sáu mức, từ 0 đến 5; điểm được làm tròn rồi mới xếp mức';
    expect(part(element, '.facts')).to.include(weighting).and.include(levels).and.not.include('Chia đều');
    expect(part(element, '.imprint')).to.include(`${weighting} · ${levels}`);
    const facts = method(element);
    expect(`Bộ trọng số: ${facts.get('Bộ trọng số') ?? ''}`).to.equal(weighting);
    expect(`Bảng mức độ: ${facts.get('Bảng mức độ') ?? ''}`).to.equal(levels);
    expect(facts.get('Điểm của mỗi công cụ trong danh mục')).to.equal('Chia đều điểm tối đa của ngành');
    expect(part(element, '.method > .hint')).to.equal(vi.method.roundedLevels);
    const usual = await shown(dbiSme2025, steel);
    expect(part(usual, '.method > .hint')).to.equal(vi.method.rounding);
    expect(part(usual, '.facts')).not.to.include('Bộ trọng số');
    expect(part(usual, '.imprint')).not.to.include('Bộ trọng số');
    expect(method(usual).get('Bộ trọng số')).to.equal('mặc định');
  });

  it('has a method section that everybody can read', async () => {
    const wishes = { weighting: 'forty-sixty', variants: { 'level-table': 'six-levels' } };
    const element = await shown(dbiSme2025, steel, wishes);
    element.shadowRoot?.querySelector<HTMLElement>('details.method summary')?.click();
    const opened = element.shadowRoot?.querySelector('details.method');
    await waitUntil(() => opened?.hasAttribute('open'), 'it is unfolded');
    expect(
      [...(opened?.querySelectorAll('dl > div') ?? [])].map((one) => one.querySelectorAll('dt').length),
    ).to.deep.equal([...method(element).keys()].map(() => 1));
    await expect(opened).to.be.accessible();
    await expect(element).to.be.accessible();
  });

  it('plans its roadmap by them', async () => {
    const element = await shown(smeReadiness, people, { weighting: 'awareness', variants: { bundles: 'any-part' } });
    element.shadowRoot?.querySelector<HTMLElement>('details.roadmap summary')?.click();
    const roadmap = () => element.shadowRoot?.querySelector('readiness-roadmap');
    await waitUntil(() => roadmap()?.shadowRoot, 'the roadmap comes', { timeout: 20000 });
    expect([roadmap()?.weighting, roadmap()?.variants]).to.deep.equal(['awareness', { bundles: 'any-part' }]);
  });

  it('takes the earlier answers by the same', () => {
    const everything = finishedResponse(smeReadiness.structure, best, { profile: people.profile });
    const { change } = viewOf(smeReadiness, everything, { weighting: 'awareness', earlier: people });
    expect(change?.ok && [change.overall.from, change.overall.to]).to.deep.equal([30, 100]);
  });
});

describe('the other indices beside a result with a weighting and variants', () => {
  /** Of the twelve variables all but artificial intelligence; a chatbot is used for work. */
  const values: Values = {
    ...best,
    'da-ai': Object.fromEntries(
      ['language', 'vision', 'speech', 'robots', 'analytics'].map((row) => [row, 'considering']),
    ),
  };
  const response = finishedResponse(smeReadiness.structure, values, { profile: people.profile });
  const entry = (element: ReadinessResultElement, index: number) =>
    read(element.shadowRoot?.querySelectorAll('.others > ul > li')[index]);

  it('take the variants that they refer to, and say so', async () => {
    const usual = await shown(smeReadiness, response);
    expect(entry(usual, 0))
      .to.match(/DII\) 2025 11 trên 12/)
      .and.not.include('AI tạo sinh');
    const chosen = await shown(smeReadiness, response, { variants: 'ai-use=generative' });
    expect(entry(chosen, 0))
      .to.match(/DII\) 2025 12 trên 12/)
      .and.include('hoặc có người dùng AI tạo sinh');
    expect(entry(chosen, 2)).not.to.include('AI tạo sinh');
    expect(part(chosen, '.summary')).not.to.include('AI tạo sinh');
  });

  it('have published figures beside them under the usual variants only', async () => {
    expect(entry(await shown(smeReadiness, response, { figuresAbroad: true }), 0)).to.include('72,1%');
    const chosen = await shown(smeReadiness, response, { figuresAbroad: true, variants: 'ai-use=implementing' });
    expect(entry(chosen, 0)).not.to.include('72,1%');
  });

  it('keep their own weights, having no weighting of that name', () => {
    const { others } = viewOf(smeReadiness, response, { weighting: 'awareness' });
    expect(others.map(({ result: { basis } }) => basis.weighting)).to.deep.equal(['default', 'default', 'default']);
  });

  it('take a weighting that they have too', () => {
    const published: Structure = smeReadiness.structure;
    const [first, ...others] = published.indices;
    if (!first) throw new TypeError('sme-readiness has an index');
    const structure = defineInstrument<Structure>({
      ...published,
      indices: [first, { ...first, id: 'second' }, ...others],
    });
    const twice: Instrument = { structure, words: smeReadiness.words };
    const answered = finishedResponse(structure, values, { profile: people.profile });
    const view = viewOf(twice, answered, { weighting: 'awareness' });
    expect(view.others.map(({ result: { basis } }) => basis.weighting).slice(0, 2)).to.deep.equal([
      'awareness',
      'default',
    ]);
  });
});

describe('what is saved of a result with a weighting and variants', () => {
  const chosen = { weighting: 'awareness', variants: { 'ai-use': 'generative' } };

  it('says so in the table, in a column that is there for it', () => {
    const [head = '', ...rows] = resultCsv(viewOf(smeReadiness, people, chosen))
      .trim()
      .split('\r\n');
    expect(head).to.match(/,Cách tính khác mặc định$/);
    expect(rows[0]).to.match(/,30,30,30,1,.*,0,100,Bộ trọng số: Giai đoạn nhận thức$/);
    expect(rows.find((row) => row.includes(',dii-2025,'))).to.match(/AI tạo sinh trong công việc"?$/);
    expect(rows.find((row) => row.includes(',dma-estimate,'))).to.match(/,100,$/);
    expect(resultCsv(viewOf(smeReadiness, people, {}))).not.to.include('Cách tính khác mặc định');
  });

  it('has the basis of every index in the document', () => {
    const { results } = JSON.parse(resultJson(viewOf(smeReadiness, people, chosen))) as {
      results: { basis: { index: string; weighting: string; variants: object }; score: number | null }[];
    };
    expect(results.map(({ basis: { index, weighting, variants } }) => ({ index, weighting, variants }))).to.deep.equal([
      { index: 'readiness', weighting: 'awareness', variants: {} },
      { index: 'dii-2025', weighting: 'default', variants: { 'ai-use': 'generative' } },
      { index: 'dii-2024', weighting: 'default', variants: { 'ai-use': 'generative' } },
      { index: 'dma-estimate', weighting: 'default', variants: { bundles: 'undecided' } },
    ]);
    expect(results[0]?.score).to.be.closeTo(30, 1e-9);
  });
});

describe('a weighting or variant that does not exist', () => {
  const cases: { title: string; wishes: Wishes; vi: string; en: string }[] = [
    {
      title: 'a weighting',
      wishes: { weighting: 'forty' },
      vi: 'Chỉ số “maturity” không có bộ trọng số “forty”. Có thể chọn: default, forty-sixty, without-connections.',
      en: 'The index “maturity” has no weighting “forty”. It has: default, forty-sixty, without-connections.',
    },
    {
      title: 'a variant',
      wishes: { variants: { 'levels-table': 'six-levels' } },
      vi: 'Bộ câu hỏi “dbi-sme-2025” không có mục tùy chọn “levels-table”. Có thể chọn: level-table, tool-points, open-answers.',
      en: 'The questionnaire “dbi-sme-2025” has no variant “levels-table”. It has: level-table, tool-points, open-answers.',
    },
    {
      title: 'an alternative',
      wishes: { variants: 'level-table=seven' },
      vi: 'Mục “level-table” không có cách tính “seven”. Có thể chọn: five-levels, five-levels-upper, six-levels.',
      en: 'The variant “level-table” has no alternative “seven”. It has: five-levels, five-levels-upper, six-levels.',
    },
    {
      title: 'a variant without an alternative',
      wishes: { variants: 'level-table' },
      vi: 'Chưa chọn cách tính cho mục “level-table”. Có thể chọn: five-levels, five-levels-upper, six-levels.',
      en: 'No alternative is named for the variant “level-table”. It has: five-levels, five-levels-upper, six-levels.',
    },
    {
      title: 'a name that every object has',
      wishes: { variants: 'constructor=five-levels' },
      vi: 'Bộ câu hỏi “dbi-sme-2025” không có mục tùy chọn “constructor”. Có thể chọn: level-table, tool-points, open-answers.',
      en: 'The questionnaire “dbi-sme-2025” has no variant “constructor”. It has: level-table, tool-points, open-answers.',
    },
    {
      title: 'more behind the alternative',
      wishes: { variants: 'level-table=six-levels=zzz' },
      vi: 'Mục “level-table” không có cách tính “six-levels=zzz”. Có thể chọn: five-levels, five-levels-upper, six-levels.',
      en: 'The variant “level-table” has no alternative “six-levels=zzz”. It has: five-levels, five-levels-upper, six-levels.',
    },
    {
      title: 'a variant named twice',
      wishes: { variants: 'level-table=six-levels open-answers=zero level-table=five-levels' },
      vi: 'Mục “level-table” được ghi nhiều lần (six-levels, five-levels). Chỉ ghi một cách tính cho mỗi mục.',
      en: 'The variant “level-table” is named more than once (six-levels, five-levels). Name one alternative for each.',
    },
    {
      title: 'an index',
      wishes: { index: 'dii' },
      vi: 'Bộ câu hỏi “dbi-sme-2025” không có chỉ số “dii”. Có thể chọn: maturity.',
      en: 'The questionnaire “dbi-sme-2025” has no index “dii”. It has: maturity.',
    },
  ];
  for (const { title, wishes, ...says } of cases) {
    it(`is refused by name, with those that exist: ${title}`, async () => {
      const element = await shown(dbiSme2025, steel, wishes);
      const failure = element.shadowRoot?.querySelector('[role=alert]');
      expect(read(failure)).to.equal(says.vi);
      expect(element.shadowRoot?.querySelector('article')).to.equal(null);
      expect(resultView(element, en, 'en')).to.equal(says.en);
    });
  }

  it('says where there is nothing to choose from', async () => {
    const { structure, words } = dbiSme2025;
    const { variants, ...bare } = structure;
    expect(variants).to.have.lengthOf(3);
    const instrument: Instrument = { structure: { ...bare, indices: [] }, words };
    const element = await shown(instrument, steel, { variants: 'a=b' });
    expect(part(element, '[role=alert]')).to.equal('Bộ câu hỏi “dbi-sme-2025” không có chỉ số nào.');
    const short = finishedResponse(smeScreening.structure, {});
    expect(part(await shown(smeScreening, short, { variants: 'level-table=five-levels' }), '[role=alert]')).to.equal(
      'Bộ câu hỏi “sme-screening” không có mục tùy chọn “level-table”. Không có gì để chọn; cần bỏ thuộc tính này.',
    );
  });

  it('of another type than a page should give is refused, or taken for nothing', async () => {
    for (const given of [undefined, null, '', {}, { 'level-table': null }, { nothing: undefined }]) {
      const wishes = { variants: given } as unknown as Wishes;
      expect(figure(await shown(dbiSme2025, steel, wishes)), JSON.stringify(given)).to.equal('61');
    }
    for (const given of [{ 'level-table': 5 }, { 'level-table': {} }]) {
      const element = await shown(dbiSme2025, steel, { variants: given } as unknown as Wishes);
      expect(part(element, '[role=alert]'), JSON.stringify(given)).to.include('không có cách tính');
    }
  });

  it('that is neither a text nor a plain object is refused, with its type', async () => {
    const cases: [unknown, string][] = [
      [5, 'Number'],
      [0, 'Number'],
      [true, 'Boolean'],
      [false, 'Boolean'],
      [() => 'level-table=six-levels', 'Function'],
      [new Map([['level-table', 'six-levels']]), 'Map'],
      [['level-table', 'six-levels'], 'Array'],
      [[], 'Array'],
    ];
    for (const [variants, type] of cases) {
      const element = await shown(dbiSme2025, steel, { variants } as unknown as Wishes);
      expect(part(element, '[role=alert]')).to.equal(
        `Thuộc tính “variants” phải là văn bản như “mục=cách-tính” hoặc một đối tượng { mục: 'cách-tính' }, không phải ${type}.`,
      );
      expect(resultView(element, en, 'en')).to.match(new RegExp(`plain object .*, not ${type}\\.$`));
    }
  });

  it('may have spaces around the sign, and no prototype', async () => {
    const bare = Object.assign(Object.create(null), { 'level-table': 'six-levels' }) as Record<string, string>;
    for (const variants of ['level-table = six-levels', 'level-table= six-levels, open-answers =zero', bare]) {
      expect(part(await shown(dbiSme2025, steel, { variants }), '.level')).to.equal('Mức 3 – Hình thành');
    }
  });
});
