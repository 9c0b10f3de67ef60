import type { Register } from '../../../analytics/register/reading/parse-register.js';
import type { Contact, Enterprise } from '../../../model/enterprise.js';
import { each, part, sorted, type Pieces } from '../../../pieces/pieces.js';
import type { IntakeCounts } from '../intake-counts.js';
import type { IntakeRow } from '../rows/intake-row.js';
import type { EnterpriseGroup } from './match-rows.js';
import { changedContact, changedEnterprise, newEnterprise } from './merge-enterprise.js';
import { MergedNotes } from './merge-notes.js';
import type { PlainChange } from './plain-change.js';
import { statedBy } from './stated-facts.js';

/** A group of rows with the id of the enterprise that they are of. */
export interface PlacedGroup extends EnterpriseGroup {
  readonly id: string;
}

/** The enterprises of a register with what rows say of them. */
export interface MergedPeople {
  readonly lists: Pick<Register, 'enterprises' | 'contacts' | 'notes' | 'removedNotes'>;
  readonly counts: IntakeCounts['enterprises'];
}

/** Takes what rows say of enterprises into a register, and writes down what that changes. */
export function* mergePeople(
  register: Register,
  placed: readonly PlacedGroup[],
  nameRow: (row: IntakeRow) => string,
  changes: PlainChange[],
): Pieces<MergedPeople> {
  const merged = new Map<string, Enterprise>();
  const contacts = new Map(register.contacts.map((contact) => [contact.enterprise, contact]));
  const notes = new MergedNotes(register);
  const added: Enterprise[] = [];
  let changed = 0;
  let kept = 0;
  const take = each(placed, ({ id, known, rows }) => {
    const stated = statedBy(rows);
    if (known) {
      const { enterprise, fields } = changedEnterprise(known, stated);
      merged.set(id, enterprise);
      const contact = takeContact(contacts, id, stated.contact, changes);
      if (fields.length > 0) changes.push({ subject: 'enterprise', id, fields, kind: 'changed' });
      const noted = notes.take(id, rows, changes);
      if (fields.length > 0 || contact || noted === 'changed') changed += 1;
      else if (noted === 'kept') kept += 1;
    } else {
      const [first] = rows;
      const enterprise = newEnterprise(id, stated, first ? nameRow(first) : id);
      added.push(enterprise);
      takeContact(contacts, id, stated.contact, changes);
      changes.push({ subject: 'enterprise', id, fields: filled(enterprise), kind: 'added' });
      notes.take(id, rows, changes);
    }
  });
  yield* part(take, 0, 0.7);
  const inOrder = yield* part(sorted(added, byName), 0.7, 1);
  const enterprises = [...register.enterprises.map((one) => merged.get(one.id) ?? one), ...inOrder];
  yield 1;
  return {
    lists: { enterprises, contacts: inOrderOf(enterprises, contacts), ...notes.lists },
    counts: { added: added.length, changed, same: merged.size - changed, ...(kept > 0 ? { kept } : {}) },
  };
}

function takeContact(
  contacts: Map<string, Contact>,
  id: string,
  stated: Omit<Contact, 'enterprise'>,
  changes: PlainChange[],
): boolean {
  const before = contacts.get(id);
  const { contact, fields } = changedContact(id, before, stated);
  if (fields.length === 0) return false;
  contacts.set(id, contact);
  changes.push({ subject: 'contact', id, fields, kind: before ? 'changed' : 'added' });
  return true;
}

/** Contacts in the order of their enterprises. */
function inOrderOf(enterprises: readonly Enterprise[], contacts: ReadonlyMap<string, Contact>): readonly Contact[] {
  return enterprises.flatMap(({ id }) => contacts.get(id) ?? []);
}

function filled(enterprise: Enterprise): readonly string[] {
  return Object.entries(enterprise).flatMap(([key, value]: [string, unknown]) => {
    return key === 'id' || value === null || (Array.isArray(value) && value.length === 0) ? [] : [key];
  });
}

/** New enterprises by name, so that the order of the rows makes no difference. */
function byName(a: Enterprise, b: Enterprise): number {
  return a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1;
}
