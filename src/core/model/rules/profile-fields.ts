import type { Instrument } from '../instrument.js';
import type { KnownIssue } from '../known-issue.js';
import type { RuleOptions } from './rule-options.js';
import { unknownId } from './unknown-id.js';

/** The region exists, and the profile fields in it. Nothing is checked where the caller passes no regions. */
export function profileFields({ structure }: Instrument, { regions }: RuleOptions): KnownIssue[] {
  if (!regions || !structure.profile) return [];
  const { profile } = structure;
  const region = regions.find(({ id }) => id === profile.region);
  const ids = regions.map(({ id }) => id);
  if (!region) return unknownId('region', profile.region, ids, ['structure', 'profile', 'region']);
  const fields = region.fields.map(({ id }) => id);
  return profile.fields.flatMap((field, index) =>
    unknownId('field', field, fields, ['structure', 'profile', 'fields', index]),
  );
}
