import type { Change } from '../../../model/assessment.js';
import type { Contact, Enterprise } from '../../../model/enterprise.js';
import type { Outcome } from '../../../model/issue.js';
import type { Note } from '../../../model/note.js';
import type { Programme } from '../../../model/programme.js';
import { noteReader } from './note-reader.js';
import {
  assessmentReader,
  contactReader,
  readChange,
  readEnterprise,
  readProgramme,
  type StoredAssessment,
} from './programme-readers.js';
import { readChoice } from './read-choice.js';
import { readList, readListed } from './read-list.js';
import { readObject } from './read-object.js';
import { readAnything } from './read-value.js';
import type { RegisterIssue } from './register-issue.js';

/** A programme with everything that is kept of it, as one document. */
export interface Register {
  readonly format: 1;
  readonly programme: Programme;
  readonly enterprises: readonly Enterprise[];
  readonly contacts: readonly Contact[];
  readonly assessments: readonly StoredAssessment[];
  readonly changes: readonly Change[];
  /** What advisers wrote down; left out where nobody did. */
  readonly notes?: readonly Note[];
}

/** What the rest refers to. */
const readHead = readObject(
  { format: readChoice(1), programme: readProgramme, enterprises: readListed(readEnterprise) },
  { contacts: readAnything, assessments: readAnything, changes: readAnything, notes: readAnything },
);

/**
 * Reads a register of unknown origin. An enterprise or assessment that does not fit is left out, with an issue that names
 * its place, and the rest is kept; without a programme nothing is. Responses are not looked into: `parseResponse` reads
 * them, with their instrument.
 *
 * Never throws on JSON data, and never changes it. A text with twelve digits in a row, the number of a citizen, is not kept.
 */
export function parseRegister(input: unknown): Outcome<Register, RegisterIssue> {
  const issues: RegisterIssue[] = [];
  const head = readHead(input, { path: [], issues });
  if (!head) return { ok: false, issues };
  const { format, programme, enterprises } = head;
  const ids = new Set(enterprises.map(({ id }) => id));
  const waves = new Set(programme.waves.map(({ id }) => id));
  const at = (key: string) => ({ path: [key], issues });
  const value = {
    format,
    programme,
    enterprises,
    contacts: readList(contactReader(ids))(head.contacts ?? [], at('contacts')) ?? [],
    assessments: readList(assessmentReader(ids, waves))(head.assessments ?? [], at('assessments')) ?? [],
    changes: readList(readChange)(head.changes ?? [], at('changes')) ?? [],
  };
  if (head.notes === undefined) return { ok: true, value, issues };
  const notes = readList(noteReader(ids))(head.notes, at('notes')) ?? [];
  return { ok: true, value: { ...value, notes }, issues };
}
