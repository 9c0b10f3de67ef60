import type { Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import type { BasisOptions } from './compile-index.js';
import type { IndexResult } from './result.js';
import type { Scorable } from './score.js';
import { scoreSituation } from './score-situation.js';

/**
 * Scores one response by every index of its instrument, the primary one first, with the weights of each tree.
 *
 * @throws {ReadinessError} As `score` does.
 */
export function scoreAll<const S extends Structure>(
  structure: S,
  response: Scorable<S>,
  options?: Pick<BasisOptions, 'variants'>,
): readonly IndexResult[];
export function scoreAll(
  structure: Structure,
  response: Situation,
  options: Pick<BasisOptions, 'variants'> = {},
): readonly IndexResult[] {
  return structure.indices.map(({ id }) => scoreSituation(structure, response, id, options).result);
}
