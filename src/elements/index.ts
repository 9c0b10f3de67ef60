/** The classes of the elements, registered nowhere. */
export type { CohortBenchmark } from '../core/benchmarks/cohort-benchmark.js';
export type { PublishedBenchmark } from '../core/benchmarks/published-benchmark.js';
export * from './assessment/assessment-element.js';
export type { Prefill, Storage } from './assessment/open-session.js';
export type { InstrumentSource } from './instrument/load-instrument.js';
export type { LoadFailure } from './instrument/load-failure.js';
export { ReadinessProgrammeElement } from './programme/programme-element.js';
export { ReadinessRegisterEvent } from './programme/programme-events.js';
export { ReadinessRadarElement } from './radar/radar-element.js';
export { ReadinessAskEvent, ReadinessResultElement } from './result/result-element.js';
export { ReadinessPlanEvent, ReadinessRoadmapElement, type RoadmapChoice } from './roadmap/roadmap-element.js';
