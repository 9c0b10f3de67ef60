import type { Instrument } from '../instrument.js';
import type { KnownIssue, Path } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { valueIssues } from './condition-values.js';
import type { KnownRegion, RuleOptions } from './rule-options.js';
import { unknownId } from './unknown-id.js';

/** Profile fields exist in their region. Nothing is checked where the caller passes no regions. */
export function profileFields({ structure }: Instrument, { regions }: RuleOptions): KnownIssue[] {
  if (!regions || !structure.profile) return [];
  const { profile } = structure;
  const region = regions.find(({ id }) => id === profile.region);
  const ids = regions.map(({ id }) => id);
  if (!region) return unknownId('region', profile.region, ids, ['structure', 'profile', 'region']);
  const fields = region.fields.map(({ id }) => id);
  return [
    ...profile.fields.flatMap((field, index) =>
      unknownId('field', field, fields, ['structure', 'profile', 'fields', index]),
    ),
    ...atomsOf(structure).flatMap(({ atom, path }) => {
      if (!('profile' in atom.on)) return [];
      const { profile: id } = atom.on;
      const field = region.fields.find((known) => known.id === id);
      return field ? valueIssues(atom, field, path) : unknownField(region, id, [...path, 'on', 'profile']);
    }),
  ];
}

/** Conditions may also ask for what follows from the profile. */
function unknownField({ fields, derived }: KnownRegion, id: string, path: Path): KnownIssue[] {
  return unknownId('field', id, [...fields.map((field) => field.id), ...(derived?.fields ?? [])], path);
}
