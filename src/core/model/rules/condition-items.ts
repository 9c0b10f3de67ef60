import type { Subject } from '../condition.js';
import type { Structure } from '../instrument.js';
import type { Item } from '../item.js';
import { itemsById } from '../walk/items-by-id.js';
import type { RuleOptions } from './rule-options.js';

/** The item, or the field of the profile, that a condition asks about; `undefined` where there is none such. */
export type Subjects = (on: Subject) => Item | undefined;

/** What the conditions of an instrument ask about; fields of the profile where the caller knows its region. */
export function subjectsOf(structure: Structure, { regions = [] }: RuleOptions): Subjects {
  const items = itemsById(structure);
  const region = regions.find(({ id }) => id === structure.profile?.region);
  const fields = new Map(region?.fields.map((field) => [field.id, field]));
  return (on) => ('item' in on ? items.get(on.item) : 'profile' in on ? fields.get(on.profile) : undefined);
}

/** What has one answer: an item, a row of it, or a field; ids hold no slash. */
export function cellOf(on: Subject): string {
  if ('profile' in on) return `profile/${on.profile}/`;
  if (!('item' in on)) return '';
  return on.row === undefined ? on.item : `${on.item}/${on.row}`;
}
