import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { programmeEn } from '../../../src/core/i18n/programme/en.js';
import { programmeVi } from '../../../src/core/i18n/programme/vi.js';
import { euDmaSme } from '../../../src/core/instruments/eu-dma-sme/index.js';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import '../../../src/elements/programme/define.js';
import type { ReadinessProgrammeElement } from '../../../src/elements/programme/programme-element.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const part = (element: ReadinessProgrammeElement, name: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? null;

async function shown(data: unknown = smallProgramme, lang = 'vi'): Promise<ReadinessProgrammeElement> {
  const element = await fixture<ReadinessProgrammeElement>(html`
    <readiness-programme lang=${lang} .data=${data}></readiness-programme>
  `);
  await waitUntil(() => part(element, 'cards') ?? element.shadowRoot?.querySelector('.error'), 'it is open', {
    timeout: 8000,
  });
  return element;
}

/** Resolves when what was asked for is shown. */
async function counted(element: ReadinessProgrammeElement): Promise<void> {
  await element.updateComplete;
  const panel = () => element.shadowRoot?.querySelector('.panel');
  await waitUntil(() => panel()?.getAttribute('aria-busy') === 'false', 'it is counted', { timeout: 8000 });
}

async function openTab(element: ReadinessProgrammeElement, at: number): Promise<void> {
  element.shadowRoot?.querySelectorAll<HTMLElement>('.tabs button')[at]?.click();
  await counted(element);
}

