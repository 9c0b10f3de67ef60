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

/**
 * Something was asked for that its owner does not have.
 *
 * @example
 * unknownTo('bakery', 'index', 'speed').message; // '"bakery" has no index: speed'
 */
export function unknownTo(owner: string, noun: string, got: string): ReadinessError {
  return new ReadinessError(`${noun}/unknown`, `"${owner}" has no ${noun}: ${got}`);
}
