import type { Register } from '../../../analytics/register/reading/parse-register.js';
import type { RowIssue } from '../../../exchange/row-issue.js';
import type { Enterprise } from '../../../model/enterprise.js';
import type { Issue } from '../../../model/issue.js';
import { contactWarning } from '../cells/read-fact.js';
import type { Vocabulary } from '../cells/vocabulary.js';
import { intakeIssue } from '../intake-issue.js';
import type { RecordPlace, ReadIntakeRecord } from './record-intake.js';
import type { IntakeRow, RowFacts, RowOutcome } from './intake-row.js';
import { rowProblem } from './row-problem.js';

/**
 * The rows of a register: each enterprise, then each assessment.
 *
 * @param into Enterprises of the register that they are to come into.
 * @param words What a telephone number is.
 */
export async function* registerRows(
  { enterprises, contacts, assessments, notes = [], removedNotes = [] }: Register,
  file: string,
  read: ReadIntakeRecord,
  into: readonly Enterprise[],
  words: Pick<Vocabulary, 'isPhone'>,
): AsyncGenerator<RowOutcome> {
  const reach = new Map(contacts.map((contact, place) => [contact.enterprise, { contact, place }]));
  const [notesOf, removedOf] = [byEnterprise(notes), byEnterprise(removedNotes)];
  /** Enterprises that are not taken: their assessments are not, either. */
  const refused = new Map<string, Issue>();
  for (const [at, enterprise] of enterprises.entries()) {
    const reached = reach.get(enterprise.id);
    const { person, phone, email } = reached?.contact ?? {};
    const contact = {
      ...(person === undefined ? {} : { person }),
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
    };
    const place = `enterprises[${at}]`;
    const [noted, removed] = [notesOf.get(enterprise.id), removedOf.get(enterprise.id)];
    const facts: RowFacts = {
      ...stated(enterprise),
      supports: enterprise.supports,
      contact,
      ...(noted ? { notes: noted } : {}),
      ...(removed ? { removedNotes: removed } : {}),
    };
    const other = otherList(enterprise, into);
    if (other) {
      refused.set(enterprise.id, other.issue);
      yield faulty(file, at + 1, `${place}.${other.key}`, other.issue);
      continue;
    }
    const warnings = contactWarnings(contact, at + 1, `contacts[${reached?.place ?? 0}]`, words);
    const row: IntakeRow = { file, row: at + 1, place, facts, answers: null, unnamed: false, cells: [] };
    yield { ok: true, value: warnings.length > 0 ? { ...row, warnings } : row };
  }
  for (const [at, { enterprise, wave, date, consent, response }] of assessments.entries()) {
    const place: RecordPlace = { file, row: at + 1, place: `assessments[${at}]` };
    const issue = refused.get(enterprise);
    if (issue) {
      yield faulty(file, at + 1, place.place, issue);
      continue;
    }
    const outcome = await read({ enterprise, wave, date, response }, place);
    yield outcome.ok ? { ok: true, value: ofRegister(outcome.value, consent) } : outcome;
  }
}

function contactWarnings(
  contact: RowFacts['contact'],
  row: number,
  place: string,
  words: Pick<Vocabulary, 'isPhone'>,
): readonly RowIssue[] {
  return (['phone', 'email'] as const).flatMap((key) => {
    const value = contact[key];
    const issue = value === undefined ? null : contactWarning(`contact.${key}`, value, words);
    return issue && value !== undefined ? [rowProblem(row, `${place}.${key}`, value, issue)] : [];
  });
}

function byEnterprise<T extends { readonly enterprise: string }>(list: readonly T[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of list) {
    const own = found.get(one.enterprise) ?? [];
    own.push(one);
    found.set(one.enterprise, own);
  }
  return found;
}

function faulty(file: string, row: number, column: string, issue: Issue): RowOutcome {
  return { ok: false, file, row, cells: [], issues: [{ row, column, value: '', issue }] };
}

/** What of an enterprise is known. */
function stated({
  id,
  name,
  code,
  sector,
  sizeClasses,
  place,
  officer,
}: Enterprise): Omit<RowFacts, 'supports' | 'contact' | 'notes' | 'removedNotes'> {
  return {
    id,
    name,
    ...(code ? { code } : {}),
    ...(sector ? { sector } : {}),
    ...(sizeClasses.length > 0 ? { sizeClasses } : {}),
    ...(place ? { place } : {}),
    ...(officer === null ? {} : { officer }),
  };
}

/** An assessment of a register: what its enterprise is stands there, not in the profile; and so does its consent. */
function ofRegister(row: IntakeRow, consent: Register['assessments'][number]['consent']): IntakeRow {
  const { id } = row.facts;
  const facts: RowFacts = { ...(id === undefined ? {} : { id }), supports: [], contact: {} };
  return { ...row, facts, answers: row.answers && { ...row.answers, consent } };
}

/** Codes of two lists do not stand in one register: the same code may mean something else there. */
function otherList(
  enterprise: Enterprise,
  into: readonly Enterprise[],
): { readonly key: 'sector' | 'place'; readonly issue: Issue } | null {
  for (const key of ['sector', 'place'] as const) {
    const own = enterprise[key];
    const used = into.find((one) => one[key] !== null)?.[key];
    if (!own || !used || (own.system === used.system && own.edition === used.edition)) continue;
    const [list, expected] = [used, own].map(({ system, edition }) => `${system} ${edition}`);
    return { key, issue: intakeIssue('cell/other-list', { list: list ?? '', expected: expected ?? '' }) };
  }
  return null;
}
