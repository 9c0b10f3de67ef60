import { expect } from '@open-wc/testing';
import { openRegister } from '../../../src/core/programme/open-register.js';
import { renameProgramme } from '../../../src/core/programme/rename-programme.js';
import { smallProgramme } from '../../fixtures/programmes/small-programme.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

const AT = '2026-09-03T00:00:00Z';
const file = freezeDeep(smallProgramme);
const NAME = 'Chương trình nhỏ';

describe('renameProgramme', () => {
  it('gives a name by language, and a line in the change log; the id stays', async () => {
    const outcome = renameProgramme(file, { vi: '  Chuyển đổi số Huế 2026 ', en: 'Digital Hue 2026' }, AT, ' lan ');
    if (!outcome.ok) throw new Error(outcome.reason);
    const names = { vi: 'Chuyển đổi số Huế 2026', en: 'Digital Hue 2026' };
    expect(outcome.file.programme).to.deep.equal({ ...file.programme, names });
    const change = {
      at: AT,
      by: 'lan',
      subject: 'programme',
      id: file.programme.id,
      fields: ['names'],
      kind: 'changed',
    };
    expect(outcome.file.changes).to.deep.equal([...file.changes, change]);
    expect(outcome.made).to.deep.equal({ kind: 'renamed', names, change });
    const again = await openRegister(JSON.parse(JSON.stringify(outcome.file)));
    expect(again.issues).to.deep.equal([]);
    expect(again.ok && again.value.programme.names).to.deep.equal(names);
  });

  it('keeps names in languages that are not told, and takes away one that is empty', () => {
    const spoken = { ...file, programme: { ...file.programme, names: { vi: 'Một', en: 'One', lo: 'ໜຶ່ງ' } } };
    const outcome = renameProgramme(spoken, { vi: 'Hai', en: ' ' }, AT, 'lan');
    expect(outcome.ok && outcome.file.programme.names).to.deep.equal({ vi: 'Hai', lo: 'ໜຶ່ງ' });
  });

  const wrong = [
    ['empty', { vi: ' ', en: '' }],
    ['text', { vi: 'a'.repeat(201) }],
    ['text', { vi: 'left \u202e right' }],
    ['text', { Vietnamese: 'Tên' }],
    ['citizenId', { vi: 'Chương trình 046123456789' }],
    ['same', { vi: ` ${NAME} ` }],
  ] as const;
  for (const [reason, names] of wrong) {
    it(`refuses ${JSON.stringify(names).slice(0, 40)}: ${reason}`, () => {
      const all =
        reason === 'empty'
          ? { ...Object.fromEntries(Object.keys(file.programme.names).map((key) => [key, ''])), ...names }
          : names;
      expect(renameProgramme(file, all, AT, 'lan')).to.deep.equal({ ok: false, reason });
    });
  }

  it('refuses whoever cannot stand in the change log', () => {
    for (const by of ['', 'a'.repeat(101), '046123456789']) {
      expect(renameProgramme(file, { vi: 'Tên khác' }, AT, by)).to.deep.equal({ ok: false, reason: 'officer' });
    }
  });
});
