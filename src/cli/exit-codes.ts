/** What a command ends with. */
export const EXIT = {
  /** Everything was done. */
  ok: 0,
  /** The data have errors; what is right was done. */
  data: 1,
  /** The command was written wrongly. */
  usage: 2,
  /** A file cannot be read or written. */
  file: 3,
  /** The user broke it off (128 and the number of the signal). */
  interrupted: 130,
} as const;

/** What a command ends with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
