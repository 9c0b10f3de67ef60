import { expect } from '@open-wc/testing';
import { checkInstrument } from '../../../src/elements/instrument/check-instrument.js';
import { LoadError, type LoadFailure } from '../../../src/elements/instrument/load-failure.js';
import { bakery, bakeryRegion } from '../../fixtures/instruments/bakery.js';

async function failureOf(...given: Parameters<typeof checkInstrument>): Promise<LoadFailure | null> {
  try {
    await checkInstrument(...given);
    return null;
  } catch (error) {
    if (error instanceof LoadError) return error.failure;
    throw error;
  }
}

describe('checkInstrument', () => {
  it('hands on what is an instrument', async () => {
    expect(await checkInstrument(bakery, bakeryRegion)).to.deep.equal(bakery);
  });

  it('lists every issue of an instrument that is wrong', async () => {
    const wrong = { ...bakery, structure: { ...bakery.structure, version: 'one', pages: [] } };
    const failure = await failureOf(wrong, bakeryRegion);
    expect(failure).to.have.property('code', 'invalid');
    expect(failure).to.have.property('issues').with.length.greaterThan(1);
  });

  it('refuses a region that neither ships nor comes along', async () => {
    const failure = await failureOf(bakery, null);
    const issues = failure?.code === 'invalid' ? failure.issues : [];
    expect(issues.map(({ code, params }) => [code, params['id']])).to.deep.equal([
      ['reference/unknown', 'bakery-land'],
    ]);
  });
});
