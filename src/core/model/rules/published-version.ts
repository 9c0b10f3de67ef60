import { structureHash } from '../../compiled/structure-hash.js';
import type { Instrument } from '../instrument.js';
import { error, type KnownIssue } from '../known-issue.js';
import type { RuleOptions } from './rule-options.js';

/** A version that was published has not changed since. */
export function publishedVersion({ structure }: Instrument, { known = [] }: RuleOptions): KnownIssue[] {
  const { id, version } = structure;
  const published = known.find((other) => other.id === id && other.version === version);
  if (!published || published.hash === structureHash(structure)) return [];
  return [error('version/changed-hash', ['structure', 'version'], { version })];
}
