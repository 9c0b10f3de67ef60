import { expect } from '@open-wc/testing';
import { compareResponses, type CompareOptions } from '../../../src/core/advice/compare-responses.js';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers } from '../../../src/core/model/response.js';
import { best } from '../../fixtures/instruments/sme-screening/answers.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { bakery, bakeryAnswers, bakeryResponse } from '../../fixtures/instruments/bakery.js';

const structure: Structure = bakery.structure;
const { hash } = compileInstrument(structure);

function compared(before: Answers, after: Answers, options: CompareOptions = {}) {
  const found = compareResponses(structure, bakeryResponse(hash, before), bakeryResponse(hash, after), options);
  if (!found.ok) throw new Error(found.difference?.part ?? 'malformed');
  return found;
}

const lower: Answers = { ...bakeryAnswers, 'order-ways': { value: ['phone'] }, backup: { value: 'never' } };

describe('progress towards a target', () => {
  it('is the share of the way from the earlier score to the one aimed at', () => {
    const { overall } = compared(lower, bakeryAnswers);
    const [from, to] = [overall.from ?? NaN, overall.to ?? NaN];
    const { progress } = compared(lower, bakeryAnswers, { target: { score: from + 2 * (to - from) } });
    expect(progress?.toDate).to.be.closeTo(0.5, 1e-9);
    // The scale of this index begins at 0.
    expect(progress?.toTarget.from).to.be.closeTo(from / (from + 2 * (to - from)), 1e-9);
  });

  it('is undefined where the target is the baseline, below 0 after a step back, above 1 beyond the target', () => {
    const { overall } = compared(lower, bakeryAnswers);
    const [from, to] = [overall.from ?? NaN, overall.to ?? NaN];
    expect(compared(lower, bakeryAnswers, { target: { score: from } }).progress?.toDate).to.equal(null);
    expect(compared(bakeryAnswers, lower, { target: { score: to + 1 } }).progress?.toDate).to.be.lessThan(0);
    expect(compared(lower, bakeryAnswers, { target: { score: (from + to) / 2 } }).progress?.toDate).to.equal(2);
  });

  it('counts each dimension up to its own target: what lies above makes up for nothing', () => {
    const { dimensions } = compared(lower, bakeryAnswers);
    const safety = dimensions.find(({ id }) => id === 'safety');
    const customers = dimensions.find(({ id }) => id === 'customers');
    const target = { dimensions: { safety: safety?.to ?? NaN, customers: (customers?.to ?? NaN) + 1 } };
    const { progress } = compared(lower, bakeryAnswers, { target });
    const gap = (at: 'from' | 'to') => [safety, customers].reduce((sum, one) => sum + (one?.[at] ?? NaN), 0);
    const whole = gap('to') + 1;
    expect(progress?.toDate).to.be.closeTo((gap('to') - gap('from')) / (whole - gap('from')), 1e-9);
    expect(progress?.toTarget.to).to.be.closeTo(gap('to') / whole, 1e-9);
  });

  it('takes the level above the earlier one where no target is named', () => {
    const { level, progress } = compared(lower, bakeryAnswers);
    expect([level.from, progress?.target]).to.deep.equal(['founding', { level: 'connected' }]);
    const top = finishedResponse(smeScreeningStructure, best);
    const found = compareResponses(smeScreeningStructure, top, top);
    expect(found.ok ? found.progress : found).to.equal(null);
  });

  it('refuses a target that the index does not know', () => {
    expect(() => compared(lower, bakeryAnswers, { target: { level: 'king' } })).to.throw(/king/);
    expect(() => compared(lower, bakeryAnswers, { target: { score: NaN } })).to.throw(/target/);
  });
});
