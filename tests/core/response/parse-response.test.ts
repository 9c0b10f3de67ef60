import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';
import type { Answers } from '../../../src/core/model/response.js';
import type { Region } from '../../../src/core/regions/region.js';
import { parseResponse } from '../../../src/core/response/parse-response.js';
import { bakery, bakeryAnswers, bakeryRegion, bakeryResponse } from '../../fixtures/instruments/bakery.js';

const compiled = compileInstrument(bakery.structure);
const whole = bakeryResponse(compiled.hash);

function read(changes: object): { value: unknown; codes: string[]; answers: Answers } {
  const outcome = parseResponse(compiled, { ...whole, ...changes });
  const codes = outcome.issues.map(({ code }) => code);
  return { value: outcome.ok ? outcome.value : null, codes, answers: outcome.ok ? outcome.value.answers : {} };
}

describe('parseResponse', () => {
  it('gives a fresh copy of a response that fits', () => {
    const outcome = parseResponse(compiled, whole);
    expect(outcome).to.deep.equal({ ok: true, value: whole, issues: [] });
    expect(outcome.ok && outcome.value.answers['order-ways']).not.to.equal(bakeryAnswers['order-ways']);
  });

  it('leaves out answers that do not fit, with the place, and keeps the rest', () => {
    const answers = {
      ...bakeryAnswers,
      website: { value: 'shpo' },
      speed: { value: '100' },
      webiste: { value: 'page' },
    };
    const outcome = parseResponse(compiled, { ...whole, answers });
    expect(outcome.issues.map(({ code, path }) => [code, path.join('.')])).to.deep.equal([
      ['answer/unknown-item', 'answers.webiste'],
      ['answer/unknown-option', 'answers.website.value'],
      ['answer/wrong-kind', 'answers.speed.value'],
    ]);
    const { website, speed, ...rest } = bakeryAnswers;
    expect(outcome.ok && outcome.value.answers).to.deep.equal(rest);
    expect([website, speed]).to.have.length(2);
  });

  it('keeps where an answer came from, and the answer where that cannot be read', () => {
    const provenance = { from: 'carried', source: 'wave-1', at: '2026-01-01T00:00:00Z' };
    expect(read({ answers: { website: { value: 'page', provenance } } }).answers).to.deep.equal({
      website: { value: 'page', provenance },
    });
    const lost = read({ answers: { website: { value: 'page', provenance: { from: 'nowhere' } } } });
    expect(lost.answers).to.deep.equal({ website: { value: 'page' } });
    expect(lost.codes).to.deep.equal(['answer/malformed-provenance']);
  });

  const unusable: { title: string; input: unknown; code: string }[] = [
    { title: 'no object', input: 'text', code: 'response/not-an-object' },
    { title: 'a list', input: [], code: 'response/not-an-object' },
    { title: 'another format', input: { ...whole, format: 2 }, code: 'response/wrong-format' },
    { title: 'no instrument', input: { ...whole, instrument: 'bakery' }, code: 'response/malformed' },
    {
      title: 'another instrument',
      input: { ...whole, instrument: { ...whole.instrument, id: 'other' } },
      code: 'response/other-instrument',
    },
    { title: 'no id', input: { ...whole, id: '' }, code: 'response/malformed' },
    { title: 'no start', input: { ...whole, startedAt: 'yesterday' }, code: 'response/malformed' },
    { title: 'answers that are a list', input: { ...whole, answers: [] }, code: 'response/malformed' },
    {
      title: 'more than 1 MB',
      input: { ...whole, answers: { remark: { value: 'a'.repeat(1_000_001) } } },
      code: 'document/too-large',
    },
  ];
  for (const { title, input, code } of unusable) {
    it(`refuses ${title}`, () => {
      const outcome = parseResponse(compiled, input);
      expect(outcome.ok).to.equal(false);
      expect(outcome.issues.map((issue) => issue.code)).to.deep.equal([code]);
    });
  }

  it('replaces what stands around the answers by "not known" where it cannot be read', () => {
    const { value, codes } = read({ respondent: 'me', completedAt: 'today', locale: 5, profile: [] });
    expect(value).to.deep.include({ respondent: { mode: 'self' }, completedAt: null, locale: 'vi', profile: {} });
    expect(codes).to.deep.equal(Array<string>(4).fill('response/malformed'));
  });

  it('keeps the contradictions that the instrument knows, and says so of others', () => {
    const doubtful = defineInstrument({
      ...bakery.structure,
      contradictions: [{ id: 'alone', kind: 'soft', when: { op: 'answered', on: { item: 'website' } } }],
    });
    const { hash } = compileInstrument(doubtful);
    const given = { ...whole, instrument: { ...whole.instrument, hash } };
    const parse = (contradictions: unknown) => parseResponse(compileInstrument(doubtful), { ...given, contradictions });
    const value = { ...given, contradictions: ['alone'] };
    expect(parse(['alone'])).to.deep.equal({ ok: true, value, issues: [] });
    expect(parse(['alone', 'toString', 7])).to.deep.include({ ok: true, value });
    for (const raw of [['other'], 'alone', {}, null]) {
      const { ok, issues } = parse(raw);
      const codes = issues.map(({ code, path }) => `${code} ${path.join('.')}`);
      expect({ ok, codes }).to.deep.equal({ ok: true, codes: ['response/malformed contradictions'] });
    }
  });

  it('keeps the answers that fit of a version that no migration leads from, and says so', () => {
    const { value, codes, answers } = read({ instrument: { id: 'bakery', version: '0.1.0', hash: 'x' } });
    expect(codes).to.deep.equal(['response/other-version']);
    expect(answers).to.deep.equal(bakeryAnswers);
    expect(value).to.deep.include({ instrument: { id: 'bakery', version: '1.0.0', hash: compiled.hash } });
  });

  it('says so where the content changed under the same version', () => {
    expect(read({ instrument: { ...whole.instrument, hash: 'x' } }).codes).to.deep.equal(['response/changed-hash']);
  });

  it('is not harmed by prototype keys', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"value":"page"},"constructor":{"value":"page"},"website":{"value":"page","__proto__":{"polluted":1}},"tools":{"value":{"__proto__":"paper"}}}',
    );
    const profile: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":"x","shop-kind":"street"}');
    const outcome = parseResponse(compiled, { ...whole, answers: hostile, profile });
    expect(outcome.ok && outcome.value.answers).to.deep.equal({ website: { value: 'page' } });
    expect(outcome.ok && Object.keys(outcome.value.profile)).to.deep.equal(['shop-kind']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });

  describe('with the region', () => {
    const citizenId = '001234567890';
    const region = {
      ...bakeryRegion,
      check: (_field: string, value: unknown) =>
        value === 7 ? ({ code: 'persons/refused', severity: 'error', path: [], params: { refuse: 1 } } as const) : null,
    };

    it('leaves out fields that do not exist, do not fit, or are refused', () => {
      const profile = { 'shop-kind': 'strete', persons: 7, 'tax-code': citizenId };
      const outcome = parseResponse(compiled, { ...whole, profile }, { region });
      expect(outcome.ok && outcome.value.profile).to.deep.equal({});
      expect(outcome.issues.map(({ code, path }) => [code, path.join('.')])).to.deep.equal([
        ['answer/unknown-option', 'profile.shop-kind.value'],
        ['persons/refused', 'profile.persons'],
        ['reference/unknown', 'profile.tax-code'],
      ]);
      expect(JSON.stringify(outcome)).not.to.contain(citizenId);
    });

    it('keeps values in their normal form', () => {
      const normalising: Region = { ...bakeryRegion, normalise: (_field, value) => (value === 6 ? 7 : value) };
      const outcome = parseResponse(compiled, whole, { region: normalising });
      expect(outcome.ok && outcome.value.profile).to.deep.equal({ 'shop-kind': 'street', persons: 7 });
    });
  });
});
