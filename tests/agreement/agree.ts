import { structureOf, structures } from '../../src/core/instruments/structures.js';
import { basesOf } from '../fixtures/columns/bases.js';
import { disagreement } from '../fixtures/columns/disagreement.js';
import { createRandom } from '../fixtures/generated/random.js';
import { responseSampler } from '../fixtures/generated/sample-response.js';

/** The instruments that ship. */
export const instruments = Object.keys(structures);

/** Responses that are scored in one call. */
const COHORT = 2500;

/**
 * Scores generated responses of an instrument in columns and one by one, spread evenly over all indices, variants and
 * weightings.
 *
 * @param count How many responses, at least.
 * @returns How many were compared, and the first place where the two differ, bit by bit; `null` if they agree.
 */
export async function agree(instrument: string, count: number) {
  const structure = await structureOf(instrument);
  if (!structure) throw new RangeError(`no instrument ${instrument}`);
  const random = createRandom(2026);
  const sample = responseSampler(structure);
  const bases = basesOf(structure);
  const each = Math.ceil(count / bases.length);
  for (const basis of bases) {
    for (let done = 0; done < each; done += COHORT) {
      const responses = Array.from({ length: Math.min(COHORT, each - done) }, () => sample(random));
      const found = disagreement(structure, responses, basis);
      if (found) return { bases: bases.length, compared: null, found: `${JSON.stringify(basis)}: ${found}` };
    }
  }
  return { bases: bases.length, compared: each * bases.length, found: null };
}
