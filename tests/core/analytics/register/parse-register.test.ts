import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseRegister } from '../../../../src/core/analytics/register/reading/parse-register.js';
import { registerEn } from '../../../../src/core/i18n/register/en.js';
import { registerVi } from '../../../../src/core/i18n/register/vi.js';
import { freezeDeep } from '../../../harness/freeze-deep.js';
import { damagedJson } from '../../../harness/damaged-json.js';

const enterprise = (id: string) => ({
  id,
  code: { system: 'vn-tax', edition: '2025', code: '0100109106' },
  name: 'Cơ sở mứt gừng',
  sector: { system: 'vsic', edition: '2025', code: 'C' },
  sizeClasses: ['micro'],
  place: null,
  supports: [{ since: '2026-01-15', by: 'Sở Tài chính', measures: ['training'], decision: '12/QĐ' }],
  officer: 'lan',
});

const whole = freezeDeep({
  format: 1,
  programme: {
    format: 1,
    id: 'hue',
    names: { vi: 'Chương trình', en: 'Programme' },
    region: 'vietnam',
    timeZone: 'Asia/Ho_Chi_Minh',
    populations: [
      {
        id: 'enterprises',
        names: { vi: 'Doanh nghiệp' },
        value: 5000,
        asOf: '2025-12-31',
        source: { title: 'Niên giám', issuer: 'Cục Thống kê', date: '2025', href: 'https://example.org/' },
      },
    ],
    targets: [{ indicator: 'ind-web-order', value: 40, by: '2026-12-31', source: { title: 'Kế hoạch' } }],
    waves: [
      { id: 'baseline', names: { vi: 'Đầu kỳ' }, from: '2026-01-01', to: '2026-03-31' },
      { id: 'follow-up', names: { vi: 'Cuối kỳ' }, from: '2026-06-01', to: '2026-08-31' },
    ],
  },
  enterprises: [enterprise('a'), enterprise('b')],
  contacts: [{ enterprise: 'a', person: 'Chị Lan', phone: '0900000000' }],
  assessments: [
    {
      enterprise: 'a',
      wave: 'baseline',
      date: '2026-02-01',
      consent: { text: '1', purposes: ['report'], givenAt: '2026-02-01T03:00:00Z' },
      response: { anything: true },
    },
  ],
  changes: [
    { at: '2026-02-01T03:00:00Z', by: 'lan', subject: 'enterprise', id: 'a', fields: ['name'], kind: 'changed' },
  ],
});

/** The register with something else at a place. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
  return copy;
}

describe('parseRegister', () => {
  it('gives a register back as it is', () => {
    expect(parseRegister(whole)).to.deep.equal({ ok: true, value: whole, issues: [] });
  });

  for (const source of [
    { date: '2025-13' },
    { date: '25' },
    { issuer: 7 },
    { lang: 'Vietnamese' },
    { issuer: '046123456789' },
    { role: 'none' },
  ]) {
    it(`leaves a target out whose source is none: ${JSON.stringify(source)}`, () => {
      const [key = ''] = Object.keys(source);
      const read = parseRegister(changed(['programme', 'targets', 0, 'source'], { title: 'Kế hoạch', ...source }));
      expect(read.issues.map(({ path }) => path.at(-1))).to.deep.equal([key]);
    });
  }

  const leftOut = [
    { path: ['enterprises', 0, 'name'], value: 7, code: 'register/malformed', enterprises: 1, assessments: 0 },
    { path: ['enterprises', 1, 'id'], value: 'a', code: 'register/duplicate', enterprises: 1, assessments: 1 },
    { path: ['enterprises', 1, 'code', 'code'], value: '079123456789', code: 'register/citizen-id', enterprises: 1 },
    { path: ['enterprises', 1, 'supports', 0, 'since'], value: '2026-02-30', code: 'register/malformed' },
    { path: ['assessments', 0, 'wave'], value: 'third', code: 'register/unknown-wave', assessments: 0 },
    { path: ['assessments', 0, 'enterprise'], value: 'z', code: 'register/unknown-enterprise', assessments: 0 },
    { path: ['programme', 'waves', 0, 'to'], value: '2025-01-01', code: 'register/reversed', assessments: 0 },
    { path: ['programme', 'populations', 0, 'value'], value: -1, code: 'register/malformed' },
    { path: ['contacts', 0, 'phone'], value: '', code: 'register/malformed' },
  ];
  for (const { path, value, code, enterprises = 2, assessments = 1 } of leftOut) {
    it(`leaves out what does not fit, and keeps the rest: ${code} at ${path.join('/')}`, () => {
      const outcome = parseRegister(changed(path, value));
      const [issue] = outcome.issues;
      expect(issue?.code).to.equal(code);
      expect(issue?.path.slice(0, 3)).to.deep.equal(path.slice(0, 3).slice(0, issue?.path.length));
      expect(outcome.ok && outcome.value.enterprises.length).to.equal(enterprises);
      expect(outcome.ok && outcome.value.assessments.length).to.equal(assessments);
    });
  }

  it('names places as they are in the document, whatever was left out before', () => {
    const copy = { ...whole, enterprises: [7, enterprise('a'), enterprise('a')] };
    expect(parseRegister(copy).issues.map(({ path }) => path.join('/'))).to.deep.equal([
      'enterprises/0',
      'enterprises/2/id',
    ]);
  });

  it('does not repeat the number of a citizen', () => {
    const outcome = parseRegister(changed(['enterprises', 0, 'name'], 'Ông A 079123456789'));
    expect(JSON.stringify(outcome)).not.to.contain('079123456789');
  });

  it('passes over a key that it does not know, with a warning', () => {
    const { ok, issues } = parseRegister({ ...whole, colour: 'red' });
    expect(ok).to.equal(true);
    expect(issues).to.deep.equal([
      { code: 'register/unknown-key', severity: 'warning', path: ['colour'], params: { key: 'colour' } },
    ]);
  });

  for (const input of [null, 7, [], {}, { format: 1 }, { ...whole, programme: null }, { ...whole, format: 2 }]) {
    it(`refuses what is no register: ${JSON.stringify(input).slice(0, 40)}`, () => {
      const { ok, issues } = parseRegister(input);
      expect(ok).to.equal(false);
      expect(issues).not.to.be.empty;
    });
  }

  it('never throws on a damaged document, reads what it gave without another word, and finds words for every issue in both languages', () => {
    fc.assert(
      fc.property(damagedJson(whole), (document) => {
        const first = parseRegister(document);
        if (first.ok) expect(parseRegister(first.value)).to.deep.equal({ ok: true, value: first.value, issues: [] });
        for (const issue of first.issues) {
          for (const words of [registerVi, registerEn]) {
            const say = words[issue.code] as (params: typeof issue.params) => string;
            expect(say(issue.params)).to.match(/\S\.$/);
          }
        }
      }),
      { seed: 20260630, numRuns: 400 },
    );
  });
});
