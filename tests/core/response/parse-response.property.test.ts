import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { parseResponse } from '../../../src/core/response/parse-response.js';
import { bakery, bakeryRegion, bakeryResponse } from '../../fixtures/instruments/bakery.js';
import { damagedJson } from '../../harness/damaged-json.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

const compiled = compileInstrument(bakery.structure);
const whole = bakeryResponse(compiled.hash);

describe('parseResponse, for any JSON', () => {
  it('never throws and never changes its input', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseResponse(compiled, freezeDeep(value)).ok).to.equal(false);
      }),
      { seed: 20266, numRuns: 300 },
    );
  });

  it('never throws on any answers, and reads what it gave without another word', () => {
    const ids = bakery.structure.items.map(({ id }) => id);
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom('page', 'some', 'paper', 'weekly', 100, 0.5));
    const answer = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record({ value }),
      fc.record({ missing: fc.constantFrom('unknown', 'notApplicable') }),
    );
    const answers = fc.dictionary(fc.oneof(fc.constantFrom(...ids), fc.string()), answer);
    fc.assert(
      fc.property(answers, (given) => {
        const first = parseResponse(compiled, freezeDeep({ ...whole, answers: given }));
        expect(first.ok).to.equal(true);
        if (!first.ok) return;
        expect(parseResponse(compiled, first.value)).to.deep.equal({ ok: true, value: first.value, issues: [] });
        const lost = Object.keys(given).length - Object.keys(first.value.answers).length;
        expect(first.issues.filter(({ code }) => code !== 'answer/malformed-provenance')).to.have.length(lost);
      }),
      { seed: 20267, numRuns: 300 },
    );
  });

  it('never throws on a damaged response, with the region and without', () => {
    fc.assert(
      fc.property(damagedJson(whole), (value) => {
        const input = freezeDeep(value);
        for (const options of [{}, { region: bakeryRegion }]) {
          const outcome = parseResponse(compiled, input, options);
          if (!outcome.ok) expect(outcome.issues).not.to.be.empty;
        }
      }),
      { seed: 20268, numRuns: 400 },
    );
  });
});
