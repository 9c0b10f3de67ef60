import { expect } from '@open-wc/testing';
import { smallProgramme } from '../../../fixtures/programmes/small-programme.js';
import { freezeDeep } from '../../../harness/freeze-deep.js';
import { takeTable } from './intake-bench.js';

const register = freezeDeep(smallProgramme);
const NAMES = ['enterprise', 'enterprise.name', 'enterprise.code', 'enterprise.officer'];
const only = (...rows: readonly (readonly (string | null)[])[]) =>
  takeTable(NAMES, rows, { register, instrument: null });

describe('taking rows into a register: whose they are', () => {
  it('goes by id, by code, and by a name that only one has', async () => {
    const coded = await only(['e1', null, '0100109106', null]);
    expect(coded.enterprises).to.deep.equal({ added: 0, changed: 1, same: 0 });
    const again = await takeTable(
      NAMES,
      [
        [null, 'Tên khác', '0100109106', null],
        [null, 'NHÀ HÀNG  huế', null, 'Lan'],
        [null, 'Quán mới', null, null],
      ],
      { register: coded.register, instrument: null },
    );
    expect(again.wrong).to.deep.equal({});
    expect(again.enterprises).to.deep.equal({ added: 1, changed: 2, same: 0 });
    const byId = new Map(again.register.enterprises.map((one) => [one.id, one]));
    expect(byId.get('e1')?.name).to.equal('Tên khác');
    expect(byId.get('e2')).to.deep.equal({ ...register.enterprises[1], officer: 'Lan' });
    expect(again.changes).to.deep.include({ subject: 'enterprise', id: 'e2', fields: ['officer'], kind: 'changed' });
  });

  it('does not go by a name that several have, and says so', async () => {
    const twins = await only(['x1', 'Quán Sen', null, null], ['x2', 'Quán Sen', null, null]);
    expect(twins.enterprises.added).to.equal(2);
    const found = await takeTable(NAMES, [[null, 'quán sen', null, 'Lan']], {
      register: twins.register,
      instrument: null,
    });
    expect(found.wrong).to.deep.equal({ 2: ['enterprise/ambiguous-name'] });
    expect(found.register.enterprises).to.deep.equal(twins.register.enterprises);
  });

  it('takes a namesake with another code for another enterprise', async () => {
    const first = await only([null, 'Quán Sen', '0100109106', null]);
    const second = await takeTable(NAMES, [[null, 'Quán Sen', '0300588569', null]], {
      register: first.register,
      instrument: null,
    });
    expect(second.enterprises.added).to.equal(1);
  });

  it('refuses an id and a code of two enterprises', async () => {
    const coded = await only(['e1', null, '0100109106', null]);
    const { wrong, faults } = await takeTable(NAMES, [['e2', null, '0100109106', null]], {
      register: coded.register,
      instrument: null,
    });
    expect(wrong).to.deep.equal({ 2: ['enterprise/two-known'] });
    expect([...faults.values()][0]?.params).to.deep.equal({ first: 'Xưởng may Thuận An', second: 'Nhà hàng Huế' });
  });

  it('refuses rows that contradict each other, all of them, and names both; others are taken', async () => {
    const found = await only(
      ['n1', 'Quán Sen', null, 'Lan'],
      ['n2', 'Quán Cơm', null, 'Lan'],
      ['n1', 'Quán Sen', null, 'Huệ'],
      ['n1', null, null, null],
    );
    expect(found.wrong).to.deep.equal({
      2: ['enterprise/contradiction'],
      4: ['enterprise/contradiction'],
      5: ['enterprise/contradiction'],
    });
    expect([...found.faults.values()][0]?.params).to.deep.equal({
      field: 'enterprise.officer',
      first: '2',
      second: '4',
      one: 'Lan',
      other: 'Huệ',
    });
    expect(found.enterprises.added).to.equal(1);
  });

  it('asks for a name where a table has columns for it, and makes one of the row where it has none', async () => {
    expect((await only([null, null, null, 'Lan'])).wrong).to.deep.equal({ 2: ['enterprise/not-named'] });
    const rows = [
      ['2026-03-01', 'none'],
      ['2026-03-01', 'none'],
    ];
    const unnamed = await takeTable(['date', 'web-own'], rows, { register });
    expect(unnamed.register.enterprises.slice(-2).map(({ name }) => name)).to.deep.equal(['Dòng 2', 'Dòng 3']);
    const again = await takeTable(['date', 'web-own'], rows, { register: unnamed.register });
    expect(again.enterprises, 'the same file is known again').to.deep.equal({ added: 0, changed: 0, same: 2 });
  });
});

describe('taking rows into a register: supports and contacts', () => {
  const header = ['enterprise', 'support.since', 'support.until', 'support.by', 'support.measures', 'contact.phone'];
  const by = 'Sở Khoa học và Công nghệ';

  it('adds a support, changes the one with the same beginning, and erases nothing', async () => {
    const { register: next, changes } = await takeTable(
      header,
      [
        ['e1', '2026-02-01', '2026-06-30', by, '', '0905123456'],
        ['e2', '1/9/2026', '', 'Hiệp hội', 's1; t', ''],
      ],
      { register, instrument: null },
    );
    expect(next.enterprises[0]?.supports).to.deep.equal([
      { since: '2026-02-01', until: '2026-06-30', by, measures: ['t'] },
    ]);
    expect(next.enterprises[1]?.supports).to.deep.equal([
      { since: '2026-02-01', by, measures: ['t'] },
      { since: '2026-09-01', by: 'Hiệp hội', measures: ['s1', 't'] },
    ]);
    expect(next.contacts).to.deep.equal([{ enterprise: 'e1', phone: '0905123456' }]);
    expect(JSON.stringify(changes), 'the values of a contact stand in no log').not.to.include('0905123456');
  });

  it('takes the programme for who supports where no column says it, and asks for a beginning', async () => {
    const { register: next } = await takeTable(['enterprise', 'support.since'], [['e4', '2026-05-01']], {
      register,
      instrument: null,
    });
    expect(next.enterprises[3]?.supports).to.deep.equal([
      { since: '2026-05-01', by: 'Chương trình nhỏ', measures: [] },
    ]);
    const { wrong } = await takeTable(
      header,
      [
        ['e1', '', '2026-06-30', by, '', ''],
        ['e2', '2026-06-30', '2026-06-01', by, '', ''],
        ['e3', '2026-06-30', '', '', '', ''],
      ],
      { register, instrument: null },
    );
    expect(wrong).to.deep.equal({ 2: ['cell/required'], 3: ['support/reversed'], 4: ['cell/required'] });
  });
});

