import type { RegionIssues } from '../../regions/region.js';

/** What is wrong with an answer or a profile field, as the session finds it. */
export interface ProblemFacts {
  /** `noun/problem`. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Says what is wrong, and what to do.
 *
 * @param region The words of a region for what it checks itself.
 */
export type ProblemMessages = (problem: ProblemFacts, region?: RegionIssues) => string;
