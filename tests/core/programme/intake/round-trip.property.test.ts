import { expect } from '@open-wc/testing';
import type { Register } from '../../../../src/core/analytics/register/reading/parse-register.js';
import { parseRegister } from '../../../../src/core/analytics/register/reading/parse-register.js';
import type { Cell } from '../../../../src/core/exchange/cell.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/structure.js';
import type { Contact, Enterprise } from '../../../../src/core/model/enterprise.js';
import type { Response } from '../../../../src/core/model/response.js';
import { freshRegister } from '../../../../src/core/programme/intake/fresh-register.js';
import { registerTable } from '../../../../src/core/programme/intake/register-table.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { createRandom, type Random } from '../../../fixtures/generated/random.js';
import { randomRecords } from '../../../fixtures/generated/random-records.js';
import { freezeDeep } from '../../../harness/freeze-deep.js';
import { takeTable } from './intake-bench.js';

/** Codes of the public test list of python-stdnum, which have right check digits. */
const CODES = ['0100109106', '0300588569', '0100233488', '0314409058'];
const WAVES = { baseline: '2026-03-01', 'follow-up': '2026-09-01' };

interface Known extends Register {
  readonly assessments: readonly (Register['assessments'][number] & { readonly response: Response })[];
}

function randomEnterprise(random: Random, at: number): Enterprise {
  const some = <T>(value: T): T | null => (random.chance(0.6) ? value : null);
  return {
    id: `dn-${at}`,
    code: at < CODES.length ? { system: 'vn-tax', edition: '2025', code: CODES[at] ?? '' } : null,
    // Some have the same name: ids tell them apart.
    name: random.pick(['Quán Sen', 'Xưởng "Mộc"; Huế', `Công ty ${at}`, `=Cửa hàng ${at}, chi nhánh 2`]),
    sector: some({ system: 'vsic', edition: '2025', code: random.pick(['A', 'G', 'V']) }),
    sizeClasses: random.pick([[], ['micro'], ['small', 'medium']]),
    place: some({ system: 'provinces', edition: '2025', code: random.pick(['01', '04', '46']) }),
    supports: Array.from({ length: random.below(4) }, (_, month) => ({
      since: `2026-0${month + 1}-15`,
      by: random.pick(['Sở Tài chính', 'Hiệp hội doanh nghiệp']),
      measures: random.pick([[], ['t'], ['s1', 't']]),
      ...(random.chance(0.5) ? { until: `2026-1${month}-01` } : {}),
      ...(random.chance(0.5) ? { decision: `${month}/QĐ-UBND` } : {}),
    })),
    officer: some('Cán bộ 1'),
  };
}

function randomContacts(random: Random, enterprises: readonly Enterprise[]): readonly Contact[] {
  return enterprises
    .filter(() => random.chance(0.4))
    .map(({ id }) => ({ enterprise: id, phone: '0234 3822 123', person: 'Chị Lan' }));
}

function randomRegister(seed: number): Known {
  const random = createRandom(seed);
  const enterprises = Array.from({ length: 12 }, (_, at) => randomEnterprise(random, at));
  const base = freshRegister('so.csv');
  const assessments = randomRecords(smeScreeningStructure, 20, seed).map(({ response }) => {
    const wave = random.pick(['baseline', 'follow-up'] as const);
    return { enterprise: random.pick(enterprises).id, wave, date: WAVES[wave], consent: null, response };
  });
  const waves = [...new Set(assessments.map(({ wave }) => wave))]
    .sort()
    .map((id) => ({ id, names: { vi: id }, from: WAVES[id], to: WAVES[id] }));
  return freezeDeep({
    ...base,
    programme: { ...base.programme, waves },
    enterprises,
    contacts: randomContacts(random, enterprises),
    assessments,
  });
}

function shuffled<T>(values: readonly T[], random: Random): readonly T[] {
  return values
    .map((value) => [random.next(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}

const byId = <T>(values: readonly T[], key: (value: T) => string) =>
  [...values].sort((a, b) => (key(a) < key(b) ? -1 : 1));
const supports = (one: Enterprise) => ({ ...one, supports: byId(one.supports, ({ since }) => since) });
const parts = ({ enterprises, contacts, assessments, programme }: Register) => ({
  enterprises: byId(enterprises.map(supports), ({ id }) => id),
  contacts: byId(contacts, ({ enterprise }) => enterprise),
  assessments: byId(assessments, ({ response }) => (response as Response).id),
  waves: programme.waves,
});

describe('registerTable and taking it in', () => {
  it('gives the same register again, whatever the order of the rows, and a document that can be read', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const register = randomRegister(seed);
      const { header, rows } = registerTable(register, smeScreeningStructure, vietnam);
      const random = createRandom(seed + 1000);
      const order = shuffled([...rows.keys()], random);
      const mixed = order.map((at): readonly Cell[] => rows[at] ?? []);
      const numbers = order.map((at) => at + 2);
      const taken = await takeTable(header, mixed, { numbers });
      expect(taken.wrong, `seed ${seed}`).to.deep.equal({});
      expect(parts(taken.register), `seed ${seed}`).to.deep.equal(parts(register));
      expect(taken.register).to.deep.equal((await takeTable(header, rows)).register);
      const read = parseRegister(taken.register);
      expect(read.issues).to.deep.equal([]);
      expect(read.ok && read.value).to.deep.equal(taken.register);
    }
  });

  it('changes nothing of the register that it came from', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const register = randomRegister(seed);
      const { header, rows } = registerTable(register, smeScreeningStructure, vietnam);
      const { register: next, changes, enterprises } = await takeTable(header, rows, { register });
      expect(changes, `seed ${seed}`).to.deep.equal([]);
      expect(next).to.deep.equal(register);
      expect(enterprises.same).to.equal(register.enterprises.length);
    }
  });

  it('takes nothing of a faulty row, and everything of all others', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const register = randomRegister(seed);
      const { header, rows } = registerTable(register, smeScreeningStructure, vietnam);
      const random = createRandom(seed + 2000);
      const bad = random.below(rows.length);
      // A date is read where there are answers.
      const answered = rows[bad]?.[header.indexOf('id')] != null;
      const broken = random.pick([
        'enterprise.sector',
        'support.since',
        'web-own',
        answered ? 'date' : 'enterprise.code',
      ]);
      const column = header.indexOf(broken);
      const spoilt = rows.map((cells, at) => (at === bad ? cells.with(column, 'không có') : cells));
      const numbers = [...rows.keys()].map((at) => at + 2);
      const taken = await takeTable(header, spoilt, { numbers });
      expect(Object.keys(taken.wrong), `seed ${seed}, ${broken}`).to.deep.equal([String(bad + 2)]);
      const without = await takeTable(
        header,
        rows.filter((_, at) => at !== bad),
        { numbers: numbers.filter((_, at) => at !== bad) },
      );
      expect(taken.register, `seed ${seed}`).to.deep.equal(without.register);
    }
  });
});
