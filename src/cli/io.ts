/** A stream that a command writes to. */
export interface Sink {
  /** Resolves when more can be taken. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Columns where it is a terminal; `null` where it is not. */
  readonly columns: () => number | null;
}

/** The world around a command. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends when the user breaks the command off. */
  readonly signal: AbortSignal;
  /** Milliseconds, only to measure how long something takes. */
  readonly clock: () => number;
  /** The calendar date of today, `YYYY-MM-DD`. */
  readonly today: () => string;
}
