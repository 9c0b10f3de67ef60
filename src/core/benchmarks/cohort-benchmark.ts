import type { Basis } from '../scoring/result.js';
import type { Source } from '../model/source.js';

/** What a cohort came to in one score. */
export interface CohortFigures {
  /** How many enterprises have the score. */
  readonly n: number;
  /** `null` where it is withheld. */
  readonly mean: number | null;
  /** Lower quartile, median, upper quartile; `null` where they are withheld. */
  readonly quartiles: readonly [number, number, number] | null;
}

/**
 * Published figures of comparable enterprises, as a programme gives them out: a file of its own, read by
 * `parseCohortBenchmark`. A result is compared with it only on the same basis, and inside its population.
 */
export interface CohortBenchmark {
  readonly format: 1;
  readonly kind: 'cohort-benchmark';
  readonly id: string;
  /** What the scores rest on. */
  readonly basis: Basis;
  readonly population: {
    /** Who they are, by language, within a sentence: e.g. "doanh nghiệp thương mại ở thành phố Huế". */
    readonly words: Readonly<Record<string, string>>;
    /** By field of the profile the values of the population; a field left out may be anything. */
    readonly profile: Readonly<Record<string, readonly string[]>>;
  };
  /** The calendar date that the figures stand for: `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly overall: CohortFigures;
  /** By id of the dimension; one that is withheld is left out. */
  readonly dimensions: Readonly<Record<string, CohortFigures>>;
  readonly source?: Source;
}

/**
 * Fewest enterprises behind a figure: what is taken from fewer tells of single ones. Source: the rules of disclosure of
 * this project, which follow the practice of statistical offices (means of ten, quartiles of twenty).
 */
export const FEWEST = { mean: 10, quartiles: 20 } as const;
