import { near, nearest } from '../../text/nearest.js';
import type { ConditionAtom } from '../condition.js';
import type { Instrument, Structure } from '../instrument.js';
import { error, warning, type KnownIssue, type Path } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { valueIssues } from './condition-values.js';
import type { KnownRegion, RuleOptions } from './rule-options.js';
import { unknownId } from './unknown-id.js';

type Profile = NonNullable<Structure['profile']>;

/**
 * What conditions ask of the profile is asked of the enterprise, or follows from what is asked; otherwise they stay open
 * for ever, and what they show is never seen.
 */
export function profileConditions({ structure }: Instrument, { regions = [] }: RuleOptions): KnownIssue[] {
  const { profile } = structure;
  const region = regions.find(({ id }) => id === profile?.region);
  return atomsOf(structure).flatMap(({ atom, path }) => {
    if (!('profile' in atom.on)) return [];
    const field = atom.on.profile;
    const at = [...path, 'on', 'profile'];
    if (!profile) return [error('condition/no-profile', at, { field })];
    return region ? inRegion(region, profile, atom, field, path) : inUnknownRegion(profile, field, at);
  });
}

/** A field that is not asked may follow from the profile, which only its region knows. */
function inUnknownRegion({ region, fields }: Profile, field: string, at: Path): KnownIssue[] {
  if (fields.includes(field)) return [];
  return [warning('condition/field-not-listed', at, { field, region, ...near(field, fields) })];
}

function inRegion(region: KnownRegion, profile: Profile, atom: ConditionAtom, id: string, path: Path): KnownIssue[] {
  const at = [...path, 'on', 'profile'];
  const known = region.fields.map((field) => field.id);
  const asked = askedOf(profile, known);
  const { fields: derived = [], needs = [] } = region.derived ?? {};
  if (derived.includes(id)) {
    const lacking = needs.filter((need) => !asked.has(need));
    const params = { field: id, needs: lacking.join(', ') };
    return lacking.length > 0 ? [error('condition/field-not-asked', at, params)] : [];
  }
  const field = region.fields.find((one) => one.id === id);
  if (!field) return unknownId('field', id, [...known, ...derived], at);
  const notAsked = asked.has(id) ? [] : [error('condition/field-not-asked', at, { field: id })];
  return [...notAsked, ...valueIssues(atom, field, path)];
}

/** The fields that are asked; of a misspelt one, which is told where it stands, the one that was meant. */
function askedOf({ fields }: Profile, known: readonly string[]): ReadonlySet<string> {
  return new Set(fields.map((field) => (known.includes(field) ? field : (nearest(field, known) ?? field))));
}