describe('taking rows into a register: assessments', () => {
  const header = ['id', 'enterprise', 'wave', 'date', 'web-own'];
  const take = (...rows: readonly (readonly string[])[]) => takeTable(header, rows, { register });

  it('replaces the one with the same id, and keeps its wave and its consent', async () => {
    const { register: next, assessments, changes } = await take(['e1-first', 'e1', '', '2026-02-10', 'none']);
    expect(assessments).to.deep.equal({ added: 0, replaced: 1, same: 0 });
    expect(next.assessments[0]?.wave).to.equal('first');
    expect(next.assessments.slice(1)).to.deep.equal(register.assessments.slice(1));
    expect(changes).to.deep.equal([{ subject: 'assessment', id: 'e1-first', fields: ['response'], kind: 'changed' }]);
  });

  it('refuses one id in two rows, one of another enterprise, and two of one day without ids', async () => {
    const found = await take(
      ['x', 'e1', '', '2026-08-10', 'none'],
      ['x', 'e2', '', '2026-08-10', 'none'],
      ['e1-first', 'e2', '', '2026-02-10', 'none'],
      ['', 'e3', '', '2026-08-10', 'none'],
      ['', 'e3', '', '2026-08-10', ''],
      ['', 'e4', '', '2026-08-10', 'none'],
    );
    // Row 6 has no answers, so it is of the enterprise alone.
    expect(found.wrong).to.deep.equal({
      2: ['assessment/repeated'],
      3: ['assessment/repeated'],
      4: ['assessment/of-another'],
    });
    const twice = await take(['', 'e3', '', '2026-08-10', 'none'], ['', 'e3', '', '2026-08-10', 'contact']);
    expect(Object.values(twice.wrong).flat()).to.include('assessment/repeated');
  });

  it('takes in no answers of which the consent was withdrawn', async () => {
    const [first, ...others] = register.assessments;
    if (!first) throw new Error('the fixture has assessments');
    const withdrawn = { text: '1', purposes: [], givenAt: '2026-01-01T00:00:00Z', withdrawnAt: '2026-02-01T00:00:00Z' };
    const { wrong } = await takeTable(header, [['e1-first', 'e1', '', '2026-02-10', 'none']], {
      register: { ...register, assessments: [{ ...first, consent: withdrawn }, ...others] },
    });
    expect(wrong).to.deep.equal({ 2: ['assessment/withdrawn'] });
  });

  it('finds waves by name, by date, by choice, and makes new ones', async () => {
    const rows = [
      ['', 'e1', 'Đợt đầu', '2026-05-01', 'none'],
      ['', 'e2', '', '2026-08-10', 'none'],
      ['', 'e3', '', '2026-11-01', 'none'],
      ['', 'e4', '', '2026-11-20', 'none'],
      ['', 'e1', '', '2027-02-01', 'none'],
      ['', 'e4', 'Đợt đặc biệt', '2026-12-24', 'none'],
    ];
    const { register: next, waves } = await take(...rows);
    expect(waves.map(({ id, from, to, isNew, assessments }) => [id, from, to, isNew, assessments])).to.deep.equal([
      ['first', '2026-01-01', '2026-03-31', false, 1],
      ['second', '2026-07-01', '2026-09-30', false, 1],
      ['2026-11', '2026-11-01', '2026-11-20', true, 2],
      ['dot-dac-biet', '2026-12-24', '2026-12-24', true, 1],
      ['2027-02', '2027-02-01', '2027-02-01', true, 1],
    ]);
    expect(next.programme.waves.map(({ id }) => id)).to.deep.equal([
      'first',
      'second',
      '2026-11',
      'dot-dac-biet',
      '2027-02',
    ]);
    const known = await takeTable(header, rows, { register, rule: { kind: 'known', id: 'second' } });
    expect(known.waves.find(({ id }) => id === 'second')?.assessments).to.equal(4);
    const fresh = await takeTable(header, rows, { register, rule: { kind: 'new', name: 'Cuối năm' } });
    expect(fresh.waves.find(({ id }) => id === 'cuoi-nam')).to.deep.include({ from: '2026-08-10', to: '2027-02-01' });
  });

  it('tells a new enterprise from the profile, where the table does not', async () => {
    const { register: next } = await takeTable(
      ['Tên doanh nghiệp', 'date', 'web-own', 'profile.sector', 'profile.place', 'profile.enterprise-code'],
      [['Quán Sen', '2026-08-10', 'none', 'i', '46', '0100109106']],
      { register },
    );
    expect(next.enterprises.at(-1)).to.deep.include({
      name: 'Quán Sen',
      code: { system: 'vn-tax', edition: '2025', code: '0100109106' },
      sector: { system: 'vsic', edition: '2025', code: 'I' },
      place: { system: 'provinces', edition: '2025', code: '46' },
    });
  });
});
