import type { Basis } from '../../core/scoring/result.js';

/** The score of a node, as it is written. */
export interface ScoredNode {
  /** `null`: no data is not zero. */
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
}

/** The score of one response, as it is written. */
export interface Scored extends ScoredNode {
  /** Line of the file. */
  readonly row: number;
  readonly id: string;
  readonly enterprise?: string;
  readonly wave?: string;
  readonly date?: string;
  readonly basis: Basis;
  readonly level: string | null;
  readonly lowestLevel: string | null;
  readonly highestLevel: string | null;
  /** Why there is no level. */
  readonly withheld: string | null;
  readonly dimensions: Readonly<Record<string, ScoredNode>>;
}
