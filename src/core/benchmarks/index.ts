export { benchmarkFit, type BenchmarkMisfit } from './benchmark-fit.js';
export { FEWEST, type CohortBenchmark, type CohortFigures } from './cohort-benchmark.js';
export { cohortMisfit, type CohortMisfit } from './cohort-fit.js';
export { parseCohortBenchmark } from './parse-cohort-benchmark.js';
export type { BenchmarkWords, PublishedBenchmark } from './published-benchmark.js';
export { publishedBenchmarks } from './published-benchmarks.js';
export { rankAmong, type Rank } from './rank-among.js';
