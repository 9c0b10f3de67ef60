import { isObject } from '../core/text/value-type.js';
import { readBeside } from './read-beside.js';
import type { Taking } from './read-given.js';
import { readSuggested } from './read-suggested.js';
import type { KnownBefore } from './session.js';

/** Reads what a draft keeps of earlier responses besides answers. It may be anything; what does not fit is left out. */
export function readBefore(raw: unknown, taking: Taking): KnownBefore {
  const { beside, suggested } = isObject(raw) ? raw : {};
  return { beside: readBeside(beside, taking.compiled), suggested: readSuggested(suggested, taking) };
}
