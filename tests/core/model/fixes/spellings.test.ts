import { expect } from '@open-wc/testing';
import { asCurrency, asDate, asLocale, asVersion } from '../../../../src/core/model/fixes/spellings.js';

describe('what people write in the place of a code', () => {
  const cases: { name: string; spelling: (written: string) => string | null; pairs: Record<string, string | null> }[] =
    [
      {
        name: 'a version',
        spelling: asVersion,
        pairs: { '1': '1.0.0', 'v2.1': '2.1.0', '01.2.3': '1.2.3', next: null },
      },
      {
        name: 'a language',
        spelling: asLocale,
        pairs: { VI: 'vi', pt_br: 'pt-BR', 'ZH-hant-tw': 'zh-Hant-TW', German: null },
      },
      {
        name: 'a date, unless day and month could be mixed up',
        spelling: asDate,
        pairs: {
          '15/01/2026': '2026-01-15',
          '5.5.2026': '2026-05-05',
          '2026/3/1': '2026-03-01',
          '01/02/2026': null,
          '32/1/2026': null,
        },
      },
      { name: 'a currency', spelling: asCurrency, pairs: { vnd: 'VND', VNĐ: 'VND', đồng: null } },
    ];
  for (const { name, spelling, pairs } of cases) {
    it(`is ${name}`, () => {
      for (const [written, meant] of Object.entries(pairs)) expect(spelling(written), written).to.equal(meant);
    });
  }
});
