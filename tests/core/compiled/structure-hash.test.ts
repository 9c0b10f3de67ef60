import { expect } from '@open-wc/testing';
import { canonicalJson } from '../../../src/core/compiled/canonical-json.js';
import { structureHash } from '../../../src/core/compiled/structure-hash.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { parseInstrument } from '../../../src/core/model/parse-instrument.js';
import { bakery } from '../../fixtures/instruments/bakery.js';

const structure: Structure = bakery.structure;

describe('structureHash', () => {
  it('is the digest of the canonical JSON, as the platform computes it', async () => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(structure)));
    const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(structureHash(structure)).to.equal(hex);
  });

  it('is the same in whatever order the keys were written', () => {
    const { id, version, ...rest } = structure;
    expect(structureHash({ version, ...rest, id })).to.equal(structureHash(structure));
  });

  it('is the same for a copy that was written and read again, whatever its words', () => {
    const outcome = parseInstrument({ ...JSON.parse(JSON.stringify(bakery)), words: { vi: bakery.words.vi } });
    expect(outcome.ok && structureHash(outcome.value.structure)).to.equal(structureHash(structure));
  });

  it('differs once a single point does, or the order of two options', () => {
    const [first, ...others] = structure.indices;
    const scaled = first ? [{ ...first, scale: { minimum: 0, maximum: 101 } }, ...others] : [];
    expect(structureHash({ ...structure, indices: scaled })).not.to.equal(structureHash(structure));
    const turned = { ...structure, items: [...structure.items].reverse() };
    expect(structureHash(turned)).not.to.equal(structureHash(structure));
  });
});
