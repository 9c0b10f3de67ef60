import type { Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import type { Profile } from '../model/response.js';
import type { BasisOptions } from './compile-index.js';
import type { AnswersOf, DimensionIdOf, LevelIdOf } from './define-instrument.js';
import type { IndexResult } from './result.js';
import { scoreSituation } from './score-situation.js';

/** What is scored: the answers, and the profile where conditions ask for it. */
export interface Scorable<S extends Structure = Structure> {
  readonly answers: AnswersOf<S>;
  /** With what follows from it in its region (`Region.derived`), where conditions ask for that. */
  readonly profile?: Profile | undefined;
}

/** What the caller may choose. */
export interface ScoreOptions extends BasisOptions {
  /** Id of the index; the primary index when left out. */
  readonly index?: string;
}

/**
 * Scores one response by one index: score, bounds, coverage, level, every node.
 *
 * The same input gives the same bits in every engine. No data is not zero: where there is no score, it is `null`.
 *
 * @throws {ReadinessError} For an index, variant or weighting that does not exist, and for an answer that its item
 * cannot have; `parseResponse` finds such answers in data from outside.
 *
 * @example
 * score(smeScreening, { answers: { 'net-access': { value: 'fixed-all' } } }).bounds; // { low: …, high: …, … }
 */
export function score<const S extends Structure>(
  structure: S,
  response: Scorable<S>,
  options?: ScoreOptions,
): IndexResult<DimensionIdOf<S>, LevelIdOf<S>>;
export function score(structure: Structure, response: Situation, options: ScoreOptions = {}): IndexResult {
  return scoreSituation(structure, response, options.index, options).result;
}
