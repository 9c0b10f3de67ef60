import type { LoadedInstrument } from '../instrument/load-instrument.js';
import { LoadError } from '../instrument/load-failure.js';
import { basisProblem, type BasisChoice } from '../result/basis-choice.js';

/**
 * Refuses a weighting or variant that does not exist long before the result: nobody should answer in vain. Where nothing
 * is chosen nothing is loaded for it.
 *
 * @throws LoadError that names what exists.
 */
export async function checkBasis(loaded: LoadedInstrument, { weighting, variants }: BasisChoice): Promise<void> {
  if (!weighting && (variants ?? '') === '') return;
  const problem = basisProblem(await loaded.structure(), { index: '', weighting, variants });
  if (problem) throw new LoadError({ code: 'basis', problem });
}
