import { digitalIntensity } from './eurostat-dii/figures.js';
import type { PublishedBenchmark } from './published-benchmark.js';

/**
 * The benchmarks that ship, all of the European Union: of enterprises in Vietnam, and of other indices, no published figure
 * on the same scale was found.
 */
export const publishedBenchmarks: readonly PublishedBenchmark[] = digitalIntensity;
