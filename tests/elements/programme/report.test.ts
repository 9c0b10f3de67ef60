import { expect, waitUntil } from '@open-wc/testing';
import { programmeVi } from '../../../src/core/i18n/programme/vi.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';
import { inside, part, shownProgramme, text } from './programme-harness.js';

/** The tables of the page by their headings. */
const onThePage = (panel: Element) =>
  new Map(
    [...panel.querySelectorAll('.scroll')].map((region) => [
      text(panel.querySelector(`#${region.getAttribute('aria-labelledby') ?? ''}`)),
      region,
    ]),
  );

/** Those of the report. */
const onPaper = (report: Element) =>
  new Map(
    [...report.querySelectorAll('section:has(table)')].map((section) => [text(section.querySelector('h3')), section]),
  );

const rowsOf = (table: Element | undefined) => [...(table?.querySelectorAll('tbody tr') ?? [])];

describe('the report of a programme', () => {
  const print = window.print.bind(window);
  afterEach(() => {
    window.print = print;
    history.replaceState(null, '', location.pathname);
  });

  it('is laid out when it is printed, and gone afterwards', async () => {
    const element = await shownProgramme(undefined, { officer: 'Cán bộ 1' });
    await waitUntil(() => part(element, 'helping')?.querySelector('tbody tr'), 'it is worked out', { timeout: 8000 });
    let printed = '';
    let headings: string[] = [];
    window.print = () => {
      const report = inside(element, '.report');
      printed = text(report);
      headings = [...report.querySelectorAll('h3')].map(text);
    };
    inside(element, '#print-report').click();
    await waitUntil(() => printed !== '', 'it is printed', { timeout: 8000 });
    expect(headings).to.deep.equal([
      programmeVi.cards.heading,
      programmeVi.others.lists.dti,
      programmeVi.others.lists.unctad,
      programmeVi.cards.populations,
      programmeVi.levels.heading,
      programmeVi.means.heading,
      programmeVi.change.heading,
      programmeVi.segments.heading('Ngành'),
      programmeVi.segmentChange.heading('Ngành'),
      programmeVi.gaps.heading,
      programmeVi.helping.heading,
      programmeVi.quality.heading,
      programmeVi.report.method,
    ]);
    expect(printed).to.include('Chương trình nhỏ');
    expect(printed).to.include('Đợt 2: từ 01/07/2026 đến 30/09/2026');
    expect(printed).to.include('người in: Cán bộ 1');
    expect(printed).to.include('Niên giám thống kê');
    for (const note of ['selfAssessment', 'missing', 'rounding', 'notPublished'] as const) {
      expect(printed).to.include(programmeVi.report[note]);
    }
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.report')).to.equal(null);
  });

  it('prints the tables of the page, with the same numbers where both round alike', async () => {
    const targets = [
      { indicator: 'mean-readiness', value: 90, by: '2026-12-31' },
      { indicator: 'mean-readiness/security', value: 100, by: '2026-12-31' },
    ];
    const element = await shownProgramme({ ...smallProgramme, programme: { ...smallProgramme.programme, targets } });
    await waitUntil(() => part(element, 'helping')?.querySelector('tbody tr'), 'it is worked out', { timeout: 8000 });
    let printed = new Map<string, Element>();
    window.print = () => (printed = onPaper(inside(element, '.report')));
    inside(element, '#print-report').click();
    await waitUntil(() => printed.size > 0, 'it is printed', { timeout: 8000 });
    const shown = onThePage(inside(element, '.panel'));
    expect(shown.size).to.equal(10);
    for (const [heading, table] of shown) {
      expect(rowsOf(printed.get(heading)).length, heading).to.equal(rowsOf(table).length);
    }
    const { levels, progress, gaps, helping } = programmeVi;
    for (const { heading } of [levels, progress, gaps, helping]) {
      expect(rowsOf(printed.get(heading)).map(text), heading).to.deep.equal(rowsOf(shown.get(heading)).map(text));
    }
    expect(text(rowsOf(shown.get(progress.heading))[0])).to.match(/^Toàn bộ \d+ 90 31\/12\/2026 /);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('says what is missing where nobody was assessed', async () => {
    history.replaceState(null, '', '?dr-sector=G&dr-supported=yes&dr-wave=first');
    const element = await shownProgramme();
    let printed = '';
    window.print = () => (printed = text(inside(element, '.report')));
    inside(element, '#print-report').click();
    await waitUntil(() => printed !== '', 'it is printed', { timeout: 8000 });
    expect(printed).to.include(programmeVi.empty.notAssessed);
    expect(printed).to.include('Ngành: Bán buôn và bán lẻ');
    window.dispatchEvent(new Event('afterprint'));
  });
});
