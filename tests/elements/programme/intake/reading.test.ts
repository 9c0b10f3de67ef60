import { expect } from '@open-wc/testing';
import type {
  IntakePlan,
  IntakePreview,
  OpenedRecords,
  OpenedTable,
} from '../../../../src/elements/programme/intake/intake-service.js';
import { problemWords } from '../../../../src/core/i18n/intake/problem-words.js';
import { describeProblem } from '../../../../src/core/i18n/intake/describe-problem.js';
import { removedNote } from '../../../../src/core/programme/removed-notes.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { brokenFiles } from '../../../fixtures/broken-files/broken-files.js';
import { workbookBytes } from '../../../fixtures/broken-files/workbook-bytes.js';
import { smallProgramme } from '../../../fixtures/programmes/small-programme.js';
import { bench, type Bench } from './intake-host.js';

const [sample] = smallProgramme.assessments;
if (!sample) throw new Error('the fixture has assessments');
const { response } = sample;

const planOf = (opened: OpenedTable | OpenedRecords, more: Partial<IntakePlan> = {}): IntakePlan => ({
  meanings: opened.kind === 'table' ? opened.columns.map(({ meaning }) => meaning) : [],
  numbers: opened.kind === 'table' ? opened.numbers : null,
  wave: { kind: 'dates' },
  date: null,
  locale: 'vi',
  ...more,
});

const file = (path: string, content: BlobPart) => ({ path, content: new Blob([content]) });

async function table(own: Bench, name: string, content: BlobPart): Promise<OpenedTable> {
  const opened = await own.service.open([file(name, content)]);
  if (opened.kind !== 'table') throw new Error(`it is ${JSON.stringify(opened)}`);
  return opened;
}

/** What comes of files of assessments. */
async function previewOf(own: Bench, files: readonly { path: string; content: Blob }[]): Promise<IntakePreview> {
  const opened = await own.service.open(files);
  if (opened.kind !== 'records') throw new Error(`they are ${JSON.stringify(opened)}`);
  return own.service.check(planOf(opened));
}

describe('files that cannot be read', () => {
  for (const { what, name, content, code, params } of brokenFiles) {
    it(`${what} is told with its name, what is wrong and what to do`, async () => {
      const own = bench();
      const opened = await own.service.open([file(name, await content())]);
      const preview = opened.kind === 'refused' ? null : await own.service.check(planOf(opened));
      const [problem] = opened.kind === 'refused' ? opened.problems : (preview?.blocking ?? []);
      expect(problem?.file).to.equal(name);
      expect(problem?.issue.code).to.equal(code);
      if (params) expect(problem?.issue.params).to.deep.equal(params);
      for (const locale of ['vi', 'en']) {
        const words = await problemWords(locale, vietnam);
        expect(problem && describeProblem(problem.issue, words).problem).to.match(/\p{L}.*\.$/u);
      }
      expect(own.made).to.equal(0);
    });
  }

  it('a file that fails further on leaves nothing behind', async () => {
    const own = bench(smallProgramme);
    const rows = Array.from({ length: 5000 }, (_, at) => `Doanh nghiệp số ${at},C`).join('\n');
    const opened = await table(own, 'nhay.csv', `Tên doanh nghiệp,Ngành\n${rows}\n"mở,C\n`);
    const preview = await own.service.check(planOf(opened));
    expect(preview.blocking[0]?.issue).to.deep.include({ code: 'table/quote-open', params: { line: 5002 } });
    expect(own.register).to.equal(smallProgramme);
  });
});

