import { expect, waitUntil } from '@open-wc/testing';
import { programmeEn } from '../../../src/core/i18n/programme/en.js';
import { programmeVi } from '../../../src/core/i18n/programme/vi.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { ReadinessProgrammeElement } from '../../../src/elements/programme/programme-element.js';
import { ReadinessRadarElement } from '../../../src/elements/radar/radar-element.js';
import { LADDERS, TICKS } from '../../fixtures/instruments/sme-screening/points.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { counted, filesOf, inside, part, shownProgramme, text } from './programme-harness.js';

async function choose(element: ReadinessProgrammeElement, id: string, value: string): Promise<void> {
  const field = inside(element, `#${id}`, HTMLSelectElement);
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await counted(element);
}

const helped = (element: ReadinessProgrammeElement) =>
  waitUntil(() => part(element, 'helping')?.querySelector('tbody tr'), 'it is worked out', { timeout: 8000 });

const press = (element: ReadinessProgrammeElement, name: string, label: string) =>
  [...(part(element, name)?.querySelectorAll<HTMLElement>('button') ?? [])]
    .find((button) => text(button) === label)
    ?.click();

describe('the overview of a programme', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('has the indicators of other lists folded away, with code, population and source', async () => {
    const element = await shownProgramme();
    const others = part(element, 'others');
    expect(others?.hasAttribute('open')).to.equal(false);
    expect(text(others)).to.include('doanh nghiệp được hỗ trợ (3 doanh nghiệp), tính đến 30/09/2026');
    expect(text(others)).to.include('danh mục năm 2007');
    expect(text(others)).to.include(programmeVi.others.lists.dti);
    expect(text(others), 'a web presence may be more than a website').to.include('ít nhất 66,7%');
    const row = [...(others?.querySelectorAll('tbody tr') ?? [])].find((one) => text(one).includes('B3'));
    expect(text(row)).to.match(/100% 3 \/ 3 0 – 0/);
    expect(text(others), 'what the questionnaire does not ask').to.include('tỷ lệ doanh nghiệp dùng máy tính');
  });

  it('names the largest gaps and what would help, for the supported enterprises at first', async () => {
    const element = await shownProgramme();
    await helped(element);
    expect(text(part(element, 'helping'))).to.include(programmeVi.helping.counted('supported', '3'));
    expect(text(part(element, 'gaps')?.querySelector('tbody th'))).to.equal('An toàn thông tin');
    await choose(element, 'help', 'all');
    await helped(element);
    expect(text(part(element, 'helping'))).to.include(programmeVi.helping.counted('all', '4'));
    expect(location.search).to.equal('?dr-help=all');
  });

  it('asks before it works out what would help many, and can be stopped', async () => {
    const [enterprise, assessment] = [smallProgramme.enterprises[0], smallProgramme.assessments[4]];
    if (!enterprise || !assessment) throw new Error('the fixture has both');
    const many = Array.from({ length: 501 }, (_, at) => `m${at}`);
    const element = await shownProgramme({
      ...smallProgramme,
      enterprises: many.map((id) => ({ ...enterprise, id })),
      assessments: many.map((id) => ({ ...assessment, enterprise: id, response: { ...assessment.response, id } })),
    });
    expect(text(part(element, 'helping'))).to.include(programmeVi.helping.large('501'));
    press(element, 'helping', programmeVi.helping.start);
    await waitUntil(() => part(element, 'helping')?.querySelector('progress'), 'it has begun');
    press(element, 'helping', programmeVi.helping.stop);
    await waitUntil(() => text(part(element, 'helping')).includes(programmeVi.helping.stopped), 'it is told');
    expect(part(element, 'helping')?.querySelector('progress')).to.equal(null);
    press(element, 'helping', programmeVi.helping.start);
    await waitUntil(() => part(element, 'helping')?.querySelector('tbody tr'), 'it goes on', { timeout: 30000 });
    expect(text(part(element, 'helping'))).to.include(programmeVi.helping.counted('supported', '501'));
  });

  it('says on the page, on paper and in files how many more actions would help', async () => {
    const worst = {
      ...Object.fromEntries(Object.entries(LADDERS).map(([item, ladder]) => [item, Object.keys(ladder)[0] ?? ''])),
      ...Object.fromEntries(Object.keys(TICKS).map((item) => [item, ['none']])),
    };
    const assessments = smallProgramme.assessments.map((one) => {
      const completedAt = `${one.date}T02:06:00Z`;
      return { ...one, response: finishedResponse(smeScreeningStructure, worst, { completedAt }) };
    });
    const element = await shownProgramme({ ...smallProgramme, assessments });
    await helped(element);
    const place = part(element, 'helping');
    expect(place?.querySelectorAll('tbody tr').length).to.equal(10);
    const more = /Còn \d+ việc khác cũng giúp được một số doanh nghiệp\./.exec(text(place))?.[0] ?? 'nothing';
    const [csv] = await filesOf(() => press(element, 'save', programmeVi.save.csv));
    expect(await csv?.content.text()).to.include(more);
    const print = window.print.bind(window);
    let printed = '';
    window.print = () => (printed = text(inside(element, '.report')));
    try {
      inside(element, '#print-report').click();
      await waitUntil(() => printed !== '', 'it is printed', { timeout: 8000 });
    } finally {
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
    }
    expect(printed).to.include(more);
  });

  it('draws a segment beside the whole', async () => {
    const element = await shownProgramme();
    const radar = () => inside(element, 'readiness-radar', ReadinessRadarElement).data;
    expect(radar()?.series.map(({ role }) => role)).to.deep.equal(['enterprise', 'earlier']);
    await choose(element, 'chart-of', 'G');
    expect(radar()?.series.map(({ role, label }) => `${role} ${label}`)).to.deep.equal([
      'enterprise Trung bình: Bán buôn và bán lẻ',
      `benchmark ${programmeVi.chart.beside}`,
    ]);
    expect(location.search).to.equal('?dr-segment=G');
    await choose(element, 'chart-of', 'I');
    expect(text(part(element, 'means'))).to.include(programmeVi.empty.onlyOneInSegment);
    await choose(element, 'scope-by', 'sizeClass');
    expect(
      radar()?.series.map(({ role }) => role),
      'another division',
    ).to.deep.equal(['enterprise', 'earlier']);
  });

  it('tells before and after of each segment, and the way to targets of the mean', async () => {
    const targets = [{ indicator: 'mean-readiness/security', value: 100, by: '2026-12-31' }];
    const element = await shownProgramme({ ...smallProgramme, programme: { ...smallProgramme.programme, targets } });
    const rows = [...(part(element, 'segment-change')?.querySelectorAll('tbody tr') ?? [])].map(text);
    expect(rows.map((row) => row.replace(/ \(.*/, ''))).to.have.length(3);
    expect(rows[0]).to.match(/^Công nghiệp chế biến, chế tạo 1 /);
    expect(text(part(element, 'change'))).to.include(programmeVi.progress.heading);
  });

  it('counts in a segment the enterprises with a score', async () => {
    const [, , third] = smallProgramme.enterprises;
    const last = smallProgramme.assessments.at(-1);
    if (!third || !last) throw new Error('the fixture has them');
    const response = { ...last.response, id: 'e5-second', answers: {} };
    const element = await shownProgramme({
      ...smallProgramme,
      enterprises: [...smallProgramme.enterprises, { ...third, id: 'e5' }],
      assessments: [...smallProgramme.assessments, { ...last, enterprise: 'e5', response }],
    });
    const rows = [...(part(element, 'segments')?.querySelectorAll('tbody tr') ?? [])].map(text);
    expect(rows[1], 'e3 and e4, but not e5, who answered nothing').to.match(/^Bán buôn và bán lẻ 2 /);
    const levels = [...(part(element, 'levels')?.querySelectorAll('tbody tr') ?? [])].map(text);
    expect(levels.at(-1), 'one of the five who were assessed').to.match(/^Chưa xác định được mức 1 20% 0$/);
    expect(text(part(element, 'levels'))).to.include(
      'Tỷ lệ tính trên toàn bộ 5 doanh nghiệp đã đánh giá trong phạm vi đang xem.',
    );
  });

  it('gives the figures away unrounded, as CSV and as a workbook', async () => {
    const element = await shownProgramme();
    await helped(element);
    const [csv] = await filesOf(() => press(element, 'save', programmeVi.save.csv));
    expect(csv?.name).to.equal('so-lieu-second.csv');
    const lines = ((await csv?.content.text()) ?? '').split('\r\n');
    const headings = [
      programmeVi.save.about,
      programmeVi.cards.heading,
      programmeVi.others.lists.unctad,
      programmeVi.levels.heading,
      programmeVi.means.heading,
      programmeVi.change.heading,
      programmeVi.gaps.heading,
      programmeVi.helping.heading,
      programmeVi.quality.heading,
    ];
    for (const heading of headings)
      expect(
        lines.map((line) => line.replace(/[\uFEFF"]/g, '')),
        heading,
      ).to.include(heading);
    const orders = lines.find((line) => line.startsWith('Số doanh nghiệp có website'));
    expect(orders).to.equal(
      'Số doanh nghiệp có website có chức năng đặt hàng trực tuyến,2,2,3,0,0,0,2,Doanh nghiệp được hỗ trợ,3,2026-09-30,3,2026-12-31',
    );
    const [xlsx] = await filesOf(() => press(element, 'save', programmeVi.save.xlsx));
    expect(xlsx?.name).to.equal('so-lieu-second.xlsx');
    const bytes = new Uint8Array((await xlsx?.content.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.subarray(0, 2)]).to.deep.equal([0x50, 0x4b]);
  });
});

describe('a programme with little in it', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));
  const notice = (element: ReadinessProgrammeElement) => text(element.shadowRoot?.querySelector('.panel > .notice'));

  it('without assessments says what to add, and shows what the register knows', async () => {
    const element = await shownProgramme({ ...smallProgramme, assessments: [] });
    expect(notice(element)).to.equal(programmeVi.empty.programme);
    expect(text(part(element, 'cards'))).to.include('3');
    expect(part(element, 'means')).to.equal(null);
  });

  it('without assessments in a wave says so', async () => {
    const assessments = smallProgramme.assessments.filter(({ wave }) => wave === 'first');
    const element = await shownProgramme({ ...smallProgramme, assessments });
    await choose(element, 'scope-wave', 'second');
    expect(notice(element)).to.equal(programmeVi.empty.wave('Đợt 2'));
  });

  it('with a filter that finds nobody, or nobody assessed, says what to do', async () => {
    history.replaceState(null, '', '?dr-sector=G&dr-supported=no&dr-place=46&dr-measure=t');
    expect(notice(await shownProgramme())).to.equal(programmeVi.empty.nobody);
    history.replaceState(null, '', '?dr-sector=G&dr-supported=yes&dr-wave=first');
    expect(notice(await shownProgramme())).to.equal(programmeVi.empty.notAssessed);
  });

  it('with one enterprise warns of its mean', async () => {
    history.replaceState(null, '', '?dr-sector=I');
    const element = await shownProgramme(smallProgramme, { lang: 'en' });
    await waitUntil(() => notice(element) === programmeEn.empty.onlyOne, 'English has come');
    expect(part(element, 'means')).not.to.equal(null);
  });
});
