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

/**
 * That a note was removed, without what it said: a file from before does not bring it back. A note is told by whom it is about,
 * when it was written and by whom, and from others of that officer and instant by a digest.
 */
export interface RemovedNote extends Pick<Note, 'enterprise' | 'at' | 'by'> {
  /**
   * The first four digits, in lower case, of the SHA-256 (hexadecimal, UTF-8) of the text as a JSON string. Too few to
   * show what was written: one text in 65,536 has the same.
   */
  readonly digest: string;
  /** Instant of the removal, ISO 8601 in UTC; who removed it stands in the change log. */
  readonly removedAt: string;
}
