import { expect } from '@open-wc/testing';
import { readEnterpriseCode } from '../../../../src/core/regions/vietnam/enterprise-code.js';
import { vietnam } from '../../../../src/core/regions/vietnam/index.js';
import { createRandom } from '../../../fixtures/generated/random.js';

/**
 * Codes in use, with the weighted sum and its remainder by 11 as worked out apart from this library. Holders as in the
 * public test list of python-stdnum (`vn.mst`), or from recollection where marked.
 */
const IN_USE = [
  { code: '0100109106', sum: 114, rest: 4, holder: 'Viettel' },
  { code: '1600891913', sum: 513, rest: 7, holder: 'Hung Lam JSC, An Giang' },
  { code: '1602109020', sum: 329, rest: 10, holder: 'Viet Nhat International hospital, An Giang' },
  { code: '1602042520', sum: 340, rest: 10, holder: 'Moitruongxinh Co., An Giang' },
  { code: '3301595028', sum: 442, rest: 2, holder: 'python-stdnum list' },
  { code: '3300273243-005', sum: 348, rest: 7, holder: 'python-stdnum list, a branch' },
  { code: '0100112437', sum: 102, rest: 3, holder: 'Vietcombank (recollection)' },
  { code: '0101248141', sum: 207, rest: 9, holder: 'FPT (recollection)' },
  { code: '0300588569', sum: 375, rest: 1, holder: 'Vinamilk (recollection)' },
  { code: '0101243150', sum: 175, rest: 10, holder: 'MISA (recollection)' },
];

