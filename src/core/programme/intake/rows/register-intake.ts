import type { Register } from '../../../analytics/register/reading/parse-register.js';
import type { Enterprise } from '../../../model/enterprise.js';
import type { RecordPlace, ReadIntakeRecord } from './record-intake.js';
import type { IntakeRow, RowFacts, RowOutcome } from './intake-row.js';

/** The rows of a register: each enterprise, then each assessment. */
export async function* registerRows(
  { enterprises, contacts, assessments }: Register,
  file: string,
  read: ReadIntakeRecord,
): AsyncGenerator<RowOutcome> {
  const reach = new Map(contacts.map((contact) => [contact.enterprise, contact]));
  for (const [at, enterprise] of enterprises.entries()) {
    const { person, phone, email } = reach.get(enterprise.id) ?? {};
    const contact = {
      ...(person === undefined ? {} : { person }),
      ...(phone === undefined ? {} : { phone }),
      ...(email === undefined ? {} : { email }),
    };
    const place = `enterprises[${at}]`;
    const facts: RowFacts = { ...stated(enterprise), supports: enterprise.supports, contact };
    yield { ok: true, value: { file, row: at + 1, place, facts, answers: null, unnamed: false, cells: [] } };
  }
  for (const [at, { enterprise, wave, date, consent, response }] of assessments.entries()) {
    const place: RecordPlace = { file, row: at + 1, place: `assessments[${at}]` };
    const outcome = await read({ enterprise, wave, date, response }, place);
    yield outcome.ok ? { ok: true, value: ofRegister(outcome.value, consent) } : outcome;
  }
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
}: Enterprise): Omit<RowFacts, 'supports' | 'contact'> {
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
