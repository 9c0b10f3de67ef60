import { normalised } from '../../../exchange/normalised.js';
import type { Contact, Enterprise, Support } from '../../../model/enterprise.js';
import type { RegisterKey } from '../columns/register-column.js';
import type { IntakeRow, RowFacts } from '../rows/intake-row.js';
import type { ContradictionParams } from '../intake-issue.js';

/** What the rows of an enterprise say together. */
export interface StatedFacts extends Omit<RowFacts, 'id' | 'supports' | 'contact' | 'notes' | 'removedNotes'> {
  /** Every id that rows name it by: several only where an id and a code brought them together. */
  readonly ids: readonly string[];
  readonly supports: readonly Support[];
  readonly contact: Omit<Contact, 'enterprise'>;
}

/** One thing that a row may say, in a form by which two rows are compared. */
interface Statement {
  readonly field: RegisterKey | 'enterprise';
  /** What is said about: of a support its beginning and who gives it. */
  readonly about: string;
  readonly compared: string;
  readonly shown: string;
}

/** The first two rows of one enterprise that contradict each other; `null` where none do. */
export function contradictionIn(rows: readonly IntakeRow[]): ContradictionParams | null {
  const said = new Map<string, { readonly row: IntakeRow; readonly statement: Statement }>();
  for (const row of inOrder(rows)) {
    for (const statement of statementsOf(row.facts)) {
      const key = `${statement.field} ${statement.about}`;
      const before = said.get(key);
      if (!before) said.set(key, { row, statement });
      else if (before.statement.compared !== statement.compared) {
        const { row: first, statement: one } = before;
        const shown = { one: one.shown.slice(0, 80), other: statement.shown.slice(0, 80) };
        return { field: statement.field, first: first.place, second: row.place, ...shown };
      }
    }
  }
  return null;
}

/** Rows as they stand in their files. */
export function inOrder(rows: readonly IntakeRow[]): readonly IntakeRow[] {
  return [...rows].sort((a, b) => (a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1));
}

function statementsOf({
  id,
  name,
  code,
  sector,
  sizeClasses,
  place,
  officer,
  supports,
  contact,
}: RowFacts): Statement[] {
  const say = (field: Statement['field'], text: string | undefined, compared = text): Statement[] =>
    text === undefined ? [] : [{ field, about: '', compared: compared ?? text, shown: text }];
  return [
    ...say('enterprise', id),
    ...say('enterprise.name', name, name === undefined ? undefined : normalised(name)),
    ...say('enterprise.code', code?.code),
    ...say('enterprise.sector', sector?.code),
    ...say('enterprise.sizeClass', sizeClasses && [...sizeClasses].sort().join('; ')),
    ...say('enterprise.place', place?.code),
    ...say('enterprise.officer', officer),
    ...supports.flatMap((support): Statement[] => [
      {
        field: 'support.until',
        about: supportKey(support),
        compared: support.until ?? '',
        shown: support.until ?? '–',
      },
      {
        field: 'support.measures',
        about: supportKey(support),
        compared: sorted(support.measures),
        shown: sorted(support.measures),
      },
    ]),
    ...say('contact.person', contact.person),
    ...say('contact.phone', contact.phone),
    ...say('contact.email', contact.email),
  ];
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join('; ');
}

/** What tells one support of an enterprise from another. */
export function supportKey({ since, by, decision = '' }: Support): string {
  return JSON.stringify([since, normalised(by), normalised(decision)]);
}

/** What rows that do not contradict each other say together. */
export function statedBy(rows: readonly IntakeRow[]): StatedFacts {
  const all = rows.map(({ facts }) => facts);
  const supports = new Map(all.flatMap((facts) => facts.supports.map((one) => [supportKey(one), one] as const)));
  // Of two ways to write one name the same one is taken, whatever the order of the rows.
  const names = all.flatMap(({ name }) => name ?? []).sort();
  const [name] = names;
  const contact = Object.assign({}, ...all.map((facts) => facts.contact)) as StatedFacts['contact'];
  return {
    ids: [...new Set(all.flatMap(({ id }) => id ?? []))].sort(),
    ...(name === undefined ? {} : { name }),
    ...first('code', all),
    ...first('sector', all),
    ...first('sizeClasses', all),
    ...first('place', all),
    ...first('officer', all),
    supports: [...supports.values()].sort((a, b) => (supportKey(a) < supportKey(b) ? -1 : 1)),
    contact,
  };
}

function first<Key extends keyof Enterprise & keyof RowFacts>(key: Key, all: readonly RowFacts[]): Pick<RowFacts, Key> {
  const found = all.find((facts) => facts[key] !== undefined);
  return (found ? { [key]: found[key] } : {}) as Pick<RowFacts, Key>;
}
