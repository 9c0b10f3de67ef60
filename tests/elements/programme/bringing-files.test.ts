import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { intakeVi } from '../../../src/core/i18n/intake/vi.js';
import { programmeVi } from '../../../src/core/i18n/programme/vi.js';
import { START } from '../../../src/core/programme/programme-state.js';
import { UNNAMED_OFFICER } from '../../../src/core/programme/unnamed-officer.js';
import '../../../src/elements/programme/define.js';
import { CountingDesk } from '../../../src/elements/programme/desk/counting-desk.js';
import { ReadinessRegisterEvent } from '../../../src/elements/programme/programme-events.js';
import type { ReadinessProgrammeElement } from '../../../src/elements/programme/programme-element.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';

const LIST = [
  'Tên doanh nghiệp;Mã số thuế;Ngành;Quy mô;Được hỗ trợ từ;Đơn vị hỗ trợ',
  'Bánh Huế;0100109106;G;nhỏ;01/02/2026;Sở Khoa học và Công nghệ',
  'Xưởng mộc;;C;siêu nhỏ;;',
].join('\r\n');
const ANSWERS = [
  'Tên doanh nghiệp;Ngày đánh giá;net-access;web-own',
  'Bánh Huế;15/03/2026;fixed-everywhere;orders',
].join('\r\n');

