import type { Change } from '../../../model/assessment.js';
import type { Contact, Enterprise } from '../../../model/enterprise.js';
import type { Outcome } from '../../../model/issue.js';
import type { Note, RemovedNote } from '../../../model/note.js';
import type { Programme } from '../../../model/programme.js';
import { finished, part, type Pieces } from '../../../pieces/pieces.js';
import { isObject } from '../../../text/value-type.js';
import { noteReader, removedNoteReader } from './note-reader.js';
import {
  assessmentReader,
  contactReader,
  readChange,
  readEnterprise,
  readProgramme,
  type StoredAssessment,
} from './programme-readers.js';
import { readChoice } from './read-choice.js';
import { listInPieces, readOnce } from './read-list.js';
import { readObject } from './read-object.js';
import { readAnything } from './read-value.js';
import type { Reader } from './reader.js';
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
  /** Which notes were removed; left out where none was. */
  readonly removedNotes?: readonly RemovedNote[];
}

/** The programme, and that there are lists. */
const readHead = readObject(
  { format: readChoice(1), programme: readProgramme, enterprises: readAnything },
  {
    contacts: readAnything,
    assessments: readAnything,
    changes: readAnything,
    notes: readAnything,
    removedNotes: readAnything,
  },
);

/**
 * Reads a register of unknown origin. An enterprise or assessment that does not fit is left out, with an issue that names
 * its place, and the rest is kept; without a programme nothing is. Responses are not looked into: `parseResponse` reads
 * them, with their instrument.
 *
 * Never throws on JSON data, and never changes it. A text with twelve digits in a row, the number of a citizen, is not kept.
 */
export function parseRegister(input: unknown): Outcome<Register, RegisterIssue> {
  return finished(registerInPieces(input));
}

/** The same a piece at a time, for one of many enterprises. */
export function* registerInPieces(input: unknown): Pieces<Outcome<Register, RegisterIssue>> {
  const issues: RegisterIssue[] = [];
  const at = (key: string) => ({ path: [key], issues });
  const head = readHead(input, { path: [], issues });
  // What is wrong with enterprises is told even where the programme cannot be read.
  const listed = isObject(input) && Object.hasOwn(input, 'enterprises') ? input['enterprises'] : undefined;
  const enterprises =
    listed === undefined
      ? undefined
      : yield* part(listInPieces(readOnce(readEnterprise), listed, at('enterprises')), 0, 0.3);
  if (!head || !enterprises) return { ok: false, issues };
  const { format, programme } = head;
  const ids = new Set(enterprises.map(({ id }) => id));
  const waves = new Set(programme.waves.map(({ id }) => id));
  const list = <T>(key: Exclude<keyof typeof head, 'format' | 'programme' | 'enterprises'>, read: Reader<T>) =>
    listInPieces(read, head[key] ?? [], at(key));
  const contacts = (yield* part(list('contacts', contactReader(ids)), 0.3, 0.4)) ?? [];
  const assessments = (yield* part(list('assessments', assessmentReader(ids, waves)), 0.4, 0.7)) ?? [];
  const changes = (yield* part(list('changes', readChange), 0.7, 0.9)) ?? [];
  const value = { format, programme, enterprises, contacts, assessments, changes };
  const notes = (yield* part(list('notes', noteReader(ids)), 0.9, 1)) ?? [];
  const removedNotes = (yield* part(list('removedNotes', removedNoteReader(ids)), 1, 1)) ?? [];
  const optional = {
    ...(head.notes === undefined ? {} : { notes }),
    ...(head.removedNotes === undefined ? {} : { removedNotes }),
  };
  return { ok: true, value: { ...value, ...optional }, issues };
}
