import { digitalIntensity } from './eurostat-dii/figures.js';
import type { PublishedBenchmark } from './published-benchmark.js';

/**
 * The benchmarks that ship. Of the other indices no published figure on the same scale was found, so they have none.
 */
export const publishedBenchmarks: readonly PublishedBenchmark[] = digitalIntensity;
