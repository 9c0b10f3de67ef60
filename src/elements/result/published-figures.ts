import { benchmarkFit, type BenchmarkMisfit } from '../../core/benchmarks/benchmark-fit.js';
import type { BenchmarkWords, PublishedBenchmark } from '../../core/benchmarks/published-benchmark.js';
import type { Situation } from '../../core/compiled/item-states.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { CompiledIndex } from '../../core/scoring/compiled-index.js';

/** A benchmark of an index with its words: to be shown, or why it is not. */
export interface PublishedFigures {
  readonly benchmark: PublishedBenchmark;
  readonly words: BenchmarkWords;
  readonly fit: 'fits' | BenchmarkMisfit;
}

/**
 * The benchmarks of an index: those that fit; where none does, the first one, so that the reason can be said once.
 *
 * @param locale Language of the messages.
 */
export function publishedFigures(
  benchmarks: readonly PublishedBenchmark[],
  compiled: CompiledIndex,
  situation: Situation,
  locale: string,
): readonly PublishedFigures[] {
  const known = benchmarks.flatMap((benchmark): readonly PublishedFigures[] => {
    const fit = benchmarkFit(benchmark, compiled, situation);
    const words = benchmark.words[pickLocale(locale, Object.keys(benchmark.words))] ?? benchmark.words.vi;
    return fit === null ? [] : [{ benchmark, words, fit }];
  });
  const fitting = known.filter(({ fit }) => fit === 'fits');
  return fitting.length > 0 ? fitting : known.slice(0, 1);
}
