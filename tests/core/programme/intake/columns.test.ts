import { expect } from '@open-wc/testing';
import { guessInstrument } from '../../../../src/core/programme/intake/columns/guess-instrument.js';
import { columnProblems } from '../../../../src/core/programme/intake/columns/column-problems.js';
import { knownColumns } from '../../../../src/core/programme/intake/columns/known-columns.js';
import { proposeColumns } from '../../../../src/core/programme/intake/columns/propose-columns.js';
import { REGISTER_KEYS } from '../../../../src/core/programme/intake/columns/register-column.js';
import { allTableInstruments, tableInstrument } from '../../../../src/core/programme/intake/table-instrument.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { HEADERS } from './intake-bench.js';

const meanings = (header: readonly string[], known: ReturnType<typeof knownColumns>) =>
  proposeColumns(header, [], known).map(({ meaning }) => meaning);

describe('proposeColumns', () => {
  it('knows every column of a register by its key, and by each of its names in every language', () => {
    const known = knownColumns(HEADERS, null, vietnam);
    expect(meanings(REGISTER_KEYS, known)).to.deep.equal([...REGISTER_KEYS]);
    for (const { register } of Object.values(HEADERS)) {
      for (const key of REGISTER_KEYS) {
        for (const name of register[key]) {
          // "Enterprise" is the header of the id, which stands for a name where no enterprise has it.
          if (name !== 'Enterprise') expect(meanings([name.toUpperCase()], known), name).to.deep.equal([key]);
        }
      }
    }
  });

  it('has no name for two things', () => {
    for (const { register, around } of Object.values(HEADERS)) {
      const names = [...Object.values(register), ...Object.values(around)].flat().map((name) => name.toLowerCase());
      expect(names.length).to.equal(new Set(names).size);
    }
  });

  it('takes the words of a question for the question, before those of a register', async () => {
    const instrument = await tableInstrument('sme-screening', vietnam);
    const known = knownColumns(HEADERS, instrument, vietnam);
    const question = instrument?.wordsIn['vi']?.items['web-own']?.text ?? '';
    expect(meanings([question, 'Ngành nghề kinh doanh chính', 'Ngành', 'Đợt', 'Mã phiếu'], known)).to.deep.equal([
      'web-own',
      'profile.sector',
      'enterprise.sector',
      'wave',
      'id',
    ]);
    const alone = knownColumns(HEADERS, null, vietnam);
    expect(meanings(['Ngành nghề kinh doanh chính'], alone)).to.deep.equal(['enterprise.sector']);
  });

  it('tells what a slip is near to, gives of two columns the first its meaning, and shows no number of a citizen', () => {
    const known = knownColumns(HEADERS, null, vietnam);
    const header = ['Tên doanh nghiêp', 'Ngành', 'Sector', '#row', '#problems', 'Ghi chú của chị Lan'];
    const rows = [
      [' ', 'C', null, 3, 'x', '001203000123'],
      ['A', '', 5, 4, '', 'b'],
    ];
    const found = proposeColumns(header, rows, known);
    expect(found.map(({ meaning, nearest }) => [meaning, nearest])).to.deep.equal([
      [null, 'enterprise.name'],
      ['enterprise.sector', null],
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(found.map(({ samples }) => samples)).to.deep.equal([['A'], ['C'], ['5'], ['3', '4'], ['x'], ['…', 'b']]);
  });
});

describe('guessInstrument', () => {
  it('finds each questionnaire that ships by its own headers and by its own questions, and none where there are none', async () => {
    const instruments = await allTableInstruments(vietnam);
    for (const { structure, wordsIn } of instruments) {
      const ids = structure.items.map(({ id }) => id);
      expect(guessInstrument(['name', ...ids], instruments, vietnam)?.structure.id).to.equal(structure.id);
      const questions = ids.map((id) => wordsIn['vi']?.items[id]?.text ?? id);
      expect(guessInstrument(questions, instruments, vietnam)?.structure.id).to.equal(structure.id);
    }
    expect(guessInstrument(['Tên doanh nghiệp', 'Ngành'], instruments, vietnam)).to.equal(null);
  });
});

describe('columnProblems', () => {
  it('refuses two columns for one thing, and none for anything', () => {
    expect(columnProblems(['a', 'b'], ['date', 'date'])[0]?.params).to.deep.equal({ column: 'b', first: 'a' });
    expect(columnProblems(['a', 'b'], [null, null])[0]?.code).to.equal('table/nothing-known');
    expect(columnProblems(['a', 'b'], ['date', null])).to.deep.equal([]);
  });
});
