import type { Target } from '../../core/advice/roadmap/roadmap.js';
import type { CohortBenchmark } from '../../core/benchmarks/cohort-benchmark.js';
import type { Response } from '../../core/model/response.js';
import type { BasisChoice } from './basis-choice.js';

/** What the page that embeds an assessment wants of its result. */
export interface ResultWishes extends BasisChoice {
  /** What it is compared with. */
  readonly compare: Compared | null;
}

/** What a result is compared with, as the page that embeds it knows it. */
export interface Compared {
  /** Earlier answers of the same enterprise to the same questionnaire. */
  readonly earlier?: Response;
  /** What was aimed at since then; the level above that of the earlier answers, when left out. */
  readonly target?: Target;
  /** Figures of comparable enterprises; checked before they are shown. */
  readonly benchmark?: CohortBenchmark;
  /** Whether published figures of enterprises of other countries are shown too; not, when left out. */
  readonly figuresAbroad?: boolean;
}
