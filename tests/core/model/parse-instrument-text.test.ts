import { expect } from '@open-wc/testing';
import { parseInstrumentText } from '../../../src/core/model/parse-instrument-text.js';
import { bakery } from '../../fixtures/instruments/bakery.js';

describe('parseInstrumentText', () => {
  it('reads the text of an instrument, with or without a byte order mark', () => {
    const text = JSON.stringify(bakery, null, 2);
    for (const file of [text, `\uFEFF${text}`]) {
      const outcome = parseInstrumentText(file);
      expect(outcome.ok && outcome.value).to.deep.equal(bakery);
    }
  });

  it('names line and column of what is not JSON', () => {
    expect(parseInstrumentText('{\n  "structure": {,}\n}').issues).to.deep.equal([
      { code: 'document/not-json', severity: 'error', path: [], params: { line: 2, column: 17, cause: 'extraComma' } },
    ]);
    expect(parseInstrumentText('<!doctype html>').issues[0]?.params).to.deep.equal({
      line: 1,
      column: 1,
      cause: 'noValue',
    });
  });

  it('refuses a text above 1 MB before reading it', () => {
    const issues = parseInstrumentText(`{"a":"${'ế'.repeat(400_000)}"}`).issues;
    expect(issues.map(({ code }) => code)).to.deep.equal(['document/too-large']);
  });

  it('survives 400,000 brackets', () => {
    const issues = parseInstrumentText('['.repeat(400_000) + ']'.repeat(400_000)).issues;
    expect(issues.map(({ code }) => code)).to.deep.equal(['document/too-deep']);
  });

  it('refuses keys that reach into a prototype', () => {
    const issues = parseInstrumentText('{"structure":{},"words":{"__proto__":{"title":"x"}}}').issues;
    expect(issues.map(({ code }) => code)).to.deep.equal(['key/forbidden']);
  });
});
