import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { intakeEn } from '../../../../src/core/i18n/intake/en.js';
import { intakeVi } from '../../../../src/core/i18n/intake/vi.js';
import { removedNote } from '../../../../src/core/programme/removed-notes.js';
import type { IntakeService } from '../../../../src/elements/programme/intake/intake-service.js';
import { bench, type IntakeHostElement } from './intake-host.js';
import './intake-host.js';
import { smallProgramme } from '../../../fixtures/programmes/small-programme.js';

const TABLE = [
  'Tên doanh nghiệp;Mã số thuế;Ngành;Quy mô;Tỉnh;Ngày đánh giá;web-own;Ghi chu',
  'Bánh Huế;0100109106;Bán buôn và bán lẻ;nhỏ;Huế;15/03/2026;none;x',
  'Xưởng mộc;0100109107;C;siêu nhỏ;46;16/03/2026;none;',
  'Nhà hàng Huế;;I;;46;17/03/2026;nonne;',
  'Đại lý Kim Long;;G;vừa;46;18/03/2026;none;',
].join('\r\n');

const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const query = (host: IntakeHostElement, selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);

async function host(lang = 'vi', open = bench()): Promise<IntakeHostElement> {
  return fixture<IntakeHostElement>(html`<test-intake-host lang=${lang} .bench=${open}></test-intake-host>`);
}

async function step(element: IntakeHostElement, name: keyof typeof intakeVi.steps, words = intakeVi): Promise<void> {
  await waitUntil(
    () => text(query(element, '[aria-current=step]')) === words.steps[name] && !query(element, '.busy'),
    `the step is ${name}`,
    { timeout: 10000 },
  );
  await waitUntil(
    () => element.shadowRoot?.activeElement?.id === 'intake-heading',
    `the heading of ${name} has the focus`,
  );
}

function bring(element: IntakeHostElement, content: BlobPart, name = 'doanh-nghiep.csv'): void {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const input = element.renderRoot.querySelector<HTMLInputElement>('#intake-file');
  if (!input) throw new Error('no file can be brought');
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

function press(element: IntakeHostElement, label: string): void {
  const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('button')];
  const button = buttons.find((one) => text(one) === label);
  if (!button) throw new Error(`there is no button ${label}: ${buttons.map(text).join(' | ')}`);
  button.click();
}

/** What is saved as files while something is done. */
async function saved(work: () => Promise<void>): Promise<readonly Blob[]> {
  const files: Blob[] = [];
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return create(file);
  };
  try {
    await work();
  } finally {
    URL.createObjectURL = create;
  }
  return files;
}

