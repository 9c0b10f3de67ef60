import { expect } from '@open-wc/testing';
import { structures } from '../../../../src/core/instruments/structures.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import { offScale } from '../../../../src/core/model/rules/off-scale.js';

/** Every index that ships, alone in its instrument. */
async function shippedIndices(): Promise<readonly { readonly structure: Structure; readonly position: number }[]> {
  const all = await Promise.all(Object.values(structures).map((load): Promise<Structure> => load()));
  return all.flatMap((structure) => structure.indices.map((_, position) => ({ structure, position })));
}

/** What is told once the scale is narrower by a hundredth at both ends. */
function toldWhenNarrower({ structure, position }: { structure: Structure; position: number }): readonly unknown[] {
  const indices = structure.indices.map((index, at) => {
    const { minimum, maximum } = index.scale;
    const margin = (maximum - minimum) / 100;
    return at === position ? { ...index, scale: { minimum: minimum + margin, maximum: maximum - margin } } : index;
  });
  return offScale({ structure: { ...structure, indices }, words: {} }).map(({ params }) => params);
}

describe('scales of the instruments that ship', () => {
  it('hold every score', async () => {
    for (const { structure } of await shippedIndices()) {
      expect(offScale({ structure, words: {} }), structure.id).to.deep.equal([]);
    }
  });

  it('are reached at both ends: were they narrower, just these ends would be told', async () => {
    for (const shipped of await shippedIndices()) {
      const index = shipped.structure.indices[shipped.position];
      if (!index) continue;
      const ends = toldWhenNarrower(shipped).map((params) => (params as { readonly reached: number }).reached);
      // The estimate after the DMA has parts that are not asked, so it gives a range and no score.
      const wanted = index.id === 'dma-estimate' ? [] : [index.scale.maximum, index.scale.minimum];
      expect(ends, `${shipped.structure.id}: ${index.id}`).to.deep.equal(wanted);
    }
  }).timeout(60_000);
});