async function choose(element: ReadinessProgrammeElement, id: string, value: string): Promise<void> {
  const field = element.shadowRoot?.querySelector<HTMLSelectElement>(`#scope-${id}`);
  if (!field) throw new Error(`there is no ${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await counted(element);
}

function bring(element: ReadinessProgrammeElement, content: string): void {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([content], 'chuong-trinh.json', { type: 'application/json' }));
  if (!input) throw new Error('no file can be brought');
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

const names = (element: ReadinessProgrammeElement) =>
  [...(part(element, 'enterprises')?.querySelectorAll('tbody button.link') ?? [])].map(text);

describe('<readiness-programme>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('shows the last wave: indicators with what they are made of, levels, means, change', async () => {
    const element = await shown();
    expect([...(element.shadowRoot?.querySelectorAll('.card .figure') ?? [])].map(text)).to.deep.equal([
      '3',
      '100%',
      '100%',
      '2',
    ]);
    expect(text(part(element, 'cards'))).to.include('2 trên 3 doanh nghiệp đã trả lời');
    expect(text(part(element, 'cards'))).to.include('Doanh nghiệp được hỗ trợ: 3 doanh nghiệp, tính đến 30/09/2026.');
    expect(text(part(element, 'cards'))).to.include('Mục tiêu: 3 (đến 31/12/2026): còn 1');
    expect(text(part(element, 'cards'))).to.match(
      /Doanh nghiệp đang hoạt động: 5[.]000\s?, tính đến 31\/12\/2025\. Niên giám thống kê/,
    );
    expect(text(part(element, 'change'))).to.include(programmeVi.change.pairs(3));
    const radar = element.shadowRoot?.querySelector('readiness-radar');
    expect(radar?.data?.series.map(({ role }) => role)).to.deep.equal(['enterprise', 'earlier']);
  });

  it('follows a wave and filters, and keeps them in the address', async () => {
    const element = await shown();
    await choose(element, 'wave', 'first');
    expect(text(part(element, 'change'))).to.include(programmeVi.change.first);
    await choose(element, 'sector', 'G');
    expect(text(element.shadowRoot?.querySelector('.counted'))).to.include(programmeVi.scope.counted(1, 2));
    expect(location.search).to.equal('?dr-wave=first&dr-sector=G');
    const again = await shown();
    expect(text(again.shadowRoot?.querySelector('.counted'))).to.include(programmeVi.scope.counted(1, 2));
  });

  it('looks at one questionnaire at a time where a programme has used several', async () => {
    const [first] = smallProgramme.assessments;
    if (!first) throw new Error('the fixture has assessments');
    const { id, version } = euDmaSme.structure;
    const hash = compileInstrument(euDmaSme.structure).hash;
    const other = { ...first, wave: 'second', date: '2026-08-01' };
    const response = { ...first.response, id: 'dma', instrument: { id, version, hash }, answers: {} };
    const element = await shown({
      ...smallProgramme,
      assessments: [...smallProgramme.assessments, { ...other, response }],
    });
    await choose(element, 'instrument', id);
    await waitUntil(
      () => text(element.shadowRoot?.querySelector('.counted')).includes(programmeVi.scope.counted(1, 4)),
      'the other questionnaire is shown',
    );
    expect(location.search).to.equal(`?dr-instrument=${id}`);
  });

  it('finds enterprises without case and marks, sorts them, and shows one with its history', async () => {
    const element = await shown();
    await openTab(element, 1);
    expect(names(element)).to.deep.equal(['Cửa hàng Đông Ba', 'Nhà hàng Huế', 'Tiệm tóc Vỹ Dạ', 'Xưởng may Thuận An']);
    const search = element.shadowRoot?.querySelector<HTMLInputElement>('#search');
    if (!search) throw new Error('nothing can be searched');
    search.value = 'dong ba';
    search.dispatchEvent(new Event('input'));
    await counted(element);
    expect(names(element)).to.deep.equal(['Cửa hàng Đông Ba']);
    search.value = '';
    search.dispatchEvent(new Event('input'));
    await counted(element);
    element.shadowRoot?.querySelectorAll<HTMLElement>('button.sort')[2]?.click();
    await counted(element);
    expect(names(element).at(-1), 'without two scores there is no change').to.equal('Cửa hàng Đông Ba');
    expect(names(element)[0]).to.equal('Xưởng may Thuận An');
    part(element, 'enterprises')?.querySelector<HTMLElement>('button.link')?.click();
    await waitUntil(() => part(element, 'enterprise'), 'the enterprise is shown');
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'enterprise', 'its name has the focus');
    expect(text(part(element, 'enterprise'))).to.include('Công nghiệp chế biến, chế tạo');
    const result = element.shadowRoot?.querySelector('readiness-result');
    expect([result?.response?.id, result?.earlier?.id]).to.deep.equal(['e1-second', 'e1-first']);
  });

  it('gives the list away as a table that spreadsheets read, with what is found only', async () => {
    const created: Blob[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      created.push(file);
      return create(file);
    };
    const element = await shown();
    await openTab(element, 1);
    const buttons = [...(part(element, 'enterprises')?.querySelectorAll<HTMLElement>('button') ?? [])];
    buttons.find((button) => text(button) === programmeVi.enterprises.csv)?.click();
    await waitUntil(() => created.length > 0, 'the file is made');
    URL.createObjectURL = create;
    const lines = ((await created[0]?.text()) ?? '').split('\r\n');
    expect(lines[0]).to.match(
      /^\uFEFF?Mã số,Tên doanh nghiệp,Ngành,Quy mô,Địa bàn,Được hỗ trợ,Đợt đầu: Ngày đánh giá,/,
    );
    expect(lines.find((line) => line.includes('Xưởng may Thuận An'))).to.match(/,Siêu nhỏ,.*,Có,2026-02-10,\d[\d.]*,/);
    expect(lines.filter((line) => line !== '').length).to.equal(1 + 4);
  });

  it('names what should be asked about, and leads there', async () => {
    const element = await shown();
    await openTab(element, 2);
    expect(text(part(element, 'quality'))).to.include(programmeVi.quality.identical);
    part(element, 'quality')?.querySelector<HTMLElement>('button.link')?.click();
    await waitUntil(() => part(element, 'enterprise'), 'the enterprise is shown');
  });

  it('speaks English too, in the whole page', async () => {
    const element = await shown(smallProgramme, 'en');
    await waitUntil(() => text(part(element, 'cards')).startsWith(programmeEn.cards.heading), 'English has come');
    expect(text(element.shadowRoot?.querySelector('h2'))).to.equal('A small programme');
    expect(text(part(element, 'cards'))).to.include('Number of supported enterprises');
  });

  it('says what is wrong with a file, and what was open stays', async () => {
    const element = await shown();
    bring(element, '{"format":1,');
    await waitUntil(() => element.shadowRoot?.querySelector('.error'), 'it is said');
    expect(text(element.shadowRoot?.querySelector('.error'))).to.equal(programmeVi.open.notJson);
    expect(part(element, 'cards')).not.to.equal(null);
  });

  it('opens a file that is mostly good, and names the lines that were left out', async () => {
    const element = await shown();
    const broken = JSON.parse(JSON.stringify(smallProgramme)) as { assessments: { enterprise: string }[] };
    const [first] = broken.assessments;
    if (first) first.enterprise = 'e9';
    bring(element, JSON.stringify(broken));
    await waitUntil(() => element.shadowRoot?.querySelector('header details.finding'), 'the issue is told');
    const told = text(element.shadowRoot?.querySelector('header details.finding'));
    expect(told).to.include('assessments[0].enterprise');
    expect(told).to.include('e9');
  });

  const rubbish: readonly (readonly [why: 'failed' | 'otherJson' | 'noWaves', data: unknown])[] = [
    ['otherJson', {}],
    ['otherJson', 'not a file'],
    ['failed', { ...smallProgramme, programme: null }],
    ['noWaves', { ...smallProgramme, programme: { ...smallProgramme.programme, waves: [] }, assessments: [] }],
  ];
  for (const [why, data] of rubbish) {
    it(`asks for another file where one cannot be shown: ${why} ${JSON.stringify(data).slice(0, 20)}`, async () => {
      const element = await shown(data);
      expect(text(element.shadowRoot?.querySelector('.error'))).to.equal(programmeVi.open[why]);
      expect(element.shadowRoot?.querySelector('input[type=file]')).not.to.equal(null);
    });
  }
});
