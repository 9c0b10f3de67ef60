import { instrumentsIn } from '../../core/programme/programme-cohort.js';
import { openRegister } from '../../core/programme/open-register.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import type { Issue } from '../../core/model/issue.js';
import type { Structure } from '../../core/model/instrument.js';
import type { Words } from '../../core/model/words.js';
import { structureOf } from '../../core/instruments/structures.js';
import { shippedInstrument } from '../instrument/shipped-instruments.js';

/** A programme that was opened. */
export interface OpenedProgramme {
  readonly ok: true;
  readonly file: ProgrammeFile;
  /** What was left out, and why. */
  readonly issues: readonly Issue[];
  /** Ids of the questionnaires, the most used first; at least one. */
  readonly instruments: readonly string[];
}

/** Why a programme was not opened. */
export interface NotOpened {
  readonly ok: false;
  readonly reason: 'notJson' | 'failed' | 'noAssessments';
  readonly issues: readonly Issue[];
}

/** Opens the document of a programme; never throws for what is in it. */
export async function openProgramme(input: unknown): Promise<OpenedProgramme | NotOpened> {
  const read = await openRegister(input);
  if (!read.ok) return { ok: false, reason: 'failed', issues: read.issues };
  const instruments = instrumentsIn(read.value);
  if (instruments.length === 0) return { ok: false, reason: 'noAssessments', issues: read.issues };
  return { ok: true, file: read.value, issues: read.issues, instruments };
}

/** The same for a file that somebody chose. */
export async function openFile(file: Blob): Promise<OpenedProgramme | NotOpened> {
  try {
    return await openProgramme(JSON.parse(await file.text()));
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, reason: 'notJson', issues: [] };
    throw error;
  }
}

/** A questionnaire that ships, with its words in one language. */
export interface OpenedInstrument {
  readonly structure: Structure;
  readonly words: Words;
}

/** Loads a questionnaire; the closest language, then Vietnamese. */
export async function openInstrument(id: string, locale: string): Promise<OpenedInstrument | null> {
  const [structure, shipped] = await Promise.all([structureOf(id), shippedInstrument(id)]);
  const words = await (shipped?.words[locale] ?? shipped?.words['vi'])?.whole();
  return structure && words ? { structure, words } : null;
}
