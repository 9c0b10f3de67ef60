import { benchmarkFit } from '../../core/benchmarks/benchmark-fit.js';
import type { BenchmarkWords, PublishedBenchmark } from '../../core/benchmarks/published-benchmark.js';
import type { Situation } from '../../core/compiled/item-states.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { CompiledIndex } from '../../core/scoring/compiled-index.js';

/** A benchmark of an index with its words. */
export interface PublishedFigures {
  readonly benchmark: PublishedBenchmark;
  readonly words: BenchmarkWords;
}

/** Which published figures a page wants. */
export interface FiguresChoice {
  readonly benchmarks: readonly PublishedBenchmark[];
  /** Whether those of enterprises of other countries are wanted too. */
  readonly figuresAbroad: boolean;
}

/**
 * The benchmarks that may stand beside a result of an index. Of others nothing is said: nobody misses what is not for them.
 *
 * @param locale Language of the messages.
 */
export function publishedFigures(
  { benchmarks, figuresAbroad }: FiguresChoice,
  compiled: CompiledIndex,
  situation: Situation,
  locale: string,
): readonly PublishedFigures[] {
  return benchmarks
    .filter((benchmark) => {
      const fit = benchmarkFit(benchmark, compiled, situation);
      return fit === 'fits' || (figuresAbroad && fit === 'region');
    })
    .map((benchmark) => ({
      benchmark,
      words: benchmark.words[pickLocale(locale, Object.keys(benchmark.words))] ?? benchmark.words.vi,
    }));
}
