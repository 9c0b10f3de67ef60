import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { ReadinessError } from '../../../src/core/compiled/readiness-error.js';
import { structureHash } from '../../../src/core/compiled/structure-hash.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { parseInstrument } from '../../../src/core/model/parse-instrument.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';
import { score } from '../../../src/core/scoring/score.js';
import { bakery } from '../../fixtures/instruments/bakery.js';

const copyOf = (structure: Structure): Structure => JSON.parse(JSON.stringify(structure)) as Structure;

describe('the hash that a result carries', () => {
  it('is the same for a structure that was defined and one that was read from a file', () => {
    const defined = defineInstrument(copyOf(bakery.structure));
    const outcome = parseInstrument(JSON.parse(JSON.stringify(bakery)));
    const read = outcome.ok ? compileInstrument(outcome.value.structure).hash : 'refused';
    expect([compileInstrument(defined).hash, read]).to.deep.equal([
      structureHash(bakery.structure),
      structureHash(bakery.structure),
    ]);
  });

  it('is known beforehand of the short assessment, and true', () => {
    expect(score(smeScreeningStructure, { answers: {} }).basis.hash).to.equal(structureHash(smeScreeningStructure));
  });

  it('is not known of a copy, which may have been changed: it is refused with the remedy', () => {
    expect(() => score(copyOf(bakery.structure), { answers: {} }))
      .to.throw(ReadinessError, /"bakery" has no hash: use defineInstrument or parseInstrument/)
      .with.property('code', 'hash/unknown');
  });

  it('leaves the structure as it was, so that a frozen one can be defined', () => {
    const frozen = Object.freeze(copyOf(bakery.structure));
    expect(defineInstrument(frozen)).to.equal(frozen);
    expect(compileInstrument(frozen).hash).to.equal(structureHash(frozen));
  });
});
