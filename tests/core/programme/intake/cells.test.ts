import { expect } from '@open-wc/testing';
import { readDate } from '../../../../src/core/programme/intake/cells/read-date.js';
import { readFact } from '../../../../src/core/programme/intake/cells/read-fact.js';
import { vietnamVocabulary } from '../../../../src/core/programme/intake/cells/vietnam-vocabulary.js';
import type { RegisterKey } from '../../../../src/core/programme/intake/columns/register-column.js';
import { describeProblem } from '../../../../src/core/i18n/intake/describe-problem.js';
import { problemWords } from '../../../../src/core/i18n/intake/problem-words.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { provinces } from '../../../../src/core/regions/vietnam/provinces.js';
import { provinceOrigins } from '../../../../src/core/regions/vietnam/province-origins.js';

const none = { codes: [], sectors: [], places: [], placeNames: [], measures: [] };
const vocabulary = await vietnamVocabulary(none);

/** What a cell says: the code of a code, or the code of what is wrong. */
function said(key: RegisterKey, cell: string | number): unknown {
  const outcome = readFact(key, cell, vocabulary);
  if ('problem' in outcome) return outcome.problem.code;
  const { value } = outcome;
  return typeof value === 'object' && 'code' in value ? value.code : value;
}

describe('readDate', () => {
  it('reads dates with the year or the day first, and nothing that is no day', () => {
    for (const [text, date] of [
      ['2026-03-05', '2026-03-05'],
      ['5/3/2026', '2026-03-05'],
      ['05.03.2026', '2026-03-05'],
      ['31-12-2026', '2026-12-31'],
      ['2026-03-05T10:00:00Z', '2026-03-05'],
      ['29/2/2024', '2024-02-29'],
      ['29/2/2026', null],
      ['13/13/2026', null],
      ['5/3/26', null],
      ['hôm qua', null],
    ] as const) {
      expect(readDate(text), text).to.equal(date);
    }
  });
});

