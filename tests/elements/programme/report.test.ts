import { expect, waitUntil } from '@open-wc/testing';
import { programmeVi } from '../../../src/core/i18n/programme/vi.js';
import { inside, part, shownProgramme, text } from './programme-harness.js';

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
