/** A mistake of the program that calls, never of the data: the name and code stay the same when code is minified. */
export class ReadinessError extends Error {
  override readonly name = 'ReadinessError';
  /** `noun/problem`, e.g. `index/unknown`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