describe('readFact', () => {
  it('reads sectors, sizes and measures by code and by what they are called, in Vietnamese and English', () => {
    for (const cell of ['G', 'g', 'Bán buôn và bán lẻ', 'G – Bán buôn và bán lẻ', 'Wholesale and retail trade'])
      expect(said('enterprise.sector', cell)).to.equal('G');
    for (const cell of ['small', 'Nhỏ', 'Doanh nghiệp nhỏ', 'DN nhỏ']) {
      expect(said('enterprise.sizeClass', cell)).to.deep.equal(['small']);
    }
    expect(said('enterprise.sizeClass', 'nhỏ; vừa')).to.deep.equal(['small', 'medium']);
    expect(said('support.measures', 't, s1')).to.deep.equal(['t', 's1']);
    expect(said('support.measures', 'Đào tạo, tập huấn'), 'a title with a comma is one measure').to.deep.equal(['t']);
  });

  it('reads every province by code, with and without its kind, and by the names before the merger', () => {
    for (const { code, names } of provinces) {
      const bare = (names[0]?.name ?? '').replace(/^(Thành phố|Tỉnh) /, '');
      for (const cell of [code, bare, `TP ${bare}`, `Tỉnh ${bare}`])
        expect(said('enterprise.place', cell), cell).to.equal(code);
      for (const old of provinceOrigins(code)) expect(said('enterprise.place', old), old).to.equal(code);
    }
    expect(said('enterprise.place', 4), 'the province 04 in a spreadsheet').to.equal('04');
    expect(said('enterprise.place', 'Thừa Thiên Huế')).to.equal('46');
  });

  it('checks enterprise codes, and keeps no number of a citizen', () => {
    expect(said('enterprise.code', '0100 109 106')).to.equal('0100109106');
    expect(said('enterprise.code', 100109106), 'without the nought').to.equal('0100109106');
    expect(said('enterprise.code', '0100109107')).to.equal('enterprise-code/check-digit');
    for (const key of ['enterprise.code', 'enterprise.name', 'contact.person', 'contact.phone'] as const) {
      expect(said(key, '001203000123'), key).to.be.oneOf(['enterprise-code/citizen-id', 'cell/citizen-id']);
    }
    expect(said('contact.phone', '+84 234 382 2123')).to.equal('0234 382 2123');
    expect(said('contact.phone', 905123456)).to.equal('0905123456');
  });

  it('takes a telephone number that lacks a digit as it stands, and warns of it', () => {
    const outcome = readFact('contact.phone', '090512345', vocabulary);
    expect('value' in outcome && outcome.value).to.equal('090512345');
    expect('value' in outcome && outcome.warning?.code).to.equal('contact/phone');
  });

  it('says of a wrong enterprise code what is wrong, and apart from that what to do', async () => {
    const problems = new Set<string>();
    for (const cell of ['0100109107', '01001091', 'MST 0100109106', '0100000000', '0100109106-000', '001203000123']) {
      const outcome = readFact('enterprise.code', cell, vocabulary);
      if (!('problem' in outcome)) throw new Error(`${cell} is wrong`);
      problems.add(outcome.problem.code);
      for (const locale of ['vi', 'en']) {
        const { problem, remedy } = describeProblem(outcome.problem, await problemWords(locale, vietnam));
        expect(problem, cell).to.match(/\p{L}.*\.$/u);
        expect(remedy, cell).to.match(/\p{L}.*\.$/u);
        expect(problem).not.to.equal(remedy);
      }
    }
    expect(problems.size).to.equal(6);
  });

  it('says what is near, or what there is', () => {
    const near = readFact('enterprise.sector', 'Bán buôn và bán lẽ', vocabulary);
    expect('problem' in near && near.problem.params).to.deep.equal({
      value: 'Bán buôn và bán lẽ',
      nearest: 'Bán buôn và bán lẻ',
    });
    const none = readFact('enterprise.sizeClass', 'khổng lồ', vocabulary);
    expect('problem' in none && none.problem.params['known']).to.equal('micro, small, medium, large');
    for (const [key, vi] of [
      ['enterprise.sizeClass', 'Siêu nhỏ; Nhỏ; Vừa; Lớn'],
      ['support.measures', 'Tư vấn chuyển đổi số'],
      ['enterprise.sector', 'A – Nông'],
      ['enterprise.place', '; …; '],
    ] as const) {
      const told = readFact(key, 'khổng lồ', vocabulary);
      expect('problem' in told && told.problem.params['vi'], key).to.include(vi);
      expect('problem' in told && told.problem.params['en'], key).to.be.a('string').that.is.not.empty;
    }
    expect(said('support.since', 'x')).to.equal('cell/not-a-date');
    expect(said('enterprise.officer', 'a'.repeat(101))).to.equal('text/too-long');
    expect(said('enterprise.name', 'a\u202eb')).to.equal('text/control-character');
  });

  it('keeps to the list that a register uses, or says that it is another one', async () => {
    const own = await vietnamVocabulary({
      ...none,
      sectors: [{ system: 'VSIC', edition: '2025', code: 'A' }],
      measures: ['hue-1'],
    });
    expect(own.sector('c')).to.deep.equal({ value: { system: 'VSIC', edition: '2025', code: 'C' } });
    expect(own.measures('hue-1')).to.deep.equal({ value: ['hue-1'] });
    const old = await vietnamVocabulary({ ...none, sectors: [{ system: 'vsic', edition: '2018', code: 'A' }] });
    const outcome = old.sector('c');
    expect('problem' in outcome && outcome.problem.code).to.equal('cell/other-list');
  });

  it('knows the places of a register that has its own, by code and by name', async () => {
    const own = await vietnamVocabulary({
      ...none,
      places: [{ system: 'wards', edition: 'demo', code: 'w1' }],
      placeNames: [{ w1: 'Phường Vỹ Dạ', w2: 'Phường Kim Long' }],
    });
    for (const [text, code] of [
      ['w1', 'w1'],
      ['phường kim long', 'w2'],
    ] as const) {
      expect(own.place(text)).to.deep.equal({ value: { system: 'wards', edition: 'demo', code } });
    }
    const province = own.place('Huế');
    expect('problem' in province && province.problem.code).to.equal('cell/other-list');
    const typo = own.place('Phường Vĩ Dạ');
    expect('problem' in typo && typo.problem.params['nearest']).to.equal('Phường Vỹ Dạ');
  });
});