describe('tables', () => {
  it('are read from a workbook as from text: texts, numbers, values of formulas, errors', async () => {
    const own = bench();
    const rows = [
      ['Tên doanh nghiệp', 'Mã số thuế', 'Ngành', 'SĐT'],
      ['Bánh Huế', 100109106, { xml: '<c r="@" t="str"><f>UPPER("c")</f><v>C</v></c>' }, 905123456],
      ['Xưởng mộc', '', { xml: '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, ''],
    ];
    const opened = await table(
      own,
      'bang.xlsx',
      new Uint8Array(await workbookBytes({ Trống: [['x']], 'Danh sách': rows })),
    );
    expect(opened.sheets, 'a sheet without rows is not offered').to.deep.equal(['Danh sách']);
    const preview = await own.service.check(planOf(opened));
    expect(preview.problems.map(({ row, column, value }) => [row, column, value])).to.deep.equal([
      [3, 'Ngành', '#DIV/0!'],
    ]);
    await own.service.take('sound');
    const [bakery] = own.register?.enterprises ?? [];
    expect(bakery?.code?.code, 'a spreadsheet drops the nought of a code').to.equal('0100109106');
    expect(bakery?.sector).to.deep.equal({ system: 'vsic', edition: '2025', code: 'C' });
    expect(own.register?.contacts).to.deep.equal([{ enterprise: bakery?.id, phone: '0905123456' }]);
  });

  it('may stand on any sheet of a workbook', async () => {
    const own = bench();
    const content = await workbookBytes({
      A: [['Tên doanh nghiệp'], ['Bánh Huế']],
      B: [
        ['Company', 'Sector'],
        ['Xưởng mộc', 'C'],
      ],
    });
    await table(own, 'bang.xlsx', new Uint8Array(content));
    const other = await own.service.propose({ sheet: 'B' });
    if (other.kind !== 'table') throw new Error('it is a table');
    expect(other.columns.map(({ meaning }) => meaning)).to.deep.equal(['enterprise.name', 'enterprise.sector']);
    await own.service.check(planOf(other));
    await own.service.take('all');
    expect(own.register?.enterprises.map(({ name }) => name)).to.deep.equal(['Xưởng mộc']);
    const none = bench();
    await table(none, 'bang.xlsx', new Uint8Array(content));
    const wrong = await none.service.propose({ sheet: 'C' });
    expect(wrong.kind === 'refused' && wrong.problems[0]?.issue.code).to.equal('sheet/unknown');
  });

  it('are read with semicolons, tabs and commas, with a byte order mark and without', async () => {
    for (const sign of [';', '\t', ',']) {
      for (const mark of ['', '\uFEFF']) {
        const own = bench();
        const opened = await table(own, 'bang.csv', `${mark}Tên doanh nghiệp${sign}Ngành\r\nBánh Huế${sign}C`);
        await own.service.check(planOf(opened));
        await own.service.take('all');
        expect(own.register?.enterprises.map(({ name, sector }) => [name, sector?.code])).to.deep.equal([
          ['Bánh Huế', 'C'],
        ]);
      }
    }
  });

  it('name their questionnaire by their headers, and another one can be chosen', async () => {
    const own = bench();
    const opened = await table(own, 'bang.csv', 'Tên doanh nghiệp,web-own,net-access\nBánh Huế,none,mobile');
    expect(opened.instrument).to.equal('sme-screening');
    const other = await own.service.propose({ instrument: null });
    expect(other.kind === 'table' && other.columns.map(({ meaning }) => meaning)).to.deep.equal([
      'enterprise.name',
      null,
      null,
    ]);
  });

  it('say what they lack: without a date no answer is taken, with one for all of them it is', async () => {
    const own = bench();
    const opened = await table(own, 'bang.csv', 'Tên doanh nghiệp,web-own\nBánh Huế,none');
    const without = await own.service.check(planOf(opened));
    expect(without.problems[0]?.issue.code).to.equal('cell/required');
    const preview = await own.service.check(planOf(opened, { date: '2026-03-01' }));
    expect(preview.counts).to.deep.include({ faulty: 0, assessments: { added: 1, replaced: 0, same: 0 } });
    expect(preview.waves[0]).to.deep.include({ id: '2026-03', from: '2026-03-01', to: '2026-03-01', isNew: true });
  });

  it('are known again when they are taken in a second time', async () => {
    const own = bench();
    const content = 'Tên doanh nghiệp,Ngày,web-own\nBánh Huế,2026-03-01,none\nXưởng mộc,2026-03-02,none';
    for (const [added, same] of [
      [2, 0],
      [0, 2],
    ] as const) {
      const preview = await own.service.check(planOf(await table(own, 'bang.csv', content)));
      expect(preview.counts.enterprises).to.deep.equal({ added, changed: 0, same });
      expect(preview.counts.assessments).to.deep.equal({ added, replaced: 0, same });
      await own.service.take('all');
    }
    expect(own.changes).to.deep.equal([]);
  });

  it('do not pass for one another: two at once are refused', async () => {
    const own = bench();
    const opened = await own.service.open([file('a.csv', 'a'), file('b.csv', 'b')]);
    const [problem] = opened.kind === 'refused' ? opened.problems : [];
    expect(problem?.issue).to.deep.include({
      code: 'file/several-tables',
      params: { count: 2, names: 'a.csv\nb.csv' },
    });
    const said = problem && describeProblem(problem.issue, await problemWords('en', vietnam)).problem;
    expect(said).to.equal('You have chosen 2 tables at once: "a.csv", "b.csv".');
  });

  for (const [count, vi, en] of [
    [5, '', ''],
    [6, ' và 1 tệp khác', ' and 1 more file'],
    [300, ' và 295 tệp khác', ' and 295 more files'],
  ] as const) {
    it(`are named up to five of them: ${count}`, async () => {
      const files = Array.from({ length: count }, (_, at) => file(`${at}.csv`, 'a'));
      const opened = await bench().service.open(files);
      const [problem] = opened.kind === 'refused' ? opened.problems : [];
      const said = async (locale: string) =>
        problem && describeProblem(problem.issue, await problemWords(locale, vietnam)).problem;
      expect(await said('vi')).to.equal(
        `Anh/Chị đã chọn ${count} bảng cùng lúc: “0.csv”, “1.csv”, “2.csv”, “3.csv”, “4.csv”${vi}.`,
      );
      expect(await said('en')).to.equal(
        `You have chosen ${count} tables at once: "0.csv", "1.csv", "2.csv", "3.csv", "4.csv"${en}.`,
      );
    });
  }

  it('are not read on once the officer has stopped', async () => {
    const own = bench();
    const rows = Array.from({ length: 20_000 }, (_, at) => `Doanh nghiệp số ${at},C`).join('\n');
    const opened = await table(own, 'bang.csv', `Tên doanh nghiệp,Ngành\n${rows}`);
    const reading = own.service.check(planOf(opened)).then(
      () => 'read',
      (cause: unknown) => (cause instanceof Error ? cause.name : ''),
    );
    await own.service.cancel();
    expect(await reading).to.equal('IntakeCancelled');
  });
});

describe('saved assessments', () => {
  const saved = (id: string, more: object = {}) => JSON.stringify({ ...response, id, ...more });

  it('of a folder are of the enterprise that its folder or its file names; what is none is told', async () => {
    const own = bench();
    const preview = await previewOf(own, [
      file('phieu/Bánh Huế/thang-2.json', saved('a')),
      file('phieu/Bánh Huế/thang-7.json', saved('b', { completedAt: '2026-07-10T02:06:00Z' })),
      file('phieu/Xưởng mộc.json', saved('c')),
      file('phieu/ghi-chu.txt', 'x'),
      file('phieu/.DS_Store', 'x'),
      file('phieu/khac.json', '{}'),
      file('phieu/hong.json', '{"format":1'),
    ]);
    expect(preview.counts).to.deep.include({ rows: 4, faulty: 1, passedOver: 2 });
    expect(preview.problems.map(({ file: path, issue }) => [path, issue.code])).to.deep.equal([
      ['phieu/hong.json', 'file/not-json'],
      ['phieu/ghi-chu.txt', 'file/no-assessment'],
      ['phieu/khac.json', 'file/no-assessment'],
    ]);
    await own.service.take('sound');
    expect(own.register?.enterprises.map(({ name }) => name).sort()).to.deep.equal(['Bánh Huế', 'Xưởng mộc']);
    expect(own.register?.assessments.length).to.equal(3);
    expect(own.register?.programme.waves.map(({ id }) => id)).to.deep.equal(['2026-02', '2026-07']);
    expect(own.register?.programme.names).to.deep.equal({ vi: 'phieu' });
    expect(own.register?.assessments.every(({ consent }) => consent === null)).to.equal(true);
  });

  it('are read from a list, from lines, and with what a programme knows of them', async () => {
    const wrapped = { enterprise: 'e1', wave: 'second', date: '2026-08-01', response: { ...response, id: 'new' } };
    for (const [name, content] of [
      ['ds.json', JSON.stringify([wrapped])],
      ['ds.jsonl', `${JSON.stringify(wrapped)}\n`],
      [
        'ds.json',
        `${JSON.stringify(wrapped)}\n${JSON.stringify({ ...wrapped, response: { ...response, id: 'newer' }, date: '2026-08-02' })}\n`,
      ],
    ] as const) {
      const own = bench(smallProgramme);
      const preview = await previewOf(own, [file(name, content)]);
      expect(preview.counts.faulty, JSON.stringify(preview.problems)).to.equal(0);
      await own.service.take('all');
      const added = own.register?.assessments.slice(smallProgramme.assessments.length) ?? [];
      expect(added.map(({ enterprise, wave }) => `${enterprise} ${wave}`).every((one) => one === 'e1 second')).to.equal(
        true,
      );
      expect(added.length).to.equal(content.split('\n').length > 2 ? 2 : 1);
    }
  });

  it('of a register are opened as they are, or taken into the one that is open', async () => {
    const text = JSON.stringify(smallProgramme);
    const fresh = bench();
    await previewOf(fresh, [file('so.json', text)]);
    await fresh.service.take('all');
    expect(fresh.register).to.deep.equal(JSON.parse(text));
    const own = bench({
      ...smallProgramme,
      assessments: smallProgramme.assessments.slice(0, 3),
      enterprises: smallProgramme.enterprises.slice(0, 3),
    });
    const preview = await previewOf(own, [file('so.json', text)]);
    expect(preview.counts.enterprises).to.deep.equal({ added: 1, changed: 0, same: 3 });
    await own.service.take(preview.counts.faulty === 0 ? 'all' : 'sound');
    expect(own.register?.enterprises).to.deep.equal(smallProgramme.enterprises);
    expect(own.register?.assessments.length).to.equal(smallProgramme.assessments.length);
  });

  it('of a register with another list of places are refused, with everything of that enterprise', async () => {
    const [first, ...others] = smallProgramme.enterprises;
    if (!first) throw new Error('the fixture has enterprises');
    const wards = { ...first, id: 'new', name: 'Quán mới', place: { system: 'wards', edition: '1', code: 'w1' } };
    const assessments = [{ ...sample, enterprise: 'new', response: { ...response, id: 'of-new' } }];
    const own = bench(smallProgramme);
    const text = JSON.stringify({ ...smallProgramme, enterprises: [wards, ...others], assessments });
    const preview = await previewOf(own, [file('so.json', text)]);
    expect(preview.problems.map(({ column, issue }) => [column, issue.code])).to.deep.equal([
      ['enterprises[0].place', 'cell/other-list'],
      ['assessments[0]', 'cell/other-list'],
    ]);
    expect(preview.counts.enterprises).to.deep.equal({ added: 0, changed: 0, same: 3 });
  });

  it('of a register bring along what advisers wrote down, once', async () => {
    const note = { enterprise: 'e2', at: '2026-09-01T02:00:00Z', by: 'officer-2', text: 'Đã gọi điện' };
    const content = JSON.stringify({ ...smallProgramme, notes: [note] });
    const own = bench(smallProgramme);
    for (const changed of [1, 0]) {
      const preview = await previewOf(own, [file('so.json', content)]);
      expect(preview.counts.enterprises.changed).to.equal(changed);
      await own.service.take('all');
      expect(own.register?.notes).to.deep.equal([note]);
      expect(own.changes.map(({ id, fields }) => [id, fields])).to.deep.equal(changed ? [['e2', ['notes']]] : []);
    }
  });
});

describe('telephone numbers and e-mail addresses', () => {
  const TABLE = [
    'Tên doanh nghiệp,SĐT,Email,Ngành',
    'Bánh Huế,0905 12 345,lan@example,G',
    'Xưởng mộc,+84 905 123 456,hoa@example.vn,C',
    'Nhà hàng,123,,Không có',
    'Quán Sen,,sen@@example.vn,I',
  ].join('\n');

  it('that cannot be right are told with their places and counted, and taken all the same', async () => {
    const own = bench();
    const preview = await own.service.check(planOf(await table(own, 'dn.csv', TABLE)));
    expect(preview.warnings.map(({ row, column, value, issue }) => [row, column, value, issue.code])).to.deep.equal([
      [2, 'SĐT', '0905 12 345', 'contact/phone'],
      [2, 'Email', 'lan@example', 'contact/email'],
      [5, 'Email', 'sen@@example.vn', 'contact/email'],
    ]);
    expect(preview.counts).to.deep.include({ faulty: 1, problems: 1, warnings: 3 });
    expect(preview.problems.map(({ row, column }) => [row, column])).to.deep.equal([[4, 'Ngành']]);
    for (const locale of ['vi', 'en']) {
      const words = await problemWords(locale, vietnam);
      for (const { issue } of preview.warnings) {
        const { problem, remedy } = describeProblem(issue, words);
        expect([problem, remedy].every((sentence) => /\p{L}.*\.$/u.test(sentence))).to.equal(true);
      }
    }
    const report = (await (await own.service.report('vi', 'warned'))?.text()) ?? '';
    expect(report.split('\r\n').map((line) => line.split(',')[0])).to.deep.equal(['#dòng', '2', '5', '']);
    const faulty = (await (await own.service.report('vi', 'faulty'))?.text()) ?? '';
    expect(faulty, 'a faulty row is told all that is wrong with it').to.match(/4,"Ngành: .*SĐT: /s);
    await own.service.take('sound');
    const phones = own.register?.contacts.map(({ phone, email }) => [phone, email]);
    expect(phones).to.have.deep.members([
      ['0905 12 345', 'lan@example'],
      ['0905 123 456', 'hoa@example.vn'],
      [undefined, 'sen@@example.vn'],
    ]);
  });

  it('can be put right in the report of them, which is taken in as it is', async () => {
    const own = bench();
    await own.service.check(planOf(await table(own, 'dn.csv', TABLE)));
    const report = (await (await own.service.report('en', 'warned'))?.text()) ?? '';
    await own.service.take('sound');
    const right = report.replace('0905 12 345', '0905 123 45').replaceAll('lan@example', 'lan@example.vn');
    const preview = await own.service.check(
      planOf(await table(own, 'sua.csv', right.replace('0905 123 45', '0905 123 457').replace('@@', '@'))),
    );
    expect(preview.counts).to.deep.include({ faulty: 0, warnings: 0, rows: 2 });
    expect(preview.counts.enterprises).to.deep.equal({ added: 0, changed: 2, same: 0 });
    expect(await own.service.report('vi', 'warned')).to.equal(null);
  });

  for (const [locale, header] of [
    ['vi', '#dòng,#lỗi,Mã trong chương trình,SĐT,net-access'],
    ['en', '#row,#problems,Id in the programme,SĐT,net-access'],
  ] as const) {
    it(`put right where nothing names the enterprise are those of the same one: ${locale}`, async () => {
      const own = bench();
      const phones = 'SĐT,net-access\n0905 12 345,none\n0905123456,mobile\n';
      const plan = { date: '2026-03-05' };
      await own.service.check(planOf(await table(own, 'phieu.csv', phones), plan));
      const report = (await (await own.service.report(locale, 'warned'))?.text()) ?? '';
      expect(report.split('\r\n')[0]).to.equal(header);
      await own.service.take('all');
      const names = own.register?.enterprises.map(({ name }) => name);
      const again = await table(own, 'sua.csv', report.replace('0905 12 345', '0905 12 3457'));
      const preview = await own.service.check(planOf(again, plan));
      expect(preview.counts.enterprises).to.deep.equal({ added: 0, changed: 1, same: 0 });
      expect(preview.counts.assessments).to.deep.equal({ added: 0, replaced: 0, same: 1 });
      await own.service.take('all');
      expect(own.register?.enterprises.map(({ name }) => name)).to.deep.equal(names);
      expect(own.register?.contacts.map(({ phone }) => phone)).to.have.members(['0905 12 3457', '0905123456']);
    });
  }

  it('of a register are told by their places in it', async () => {
    const contacts = [
      { enterprise: 'e2', phone: '0905123456' },
      { enterprise: 'e1', phone: '12', email: 'hoa@example.vn' },
    ];
    const own = bench(smallProgramme);
    const preview = await previewOf(own, [file('so.json', JSON.stringify({ ...smallProgramme, contacts }))]);
    expect(preview.warnings.map(({ row, column, value, issue }) => [row, column, value, issue.code])).to.deep.equal([
      [null, 'contacts[1].phone', '12', 'contact/phone'],
    ]);
    expect(preview.counts.faulty).to.equal(0);
  });
});

describe('notes that were removed', () => {
  const note = { enterprise: 'e2', at: '2026-09-01T02:00:00Z', by: 'officer-2', text: 'Đã gọi điện' };
  const kept = { ...note, at: '2026-09-02T02:00:00Z', text: 'Đã gặp' };
  const removed = removedNote(note, '2026-09-05T02:00:00Z');
  const older = { ...smallProgramme, notes: [note, kept] };
  const newer = { ...smallProgramme, notes: [kept], removedNotes: [removed] };
  const take = async (own: Bench, register: unknown) => {
    const preview = await previewOf(own, [file('so.json', JSON.stringify(register))]);
    await own.service.take('all');
    return preview.counts.enterprises.changed;
  };

  it('are not brought back by an older programme', async () => {
    const own = bench(newer);
    expect(await take(own, older)).to.equal(0);
    expect(own.register?.notes).to.deep.equal([kept]);
    expect(own.register?.removedNotes).to.deep.equal([removed]);
  });

  it('leave an older programme into which a newer one is taken, once', async () => {
    const own = bench(older);
    for (const changed of [1, 0]) {
      expect(await take(own, newer)).to.equal(changed);
      expect(own.register?.notes).to.deep.equal([kept]);
      expect(own.register?.removedNotes).to.deep.equal([removed]);
      expect(own.changes.map(({ id, fields }) => [id, fields])).to.deep.equal(changed ? [['e2', ['notes']]] : []);
    }
    await take(own, older);
    expect(own.register?.notes, 'a third file does not, either').to.deep.equal([kept]);
  });

  it('leave an empty list where no other was written', async () => {
    const own = bench({ ...smallProgramme, notes: [note] });
    await take(own, { ...smallProgramme, notes: [], removedNotes: [removed] });
    expect(own.register?.notes).to.deep.equal([]);
  });

  it('stay removed beside one that the same officer wrote at the same instant', async () => {
    const twin = { ...note, text: 'Việc khác' };
    const own = bench({ ...smallProgramme, notes: [twin], removedNotes: [removed] });
    expect(await take(own, { ...smallProgramme, notes: [note, twin] })).to.equal(0);
    expect(own.register?.notes).to.deep.equal([twin]);
  });

  it('are the same, however the instant is written', async () => {
    const written = { ...note, at: '2026-09-01T02:00:00.000Z' };
    const own = bench(newer);
    expect(await take(own, { ...smallProgramme, notes: [written, { ...kept, at: '2026-09-02T02:00Z' }] })).to.equal(0);
    expect(own.register?.notes).to.deep.equal([kept]);
  });

  it('that were never here are kept, and nothing else is told of them', async () => {
    const own = bench({ ...smallProgramme, notes: [kept] });
    const preview = await previewOf(own, [file('so.json', JSON.stringify(newer))]);
    expect(preview.counts.enterprises).to.deep.equal({ added: 0, changed: 0, same: 4, kept: 1 });
    await own.service.take('all');
    expect(own.register?.removedNotes).to.deep.equal([removed]);
    expect(own.changes).to.deep.equal([]);
    expect(await take(own, older), 'an older file does not bring it').to.equal(0);
    expect(own.register?.notes).to.deep.equal([kept]);
    const again = await previewOf(own, [file('so.json', JSON.stringify(newer))]);
    expect(again.counts.enterprises, 'once').to.deep.equal({ added: 0, changed: 0, same: 4 });
  });

  it('are known by the enterprise that is the same here, whatever its id there', async () => {
    const [, second, ...others] = smallProgramme.enterprises;
    if (!second) throw new Error('the fixture has enterprises');
    const named = { ...second, name: 'Quán chỉ có một' };
    const own = bench({ ...older, enterprises: [named, ...others], assessments: [] });
    const there = { ...newer, enterprises: [{ ...named, id: 'x' }], contacts: [], assessments: [] };
    const notes = there.notes.map((one) => ({ ...one, enterprise: 'x' }));
    await take(own, { ...there, notes, removedNotes: [{ ...removed, enterprise: 'x' }] });
    expect(own.register?.notes).to.deep.equal([kept]);
    expect(own.register?.removedNotes).to.deep.equal([removed]);
  });
});

describe('the report of faulty rows', () => {
  const HEADER = ['Tên doanh nghiệp', 'Ngành', 'Ghi chú'];
  const ROWS = [
    ['Bánh; Huế', 'G', '"hai\ndòng"'],
    ['Mộc', 'Không có', '"một; hai"'],
    ['Nón', 'Cũng không', ''],
  ];

  for (const delimiter of [';', ',', '\t']) {
    it(`has the sign of the table between its cells, so that it opens where that was written: ${JSON.stringify(delimiter)}`, async () => {
      const own = bench();
      const quoted = ROWS.map((row) =>
        row.map((cell) => (cell.includes(';') && !cell.startsWith('"') ? `"${cell}"` : cell)),
      );
      const text = [HEADER, ...quoted].map((row) => row.join(delimiter)).join('\r\n');
      const preview = await own.service.check(planOf(await table(own, 'dn.csv', text)));
      expect(
        preview.problems.map(({ row }) => row),
        'rows as a spreadsheet numbers them',
      ).to.deep.equal([3, 4]);
      const report = (await (await own.service.report('vi', 'faulty'))?.text()) ?? '';
      expect(report.split('\r\n')[0]).to.equal(['#dòng', '#lỗi', ...HEADER].join(delimiter));
      const again = await table(
        own,
        'sua.csv',
        report.replace(`${delimiter}Không có`, `${delimiter}C`).replace(`${delimiter}Cũng không`, `${delimiter}C`),
      );
      const corrected = await own.service.check(planOf(again));
      expect(corrected.counts).to.deep.include({ rows: 2, faulty: 0 });
    });
  }

  for (const [locale, added] of [
    ['vi', ['#dòng', '#lỗi']],
    ['en', ['#row', '#problems']],
  ] as const) {
    it(`is in the language of the page, is passed over in any, and does not grow: ${locale}`, async () => {
      const own = bench();
      await own.service.check(planOf(await table(own, 'dn.csv', 'Tên doanh nghiệp,Ngành\nMộc,Không có\n')));
      const report = (await (await own.service.report(locale, 'faulty'))?.text()) ?? '';
      // A Mac may write letters and their marks apart.
      const again = await table(own, 'sua.csv', report.normalize('NFD').replace('Tên', 'Tên'.normalize('NFC')));
      expect(again.columns.map(({ meaning, nearest }) => [meaning, nearest])).to.deep.equal([
        [null, null],
        [null, null],
        ['enterprise.name', null],
        ['enterprise.sector', null],
      ]);
      await own.service.check(planOf(again));
      const further = (await (await own.service.report(locale, 'faulty'))?.text()) ?? '';
      expect(further.split('\r\n')[0]?.normalize('NFC')).to.equal([...added, 'Tên doanh nghiệp', 'Ngành'].join());
      expect(further.split('\r\n').length, 'the header, the row, the end').to.equal(3);
      const [record = []] = further
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(','));
      expect(record[0]).to.equal('2');
      expect(record.slice(-2).map((cell) => cell.normalize('NFC'))).to.deep.equal(['Mộc', 'Không có']);
    });
  }

  it('of assessments names their files in the language of the page', async () => {
    const own = bench();
    await previewOf(own, [file('phieu/a.json', '{'), file('phieu/b.txt', 'x')]);
    for (const [locale, header] of [
      ['vi', '#tệp,#dòng,#lỗi'],
      ['en', '#file,#row,#problems'],
    ] as const) {
      const lines = ((await (await own.service.report(locale, 'faulty'))?.text()) ?? '').split('\r\n');
      expect(lines[0]).to.equal(header);
      expect(lines[1]).to.match(/^phieu\/a\.json,1,/);
    }
  });
});
