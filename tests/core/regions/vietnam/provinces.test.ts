import { expect } from '@open-wc/testing';
import { provinceOrigins } from '../../../../src/core/regions/vietnam/province-origins.js';
import { provinces, provincesAsOf, provincesSource } from '../../../../src/core/regions/vietnam/provinces.js';

/**
 * The 34 units by code (Decision 19/2025/QĐ-TTg of 30 June 2025; Resolution 202/2025/QH15 for what they were formed
 * from), taken from re-typed copies. Names without "Tỉnh" and "Thành phố".
 */
const UNITS: readonly [code: string, name: string, formedFrom: number][] = [
  ['01', 'Hà Nội', 0],
  ['04', 'Cao Bằng', 0],
  ['08', 'Tuyên Quang', 2],
  ['11', 'Điện Biên', 0],
  ['12', 'Lai Châu', 0],
  ['14', 'Sơn La', 0],
  ['15', 'Lào Cai', 2],
  ['19', 'Thái Nguyên', 2],
  ['20', 'Lạng Sơn', 0],
  ['22', 'Quảng Ninh', 0],
  ['24', 'Bắc Ninh', 2],
  ['25', 'Phú Thọ', 3],
  ['31', 'Hải Phòng', 2],
  ['33', 'Hưng Yên', 2],
  ['37', 'Ninh Bình', 3],
  ['38', 'Thanh Hóa', 0],
  ['40', 'Nghệ An', 0],
  ['42', 'Hà Tĩnh', 0],
  ['44', 'Quảng Trị', 2],
  ['46', 'Huế', 0],
  ['48', 'Đà Nẵng', 2],
  ['51', 'Quảng Ngãi', 2],
  ['52', 'Gia Lai', 2],
  ['56', 'Khánh Hòa', 2],
  ['66', 'Đắk Lắk', 2],
  ['68', 'Lâm Đồng', 3],
  ['75', 'Đồng Nai', 2],
  ['79', 'Hồ Chí Minh', 3],
  ['80', 'Tây Ninh', 2],
  ['82', 'Đồng Tháp', 2],
  ['86', 'Vĩnh Long', 3],
  ['91', 'An Giang', 2],
  ['92', 'Cần Thơ', 3],
  ['96', 'Cà Mau', 2],
];

/** Cities since 1 July 2025, and those of 2026: Resolutions 30/2026/QH16, 36/2026/QH16 and 39/2026/QH16. */
const CITIES_OF_2025 = ['01', '31', '46', '48', '79', '92'];
const cities = (date: string) =>
  provincesAsOf(date)
    .filter(({ kind }) => kind === 'city')
    .map(({ code }) => code);

describe('provinces', () => {
  it('are the 34 units, by code', () => {
    const found = provinces.map(({ code, names }) => [
      code,
      names[0]?.name.replace(/^(Tỉnh|Thành phố) /, ''),
      provinceOrigins(code).length,
    ]);
    expect(found).to.deep.equal(UNITS);
  });

  it('came from the 63 units before: 11 unchanged, 23 formed from the others', () => {
    expect(provinces.filter(({ code }) => provinceOrigins(code).length === 0)).to.have.length(11);
    const before = provinces.flatMap(({ code }) => provinceOrigins(code));
    expect(before).to.have.length(52);
    expect(new Set(before).size + 11).to.equal(63);
  });

  it('name their source', () => {
    expect([provincesSource.reference, provincesSource.date]).to.deep.equal(['19/2025/QĐ-TTg', '2025-06-30']);
  });

  it('are written in composed letters, newest name first', () => {
    for (const { names } of provinces) {
      for (const { name } of names) expect(name).to.equal(name.normalize('NFC'));
      const dates = names.map(({ validFrom }) => validFrom);
      expect(dates).to.deep.equal([...dates].sort().reverse());
    }
  });
});

describe('provincesAsOf', () => {
  const dates: { date: string; cities: string[] }[] = [
    { date: '2025-07-01', cities: CITIES_OF_2025 },
    { date: '2026-04-29', cities: CITIES_OF_2025 },
    { date: '2026-04-30', cities: [...CITIES_OF_2025, '75'] },
    { date: '2026-05-01', cities: [...CITIES_OF_2025, '75'] },
    { date: '2026-08-31', cities: [...CITIES_OF_2025, '75'] },
    { date: '2026-09-01', cities: [...CITIES_OF_2025, '22', '75'] },
    { date: '2026-09-19', cities: [...CITIES_OF_2025, '22', '75'] },
    { date: '2026-09-20', cities: [...CITIES_OF_2025, '22', '24', '75'] },
    { date: '2026-11-25', cities: [...CITIES_OF_2025, '22', '24', '75'] },
  ];
  for (const { date, cities: expected } of dates) {
    it(`on ${date} there are ${expected.length} cities among 34 units`, () => {
      expect(provincesAsOf(date)).to.have.length(34);
      expect(cities(date)).to.deep.equal([...expected].sort());
    });
  }

  it('names a unit as it was called on the date, under the same code', () => {
    const named = (date: string, code: string) => provincesAsOf(date).find((unit) => unit.code === code)?.name;
    expect(['2025-07-01', '2026-05-01', '2026-11-25'].map((date) => named(date, '75'))).to.deep.equal([
      'Tỉnh Đồng Nai',
      'Thành phố Đồng Nai',
      'Thành phố Đồng Nai',
    ]);
    expect(['2025-07-01', '2026-05-01', '2026-11-25'].map((date) => named(date, '22'))).to.deep.equal([
      'Tỉnh Quảng Ninh',
      'Tỉnh Quảng Ninh',
      'Thành phố Quảng Ninh',
    ]);
    expect(named('2025-07-01', '46')).to.equal('Thành phố Huế');
  });

  it('knows no units of before the reform', () => {
    expect(provincesAsOf('2025-06-30')).to.deep.equal([]);
  });
});