const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const query = (element: ReadinessProgrammeElement, selector: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

async function page(data: unknown = null): Promise<ReadinessProgrammeElement> {
  const element = await fixture<ReadinessProgrammeElement>(html`
    <readiness-programme lang="vi" officer="can-bo-1" .data=${data}></readiness-programme>
  `);
  await there(element, data === null ? '#intake-file' : '[part=cards]');
  return element;
}

function there(element: ReadinessProgrammeElement, selector: string): Promise<void> {
  return waitUntil(() => query(element, selector), `there is ${selector}`, { timeout: 10000 });
}

async function step(element: ReadinessProgrammeElement, name: keyof typeof intakeVi.steps): Promise<void> {
  const here = () => text(query(element, '[aria-current=step]')) === intakeVi.steps[name] && !query(element, '.busy');
  await waitUntil(here, `the step is ${name}`, { timeout: 10000 });
}

function bring(element: ReadinessProgrammeElement, content: string, name: string): void {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('#intake-file');
  if (!input) throw new Error('no file can be brought');
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

function press(element: ReadinessProgrammeElement, label: string): void {
  const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
  const button = buttons.find((one) => text(one) === label);
  if (!button) throw new Error(`there is no button ${label}: ${buttons.map(text).join(' | ')}`);
  button.click();
}

async function takeIn(element: ReadinessProgrammeElement, content: string, name: string, rows: string): Promise<void> {
  bring(element, content, name);
  await step(element, 'columns');
  press(element, intakeVi.columns.check);
  await step(element, 'check');
  press(element, intakeVi.check.takeAll(rows));
  await step(element, 'done');
}

const figures = (element: ReadinessProgrammeElement) =>
  [...(element.shadowRoot?.querySelectorAll('.card .figure') ?? [])].map(text);

describe('files for <readiness-programme>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('make a programme out of a list of enterprises, and a table of answers adds to it', async () => {
    const element = await page();
    await takeIn(element, LIST, 'doanh-nghiep-hue.csv', '2');
    await there(element, 'header h2');
    expect(element.shadowRoot?.activeElement?.id, 'whoever works by keyboard is not thrown out').to.equal(
      'intake-heading',
    );
    press(element, intakeVi.done.show);
    await there(element, '[part=cards]');
    expect(text(query(element, 'header h2'))).to.equal('doanh-nghiep-hue');
    expect(figures(element)[0], 'supported enterprises').to.equal('1');
    expect(text(query(element, '.unsaved'))).to.equal(programmeVi.casework.unsaved.hint);

    press(element, programmeVi.open.add);
    await there(element, '#intake-file');
    await takeIn(element, ANSWERS, 'phieu.csv', '1');
    press(element, intakeVi.done.show);
    await there(element, '[part=cards]');
    await waitUntil(() => figures(element)[1] === '100%', 'the answer counts', { timeout: 10000 });
    expect(figures(element)).to.deep.equal(['1', '100%', '100%', '1']);
  });

  it('are added to the programme that is open; whoever turns back has changed nothing', async () => {
    const element = await page(smallProgramme);
    press(element, programmeVi.open.add);
    await there(element, '#intake-file');
    bring(element, LIST, 'them.csv');
    await step(element, 'columns');
    press(element, programmeVi.open.back);
    await there(element, '[part=cards]');
    expect(figures(element)[0]).to.equal('3');
    press(element, programmeVi.open.add);
    await there(element, '#intake-heading');
    expect(text(query(element, '[aria-current=step]')), 'where the officer was').to.equal(intakeVi.steps.columns);
    press(element, intakeVi.columns.check);
    await step(element, 'check');
    press(element, intakeVi.check.takeAll('2'));
    await step(element, 'done');
    press(element, intakeVi.done.show);
    await there(element, '[part=cards]');
    await waitUntil(() => figures(element)[0] === '4', 'one more is supported', { timeout: 10000 });
  });

  it('of one programme are forgotten when another is opened, and the way back leads to its name', async () => {
    const element = await page(smallProgramme);
    press(element, programmeVi.open.add);
    await there(element, '#intake-file');
    await takeIn(element, LIST, 'them.csv', '2');
    element.data = {
      ...smallProgramme,
      programme: { ...smallProgramme.programme, names: { vi: 'Chương trình khác' } },
    };
    await waitUntil(() => text(query(element, '#programme')) === 'Chương trình khác', 'it is open', { timeout: 10000 });
    expect(query(element, '.intake')).to.equal(null);
    press(element, programmeVi.open.add);
    await there(element, '#intake-file');
    expect(text(query(element, '[aria-current=step]'))).to.equal(intakeVi.steps.choose);
    press(element, programmeVi.open.back);
    await waitUntil(() => element.shadowRoot?.activeElement?.id === 'programme', 'its name has the focus');
  });

  it('come back as they were saved: the register and its answers as a table', async () => {
    const desk = new CountingDesk(() => Promise.resolve());
    await desk.open(smallProgramme, '2026-11-26T03:00:00Z', () => undefined);
    for (const format of ['csv', 'xlsx'] as const) {
      const file = await desk.table(START, format, 'so');
      if (!file) throw new Error('a small programme is no long table');
      const opened = await desk.intake.open([{ path: `so.${format}`, content: file }]);
      if (opened.kind !== 'table') throw new Error('it is a table');
      const meanings = opened.columns.map(({ meaning }) => meaning);
      const plan = { meanings, numbers: opened.numbers, wave: { kind: 'dates' }, date: null, locale: 'vi' } as const;
      const { counts, blocking } = await desk.intake.check(plan);
      expect(blocking).to.deep.equal([]);
      const { faulty, enterprises, assessments } = counts;
      expect([faulty, enterprises.added, enterprises.changed]).to.deep.equal([0, 0, 0]);
      expect([assessments.added, assessments.replaced]).to.deep.equal([0, 0]);
      expect(assessments.same).to.equal(smallProgramme.assessments.length);
    }
  });

  it('tell the page that the register has changed, which may store it', async () => {
    const element = await page(smallProgramme);
    const stored: Promise<Blob>[] = [];
    element.addEventListener('readiness-register', (event) => {
      if (!(event instanceof ReadinessRegisterEvent)) throw new Error('another event');
      event.preventDefault();
      expect(event.change).to.equal(null);
      stored.push(event.register());
    });
    press(element, programmeVi.open.add);
    await there(element, '#intake-file');
    await takeIn(element, LIST, 'them.csv', '2');
    const [told] = await Promise.all(stored);
    const register = JSON.parse((await told?.text()) ?? '') as {
      enterprises: readonly unknown[];
      changes: readonly { by: string }[];
    };
    expect(register.enterprises.length).to.equal(smallProgramme.enterprises.length + 2);
    expect(register.changes.every(({ by }) => by === 'can-bo-1')).to.equal(true);
    expect(text(query(element, '.unsaved'))).to.equal('');
  });

  it('are taken in with every line of the change log, also where the page tells no officer', async () => {
    const element = await page(smallProgramme);
    element.officer = '';
    const stored: Promise<Blob>[] = [];
    element.addEventListener('readiness-register', (event) => {
      if (event instanceof ReadinessRegisterEvent) stored.push(event.register());
    });
    press(element, programmeVi.open.add);
    await there(element, '#intake-file');
    await takeIn(element, LIST, 'them.csv', '2');
    const [told] = await Promise.all(stored);
    const register = JSON.parse((await told?.text()) ?? '') as { changes: readonly { kind: string; by: string }[] };
    const added = register.changes.slice(smallProgramme.changes.length);
    expect(added.length).to.be.greaterThan(1);
    expect(added.every(({ by }) => by === UNNAMED_OFFICER)).to.equal(true);
    expect(query(element, '.finding'), 'nothing of it is left out').to.equal(null);
  });

  it('that are no programme go through the intake, whatever their ending', async () => {
    const element = await page();
    bring(element, '[{}]', 'phieu.json');
    await step(element, 'columns');
    press(element, intakeVi.columns.check);
    await step(element, 'check');
    expect(text(query(element, '.intake'))).to.include(intakeVi.check.faulty('1', '1'));
  });
});
