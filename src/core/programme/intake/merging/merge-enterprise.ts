import { normalised } from '../../../exchange/normalised.js';
import type { Contact, Enterprise, Support } from '../../../model/enterprise.js';
import { supportKey, type StatedFacts } from './stated-facts.js';

/** What became of an enterprise, and which of its fields rows have changed. */
export interface MergedEnterprise {
  readonly enterprise: Enterprise;
  readonly fields: readonly string[];
}

/** A new enterprise, of what rows say of it. */
export function newEnterprise(id: string, stated: StatedFacts, otherwise: string): Enterprise {
  const { name = stated.ids[0] ?? otherwise, code = null, sector = null, place = null, officer = null } = stated;
  return { id, code, name, sector, sizeClasses: stated.sizeClasses ?? [], place, supports: stated.supports, officer };
}

/** An enterprise with what rows say of it; what they do not say stays. */
export function changedEnterprise(before: Enterprise, stated: StatedFacts): MergedEnterprise {
  const supports = mergedSupports(before.supports, stated.supports);
  const { name } = stated;
  const after: Enterprise = {
    ...before,
    ...(name === undefined || normalised(name) === normalised(before.name) ? {} : { name }),
    code: stated.code ?? before.code,
    sector: stated.sector ?? before.sector,
    sizeClasses: sameList(stated.sizeClasses ?? before.sizeClasses, before.sizeClasses)
      ? before.sizeClasses
      : (stated.sizeClasses ?? before.sizeClasses),
    place: stated.place ?? before.place,
    officer: stated.officer ?? before.officer,
    supports,
  };
  const keys = ['name', 'code', 'sector', 'sizeClasses', 'place', 'officer', 'supports'] as const;
  const fields = keys.filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
  return fields.length > 0 ? { enterprise: after, fields } : { enterprise: before, fields };
}

/** How to reach an enterprise with what rows say of it, and the fields that are new. */
export function changedContact(
  enterprise: string,
  before: Contact | undefined,
  stated: StatedFacts['contact'],
): { readonly contact: Contact; readonly fields: readonly string[] } {
  const keys = ['person', 'phone', 'email'] as const;
  const fields = keys.filter((key) => stated[key] !== undefined && stated[key] !== before?.[key]);
  return { contact: { enterprise, ...before, ...stated }, fields };
}

function mergedSupports(before: readonly Support[], stated: readonly Support[]): readonly Support[] {
  let supports = before;
  for (const one of stated) {
    const at = placeOf(one, supports);
    const old = supports[at];
    if (!old) supports = [...supports, one];
    else if (!sameSupport(old, one))
      supports = supports.map((other) => (other === old ? changedSupport(old, one) : other));
  }
  return supports;
}

/** Where a support stands; one whose decision was not known yet is found without it. */
function placeOf(one: Support, supports: readonly Support[]): number {
  const exact = supports.findIndex((other) => supportKey(other) === supportKey(one));
  if (exact >= 0 || one.decision === undefined) return exact;
  const { since, by, measures } = one;
  return supports.findIndex((other) => supportKey(other) === supportKey({ since, by, measures }));
}

function changedSupport(old: Support, one: Support): Support {
  return { ...old, ...one, by: old.by, measures: one.measures.length > 0 ? one.measures : old.measures };
}

function sameSupport(old: Support, one: Support): boolean {
  const merged = changedSupport(old, one);
  return merged.until === old.until && merged.decision === old.decision && sameList(merged.measures, old.measures);
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());
}