const problemOf = (text: string) => {
  const reading = readEnterpriseCode(text);
  return reading.ok ? null : reading.problem;
};
/** The weighted sum, written out rather than looped. */
const weighted = (c: string): number => {
  const [a, b, d, e, f, g, h, i, j] = Array.from(c, Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return 31 * a + 29 * b + 23 * d + 19 * e + 17 * f + 13 * g + 7 * h + 5 * i + 3 * j;
};

describe('readEnterpriseCode', () => {
  for (const { code, sum, rest, holder } of IN_USE) {
    it(`accepts ${code}, ${holder}`, () => {
      expect([weighted(code), weighted(code) % 11, 10 - rest]).to.deep.equal([sum, rest, Number(code[9])]);
      expect(readEnterpriseCode(code)).to.deep.equal({ ok: true, code });
    });
  }

  it('accepts no code by either of two wrong rules that are about', () => {
    // (a) remainder 0 gives 0, else (11 − remainder) mod 11: refuses every code in use.
    for (const { code, rest } of IN_USE) {
      expect(Number(code[9])).not.to.equal(rest === 0 ? 0 : (11 - rest) % 11);
    }
    // (b) (10 − remainder) mod 10: lets remainder 0 pass with the digit 0. 31·0 + 29·0 + … + 5·2 + 3·4 = 22 = 2 · 11.
    expect(weighted('000000024')).to.equal(22);
    expect(problemOf('0000000240')).to.equal('check-digit');
  });

  it('knows no valid code whose remainder is 0', () => {
    for (let digit = 0; digit <= 9; digit++) expect(problemOf(`000000024${digit}`)).to.equal('check-digit');
  });

  it('gives the check digit to each of the nine weights', () => {
    // One digit 1 at a time: 10 − (weight mod 11), worked out by hand. The serial 0000000 is never given out.
    const rows = ['0010000009', '0001000002', '0000100004', '0000010008', '0000001003', '0000000105', '0000000017'];
    for (const code of rows) expect(problemOf(code), code).to.equal(null);
    expect([problemOf('1000000001'), problemOf('0100000003')]).to.deep.equal(['serial', 'serial']);
    expect([problemOf('1010000000'), problemOf('0110000002')]).to.deep.equal([null, null]);
  });

  const typed = [
    { text: '0100 109 106', code: '0100109106' },
    { text: '0100.109.106', code: '0100109106' },
    { text: ' 0100109106\t', code: '0100109106' },
    { text: '0100\u00a0109\u00a0106', code: '0100109106' },
    { text: '3300273243005', code: '3300273243-005' },
    { text: '3300273243 - 005', code: '3300273243-005' },
    { text: '3300273243–005', code: '3300273243-005' },
    { text: '3300273243‑005', code: '3300273243-005' },
    { text: '33.00273243.005', code: '3300273243-005' },
  ];
  for (const { text, code } of typed) {
    it(`reads ${JSON.stringify(text)} as people type it`, () => {
      expect(readEnterpriseCode(text)).to.deep.equal({ ok: true, code });
    });
  }

  const wrong = [
    { text: '010010910', problem: 'wrong-length', digits: 9 },
    { text: '01001091066', problem: 'wrong-length', digits: 11 },
    { text: '3300273243-0055', problem: 'wrong-length', digits: 14 },
    { text: '046190001234', problem: 'citizen-id', digits: 12 },
    { text: '046 190 001 234', problem: 'citizen-id', digits: 12 },
    { text: '0000000000', problem: 'serial', digits: 10 },
    { text: '3300000002', problem: 'serial', digits: 10 },
    { text: '3300273243-000', problem: 'branch', digits: 13 },
    { text: '3300273244-005', problem: 'check-digit', digits: 13 },
    { text: '0100109107', problem: 'check-digit', digits: 10 },
    { text: 'MST0100109106', problem: 'not-digits', digits: 13 },
    { text: '01001O9106', problem: 'not-digits', digits: 10 },
    { text: '٠١٠٠١٠٩١٠٦', problem: 'not-digits', digits: 10 },
    { text: '', problem: 'not-digits', digits: 0 },
    { text: ' - ', problem: 'not-digits', digits: 0 },
  ];
  for (const { text, problem, digits } of wrong) {
    it(`refuses ${JSON.stringify(text)}: ${problem}`, () => {
      expect(readEnterpriseCode(text)).to.deep.equal({ ok: false, problem, digits });
    });
  }

  it('accepts every suffix of a branch from 001 to 999', () => {
    for (let branch = 1; branch <= 999; branch++) {
      expect(problemOf(`3300273243${String(branch).padStart(3, '0')}`)).to.equal(null);
    }
  });

  it('notices every wrong digit among the first ten', () => {
    for (const { code } of IN_USE) {
      for (let position = 0; position < 10; position++) {
        for (let digit = 0; digit <= 9; digit++) {
          if (String(digit) === code[position]) continue;
          const mistyped = code.slice(0, position) + String(digit) + code.slice(position + 1);
          expect(problemOf(mistyped), mistyped).not.to.equal(null);
        }
      }
    }
  });

  it('notices every swap of neighbours that differ, also in generated codes', () => {
    const random = createRandom(20210826);
    const generated = Array.from({ length: 200 }, () => {
      const first = Array.from({ length: 9 }, () => random.below(10)).join('');
      return first + String(10 - (weighted(first) % 11));
    }).filter((code) => code.length === 10 && problemOf(code) === null);
    expect(generated.length).to.be.at.least(150);
    for (const code of [...IN_USE.map((row) => row.code), ...generated]) {
      for (let position = 0; position < 9; position++) {
        const [left = '', right = ''] = [code[position], code[position + 1]];
        if (left === right) continue;
        const swapped = code.slice(0, position) + right + left + code.slice(position + 2);
        expect(problemOf(swapped), `${code} to ${swapped}`).not.to.equal(null);
      }
    }
  });
});

describe('the field of the enterprise code', () => {
  it('refuses a citizen id for good, so that it is never stored', () => {
    expect(vietnam.check('enterprise-code', '046190001234')).to.deep.include({
      code: 'enterprise-code/citizen-id',
      params: { digits: 12, refuse: 1 },
    });
  });

  it('tells of any other mistake without refusing to keep what was typed', () => {
    expect(vietnam.check('enterprise-code', '0100109107')?.params).to.deep.equal({ digits: 10, refuse: 0 });
  });

  it('keeps a code in its normal form, and what is no code as it is', () => {
    expect(vietnam.normalise('enterprise-code', '3300 273 243 005')).to.equal('3300273243-005');
    expect(vietnam.normalise('enterprise-code', '0100109107')).to.equal('0100109107');
  });

  it('leaves other fields alone', () => {
    expect(vietnam.check('form', 'enterprise')).to.equal(null);
    expect(vietnam.normalise('persons', 12)).to.equal(12);
  });

  it('has words for every problem, in both languages', async () => {
    const codes = ['not-digits', 'citizen-id', 'wrong-length', 'serial', 'branch', 'check-digit'];
    expect(Object.keys(vietnam.issues ?? {})).to.deep.equal(Object.keys(vietnam.words));
    for (const load of Object.values(vietnam.issues ?? {})) {
      const issues = await load();
      expect(Object.keys(issues).sort()).to.deep.equal(codes.map((code) => `enterprise-code/${code}`).sort());
      expect(issues['enterprise-code/wrong-length']?.({ digits: 9 }).problem).to.include('9');
      for (const say of Object.values(issues)) {
        const { problem, remedy } = say({ digits: 9 });
        expect(
          [problem, remedy].every((sentence) => /^\p{Lu}.*\.$/u.test(sentence)),
          problem,
        ).to.equal(true);
      }
    }
  });
});