/** Fills a field in, or chooses in a list. */
function choose(element: IntakeHostElement, id: string, value: string): void {
  const field = element.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>(id);
  if (!field) throw new Error(`there is no ${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

async function checked(element: IntakeHostElement, content: BlobPart, name?: string): Promise<void> {
  bring(element, content, name);
  await step(element, 'columns');
  press(element, intakeVi.columns.check);
  await step(element, 'check');
}

function dropFile(element: IntakeHostElement, content: BlobPart, name: string): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer }));
}

describe('the face of the intake', () => {
  it('leads from a table with faulty rows to the register, over the saved report that was put right', async () => {
    const element = await host();
    dropFile(element, TABLE, 'doanh-nghiep.csv');
    await step(element, 'columns');
    press(element, intakeVi.columns.check);
    await step(element, 'check');
    expect(text(query(element, '.error'))).to.equal(intakeVi.check.faulty('2', '4'));
    const rows = [...element.renderRoot.querySelectorAll('tbody tr')].map(text);
    expect(rows.length).to.equal(2);
    expect(rows[0]).to.match(
      /^3 Mã số thuế 0100109107 Chữ số thứ 10 không khớp.* Đối chiếu từng chữ số với giấy chứng nhận/,
    );
    expect(rows[1]).to.match(/^4 web-own nonne “nonne” không phải là một phương án.*Có phải ý Anh\/Chị là “none”\?/);
    expect(element.bench.made).to.equal(0);
    const [report] = await saved(async () => {
      press(element, intakeVi.check.report);
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    press(element, intakeVi.check.takeSound('2'));
    await step(element, 'done');
    expect(element.bench.register?.enterprises.map(({ name }) => name)).to.deep.equal(['Bánh Huế', 'Đại lý Kim Long']);
    const faulty = (await report?.text()) ?? '';
    const lines = faulty.split('\r\n');
    expect(lines[0]).to.match(/^\uFEFF?#dòng;#lỗi;Tên doanh nghiệp;/);
    const right = faulty.replaceAll('0100109107', '0300588569').replaceAll('nonne', 'none');
    press(element, intakeVi.done.more);
    await step(element, 'choose');
    await checked(element, right, 'dong-co-loi.csv');
    expect(text(query(element, '.fine'))).to.equal(intakeVi.check.sound('2'));
    press(element, intakeVi.check.takeAll('2'));
    await step(element, 'done');
    expect(element.bench.register?.enterprises.length).to.equal(4);
    expect(element.bench.register?.assessments.length).to.equal(4);
    expect(element.bench.changes.every(({ by, at }) => by === 'officer-1' && at === '2026-11-26T08:00:00Z')).to.equal(
      true,
    );
    press(element, intakeVi.done.show);
    expect(element.left).to.equal(1);
  });

  it('takes a column for what is chosen by hand, and for what it is near to', async () => {
    const element = await host();
    bring(element, 'Tên doanh nghiẹp;Mô tả\nBánh Huế;C');
    await step(element, 'columns');
    expect(text(query(element, '.near'))).to.include(intakeVi.columns.near('Tên doanh nghiệp'));
    query(element, '.near button')?.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector<HTMLSelectElement>('tbody select')?.value).to.equal('enterprise.name');
    const select = element.renderRoot.querySelectorAll('select[aria-label]')[1] as HTMLSelectElement;
    select.value = 'enterprise.sector';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    press(element, intakeVi.columns.check);
    await step(element, 'check');
    press(element, intakeVi.check.takeAll('1'));
    await step(element, 'done');
    expect(element.bench.register?.enterprises[0]?.sector?.code).to.equal('C');
  });

  it('lists what should be checked and is taken in all the same, in words', async () => {
    const element = await host();
    await checked(element, 'Tên doanh nghiệp;SĐT\nBánh Huế;0905 12 345\nXưởng mộc;0905 123 456');
    expect(text(query(element, '.fine'))).to.equal(intakeVi.check.sound('2'));
    expect(text(query(element, 'caption'))).to.equal(intakeVi.check.warnings('1', '1'));
    expect(text(query(element, 'tbody tr'))).to.match(/^2 SĐT 0905 12 345 Số này không đúng dạng số điện thoại\./);
    const kinds = [...element.renderRoot.querySelectorAll('th')].map(text);
    expect(kinds).to.include(intakeVi.check.toCheck).and.not.to.include(intakeVi.check.problem);
    expect(query(element, 'td:nth-last-child(2)')?.dataset['label']).to.equal(intakeVi.check.toCheck);
    await expect(element).to.be.accessible();
    const [report] = await saved(async () => {
      press(element, intakeVi.check.warned);
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect((await report?.text())?.split('\r\n').length).to.equal(3);
    press(element, intakeVi.check.takeAll('2'));
    await step(element, 'done');
    expect(element.bench.register?.contacts.length).to.equal(2);
  });

  it('takes in a programme in which nothing is new but that a note was removed, once', async () => {
    const written = { enterprise: 'e2', at: '2026-09-01T02:00:00Z', by: 'lan', text: 'Đã gọi điện' };
    const removedNotes = [removedNote(written, '2026-09-05T02:00:00Z')];
    const other = JSON.stringify({ ...smallProgramme, assessments: [], removedNotes });
    const element = await host('vi', bench(smallProgramme));
    bring(element, other, 'so.json');
    await step(element, 'check');
    press(element, intakeVi.check.takeAll('4'));
    await step(element, 'done');
    expect(element.bench.register?.removedNotes).to.deep.equal(removedNotes);
    expect(element.bench.changes).to.deep.equal([]);
    press(element, intakeVi.done.more);
    await step(element, 'choose');
    bring(element, other, 'so.json');
    await step(element, 'check');
    expect(() => press(element, intakeVi.check.takeAll('4'))).to.throw('there is no button');
  });

  it('changes nothing when the officer cancels', async () => {
    const element = await host('vi', bench(smallProgramme));
    await checked(element, TABLE);
    press(element, intakeVi.check.cancel);
    await step(element, 'choose');
    expect(element.bench.made).to.equal(0);
    expect(element.bench.register).to.equal(smallProgramme);
  });

  it('says how far reading is, and how far merging', async () => {
    const own = bench();
    let go: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => (go = resolve));
    const service: IntakeService = {
      ...own.service,
      check: async (plan, tell) => {
        tell?.({ stage: 'reading', share: 0.25, rows: 1234 });
        await element.updateComplete;
        expect(text(query(element, '.busy span'))).to.equal(intakeVi.progress.reading('25%', '1.234'));
        tell?.({ stage: 'merging', share: 0.75, rows: 5000 });
        await waits;
        return own.service.check(plan, tell);
      },
    };
    const element = await host('vi', { ...own, service });
    bring(element, TABLE);
    await step(element, 'columns');
    press(element, intakeVi.columns.check);
    await waitUntil(
      () => text(query(element, '.busy span')) === intakeVi.progress.merging('75%', '5.000'),
      'it merges',
    );
    expect(query(element, 'progress')).to.have.property('value', 0.75);
    go();
    await step(element, 'check');
  });

  it('goes back to the columns as they were matched when a check is stopped', async () => {
    const own = bench(smallProgramme);
    let checks = 0;
    const service: IntakeService = {
      ...own.service,
      check: (plan, tell) => (checks++ === 0 ? new Promise(() => undefined) : own.service.check(plan, tell)),
    };
    const element = await host('vi', { ...own, service });
    bring(element, 'Tên doanh nghiệp;Mô tả;web-own;date\nBánh Huế;C;none;2026-11-20');
    await step(element, 'columns');
    const change = async (selector: string, value: string) => {
      const select = query(element, selector) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await change('tbody tr:nth-child(2) select', 'enterprise.sector');
    await change('#intake-wave', 'known second');
    press(element, intakeVi.columns.check);
    await element.updateComplete;
    press(element, intakeVi.progress.stop);
    await step(element, 'columns');
    expect(text(query(element, '#intake-status'))).to.equal(intakeVi.progress.stopped);
    expect(query(element, 'tbody tr:nth-child(2) select')).to.have.property('value', 'enterprise.sector');
    expect(query(element, '#intake-wave')).to.have.property('value', 'known second');
    press(element, intakeVi.columns.check);
    await step(element, 'check');
    expect(text(query(element, '.fine'))).to.equal(intakeVi.check.sound('1'));
    expect(checks).to.equal(2);
  });

  it('begins anew when other files are brought and not waited for', async () => {
    const own = bench();
    let brought = 0;
    const service: IntakeService = {
      ...own.service,
      open: (files, tell) => (brought++ === 1 ? new Promise(() => undefined) : own.service.open(files, tell)),
    };
    const element = await host('vi', { ...own, service });
    bring(element, 'Tên doanh nghiệp\nBánh Huế');
    await step(element, 'columns');
    dropFile(element, 'Tên doanh nghiệp\nXưởng mộc', 'khac.csv');
    await waitUntil(() => query(element, '.busy'), 'it is opened');
    press(element, intakeVi.progress.stop);
    await step(element, 'choose');
    expect(text(query(element, '#intake-status'))).to.equal(intakeVi.progress.stopped);
    await checked(element, 'Tên doanh nghiệp\nXưởng mộc');
    expect(text(query(element, '.fine'))).to.equal(intakeVi.check.sound('1'));
  });

  it('goes back to the questionnaire that was chosen before when another one is not waited for', async () => {
    const own = bench();
    const service: IntakeService = { ...own.service, propose: () => new Promise(() => undefined) };
    const element = await host('vi', { ...own, service });
    bring(element, 'Tên doanh nghiệp;web-own;date\nBánh Huế;none;2026-11-20');
    await step(element, 'columns');
    const select = query(element, '#intake-instrument') as HTMLSelectElement;
    select.value = 'eurostat-dii';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    press(element, intakeVi.progress.stop);
    await step(element, 'columns');
    expect(select.value).to.equal('sme-screening');
    press(element, intakeVi.columns.check);
    await step(element, 'check');
    expect(text(query(element, '.fine'))).to.equal(intakeVi.check.sound('1'));
  });

  it('says why a file cannot be read, in the language of the page', async () => {
    const element = await host('en');
    await waitUntil(() => text(query(element, 'h2')) === intakeEn.choose.heading, 'English has come');
    bring(element, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'survey.csv');
    await step(element, 'choose', intakeEn);
    await waitUntil(() => query(element, '.error'), 'it is said');
    expect(text(query(element, '.error'))).to.equal(
      `${intakeEn.choose.refused} survey.csv This is not a text file. Choose a CSV, XLSX, JSON or JSON Lines file.`,
    );
  });

  it('names every table that was chosen where only one can be taken', async () => {
    const element = await host();
    const files = new DataTransfer();
    for (const name of ['dn, 2026.csv', 'phiếu.xlsx', 'cũ.tsv']) files.items.add(new File(['a,b\n1,2'], name));
    const input = query(element, '#intake-file') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => query(element, '.error'), 'it is said');
    expect(text(query(element, '.error'))).to.equal(
      `${intakeVi.choose.refused} Anh/Chị đã chọn 3 bảng cùng lúc: “dn, 2026.csv”, “phiếu.xlsx”, “cũ.tsv”. ` +
        'Chọn từng bảng một; các phiếu JSON thì có thể chọn nhiều tệp hoặc cả thư mục.',
    );
    expect(query(element, '.problems li')?.textContent, 'no file alone is wrong').to.match(/^Anh\/Chị/);
    expect(query(element, '.problems b')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('is accessible at every step', async () => {
    const element = await host();
    await expect(element).to.be.accessible();
    await checked(element, TABLE);
    await expect(element).to.be.accessible();
    press(element, intakeVi.check.back);
    await step(element, 'columns');
    await expect(element).to.be.accessible();
    press(element, intakeVi.columns.check);
    await step(element, 'check');
    press(element, intakeVi.check.takeSound('2'));
    await step(element, 'done');
    await expect(element).to.be.accessible();
  });

  for (const { lang, words } of [
    { lang: 'vi', words: intakeVi },
    { lang: 'en', words: intakeEn },
  ]) {
    it(`says beside the fields what is still to be filled in, in the language of the page (${lang})`, async () => {
      const element = await host(lang);
      await waitUntil(() => text(query(element, 'h2')) === words.choose.heading, 'the words have come');
      bring(element, 'Tên doanh nghiệp;web-own\nBánh Huế;none');
      await step(element, 'columns', words);
      choose(element, '#intake-wave', 'new');
      await element.updateComplete;
      const told = () => [...element.renderRoot.querySelectorAll('.problem')].map(text);
      const focused = () => element.shadowRoot?.activeElement;
      expect(told(), 'nothing before anybody wants to go on').to.deep.equal([]);

      press(element, words.columns.check);
      await waitUntil(() => focused()?.id === 'intake-date', 'the first field has the focus');
      const { dateMissing, waveNameMissing, errorPrefix, dateHint } = words.columns;
      expect(told()).to.deep.equal([`${errorPrefix} ${dateMissing}`, `${errorPrefix} ${waveNameMissing}`]);
      const described = focused()?.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(described.map((id) => text(query(element, `#${id}`)))).to.deep.equal([
        dateHint,
        `${errorPrefix} ${dateMissing}`,
      ]);
      expect(focused()?.getAttribute('aria-invalid')).to.equal('true');
      expect(query(element, '#intake-status')?.textContent, 'nothing was checked').to.equal('');
      await expect(element).to.be.accessible();

      choose(element, '#intake-date', '2026-11-20');
      choose(element, '#intake-wave-name', ' ');
      press(element, words.columns.check);
      await waitUntil(() => focused()?.id === 'intake-wave-name', 'the next field has the focus');
      expect(told()).to.deep.equal([`${errorPrefix} ${waveNameMissing}`]);
      choose(element, '#intake-wave-name', 'Đợt cuối năm');
      await element.updateComplete;
      expect(told()).to.deep.equal([]);
      press(element, words.columns.check);
      await step(element, 'check', words);
    });
  }

  it('asks for nothing that a column or another wave tells', async () => {
    const element = await host();
    bring(element, 'Tên doanh nghiệp;web-own\nBánh Huế;none');
    await step(element, 'columns');
    choose(element, '#intake-wave', 'new');
    await element.updateComplete;
    choose(element, '#intake-date', '2026-11-20');
    press(element, intakeVi.columns.check);
    await waitUntil(() => query(element, '.problem'), 'a name is missing');
    choose(element, '#intake-wave', 'dates');
    await element.updateComplete;
    expect(query(element, '.problem')).to.equal(null);
    press(element, intakeVi.columns.check);
    await step(element, 'check');
  });

  it('asks for a date where a table has none, and for the name of a new wave', async () => {
    const element = await host('vi', bench(smallProgramme));
    bring(element, 'Tên doanh nghiệp;web-own\nBánh Huế;none');
    await step(element, 'columns');
    const wave = element.renderRoot.querySelector<HTMLSelectElement>('#intake-wave');
    if (!wave) throw new Error('a wave can be chosen');
    expect([...wave.options].map((option) => option.value)).to.deep.equal([
      'dates',
      'known first',
      'known second',
      'new',
    ]);
    wave.value = 'new';
    wave.dispatchEvent(new Event('change'));
    await element.updateComplete;
    for (const [id, value] of [
      ['#intake-wave-name', 'Đợt cuối năm'],
      ['#intake-date', '2026-11-20'],
    ] as const) {
      const field = element.renderRoot.querySelector<HTMLInputElement>(id);
      if (!field) throw new Error(`there is ${id}`);
      field.value = value;
      field.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    press(element, intakeVi.columns.check);
    await step(element, 'check');
    expect(text(query(element, '.intake'))).to.include('Đợt cuối năm (ngày 20/11/2026): 1 phiếu');
    press(element, intakeVi.check.takeAll('1'));
    await step(element, 'done');
    expect(element.bench.register?.programme.waves.at(-1)?.names).to.deep.equal({ vi: 'Đợt cuối năm' });
  });
});
