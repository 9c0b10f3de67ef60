import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import { own } from '../compiled/own.js';
import type { Issue } from '../model/issue.js';
import type { BasisDifference } from '../scoring/same-basis.js';
import { isObject } from '../text/value-type.js';

/** Why two responses are not compared. */
export interface Refusal {
  readonly ok: false;
  readonly which: 'before' | 'after';
  /** What the response names (`first`), and what it would be compared under (`second`); `null` where it is no response. */
  readonly difference: ResponseDifference | null;
  readonly issues: readonly Issue[];
}

/**
 * What a response and an instrument differ in. `instrument`: it belongs to another instrument. `version`: no migration leads
 * from its version to this one. `hash`: the instrument was changed under the same version.
 */
export type ResponseDifference = BasisDifference & { readonly part: 'instrument' | 'version' | 'hash' };

const PARTS: Readonly<Record<string, ResponseDifference['part']>> = {
  'response/other-instrument': 'instrument',
  'response/other-version': 'version',
  'response/changed-hash': 'hash',
};

/** What a response names that is not the instrument, by what was found in reading it; `null` where there is nothing. */
export function responseDifference(
  { structure: { id, version }, hash }: CompiledInstrument,
  response: unknown,
  issues: readonly Issue[],
): ResponseDifference | null {
  const [part] = issues.flatMap(({ code }) => own(PARTS, code) ?? []);
  if (!part) return null;
  const named = isObject(response) ? response['instrument'] : null;
  const first = isObject(named) ? named[part === 'instrument' ? 'id' : part] : null;
  return { part, first: typeof first === 'string' ? first : null, second: { instrument: id, version, hash }[part] };
}
