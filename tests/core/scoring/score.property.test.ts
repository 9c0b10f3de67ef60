import { expect } from '@open-wc/testing';
import type { Structure } from '../../../src/core/model/instrument.js';
import { score } from '../../../src/core/scoring/score.js';
import { generatedCases, nodesOf } from '../../fixtures/generated/cases.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';

/** The bits of every number in a result, and everything else as it is. */
function bitsOf(result: unknown): string {
  return JSON.stringify(result, (_, value: unknown) => {
    if (typeof value !== 'number') return value;
    return [...new Uint8Array(new Float64Array([value]).buffer)].join('.');
  });
}

// Every structure and response here is frozen all the way down, so that no function can change its input.
describe('score, over generated instruments and responses', () => {
  const cases = generatedCases(600);

  it('does not depend on the order of the answers', () => {
    for (const { label, structure, response } of cases) {
      const answers = Object.fromEntries(Object.entries(response.answers).reverse());
      expect(bitsOf(score(structure, { ...response, answers })), label).to.equal(bitsOf(score(structure, response)));
    }
  });

  it('gives the same bits for a copy of the instrument, prepared anew', () => {
    for (const { label, structure, response } of cases) {
      const copy = defineInstrument(JSON.parse(JSON.stringify(structure)) as Structure);
      const first = bitsOf(score(structure, response));
      expect(bitsOf(score(structure, response)), label).to.equal(first);
      expect(bitsOf(score(copy, response)), label).to.equal(first);
    }
  });

  it('has no number that is not finite, no minus zero, and coverage from 0 to 1', () => {
    for (const { label, structure, response } of cases) {
      for (const { score: value, coverage, bounds, range } of nodesOf(score(structure, response).tree)) {
        const numbers = [value, bounds.low, bounds.high, coverage, range.minimum, range.maximum];
        for (const number of numbers.filter((one) => one !== null)) {
          expect(Number.isFinite(number) && !Object.is(number, -0), `${label}: ${number}`).to.equal(true);
        }
        expect(coverage ?? 0, label).to.be.within(0, 1);
      }
    }
  });

  it('lies outside its bounds only where that is said, and only where something open counts zero', () => {
    let outside = 0;
    for (const { label, structure, response } of cases) {
      const result = score(structure, response);
      const { score: value, bounds } = result;
      const lies = value !== null && (value < (bounds.low ?? -Infinity) || value > (bounds.high ?? Infinity));
      expect(result.outsideBounds, label).to.equal(lies);
      if (!lies) continue;
      outside++;
      const open = nodesOf(result.tree).filter(({ state }) => state !== undefined && state !== 'answered');
      expect(open.length, label).to.be.at.least(1);
    }
    expect(outside).to.be.at.least(10);
  });
});
