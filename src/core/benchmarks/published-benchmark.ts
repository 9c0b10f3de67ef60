import type { Condition } from '../model/condition.js';
import type { Fidelity, Source } from '../model/source.js';

/** What a benchmark says, in one language. */
export interface BenchmarkWords {
  /** Whom it counts, to stand at the beginning of a line and within a sentence: e.g. "doanh nghiệp EU có từ 10 người". */
  readonly population: string;
  /** Where these enterprises are, and that it is another country where it is: told before anybody opens the figures. */
  readonly place: string;
  /** What must be known before anything is concluded from it; a sentence or two. */
  readonly limits: string;
}

/** Published figures of an index: how many of a population stand on which level. */
export interface PublishedBenchmark {
  readonly id: string;
  /** The indices, each of one version of an instrument, that count in the same way. */
  readonly scales: readonly { readonly instrument: string; readonly version: string; readonly index: string }[];
  /**
   * Where they are: id of the region whose enterprises it counts, e.g. `vietnam`. It is compared with the region whose
   * profile an instrument takes; of other regions only the id has to be known, e.g. `european-union`.
   */
  readonly region: string;
  /** Whom it counts there, as a condition over the profile. */
  readonly population: Condition;
  /** Year of the survey. */
  readonly year: number;
  /** How many were asked; `null` where the source does not say. */
  readonly sample: number | null;
  /** Share of the population on a level or above, 0 to 1. */
  readonly atLeast: { readonly level: string; readonly share: number };
  /** Share on each level, 0 to 1, as far as it was published; rounded, they need not add up to 1. */
  readonly levels?: Readonly<Record<string, number>>;
  readonly fidelity: Fidelity;
  readonly source: Source;
  /** By language; Vietnamese at least. */
  readonly words: { readonly vi: BenchmarkWords } & Readonly<Record<string, BenchmarkWords>>;
}
