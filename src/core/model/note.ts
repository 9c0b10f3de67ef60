/** What an adviser wrote down about an enterprise: kept in the register, never part of a figure. */
export interface Note {
  /** Id of the enterprise. */
  readonly enterprise: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** Id of the officer who wrote it. */
  readonly by: string;
  /** Plain text, up to 2,000 characters. */
  readonly text: string;
}
