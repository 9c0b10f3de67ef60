import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/core/compiled/canonical-json.js';

describe('canonicalJson', () => {
  // RFC 8785, section 3.2.2 (Figure 2) and its canonical form
  it('writes the example of RFC 8785 as the RFC does', () => {
    const input: unknown = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalJson(input)).to.equal(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  // RFC 8785, section 3.2.3
  it('sorts keys by their UTF-16 code units, as the example of RFC 8785', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const written = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    const order = Object.keys(JSON.parse(written) as object);
    expect(new Set(order)).to.deep.equal(new Set(keys));
    const places = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'].map((key) =>
      written.indexOf(JSON.stringify(key)),
    );
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('leaves undefined properties out, and keeps the places of a list', () => {
    expect(canonicalJson({ b: undefined, a: [1, undefined, 2] })).to.equal('{"a":[1,null,2]}');
  });

  it('writes both zeros alike', () => {
    expect(canonicalJson([-0, 0])).to.equal('[0,0]');
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ a: NaN })).to.throw(TypeError);
    expect(() => canonicalJson([Infinity])).to.throw(TypeError);
  });

  it('means the same as its input, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (document) => {
        const written = canonicalJson(document);
        const turned = Object.fromEntries(Object.entries(document).reverse());
        expect(canonicalJson(turned)).to.equal(written);
        expect(JSON.parse(written)).to.deep.equal(JSON.parse(JSON.stringify(document)));
      }),
      { seed: 20269, numRuns: 200 },
    );
  });
});
