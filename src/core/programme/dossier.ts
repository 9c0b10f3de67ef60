import type { Change } from '../model/assessment.js';
import type { Contact } from '../model/enterprise.js';
import type { Note } from '../model/note.js';
import type { Response } from '../model/response.js';
import type { Basis } from '../scoring/result.js';
import type { EnterpriseLine } from './enterprise-lines.js';
import type { ProgrammeFile } from './programme-file.js';
import type { ProgrammeCohort } from './programme-cohort.js';
import { talkPoints, type TalkPoints } from './talk-points.js';

/** Everything that a programme knows of one enterprise. */
export interface Dossier {
  readonly line: EnterpriseLine;
  /** How to reach it: apart from answers, and never part of a figure. */
  readonly contacts: readonly Contact[];
  /** What advisers wrote down, the newest first. */
  readonly notes: readonly Note[];
  /** What was changed, the latest first. */
  readonly changes: readonly Change[];
  /** Its latest response to the questionnaire, and the one that counts of the wave before. */
  readonly latest: Response | null;
  readonly before: Response | null;
  /** What is worth talking about; `null` where it was not assessed. */
  readonly points: TalkPoints | null;
}

/** Brings together what there is of an enterprise. */
export function dossierOf(cohort: ProgrammeCohort, line: EnterpriseLine, basis: Basis): Dossier {
  const { file, assessments, structure, asOf } = cohort;
  const { id } = line.enterprise;
  const response = (at: number) => assessments[line.scores.at(at)?.row ?? -1]?.response ?? null;
  const [latest, before] = [response(-1), response(-2)];
  const date = line.scores.at(-1)?.date ?? '';
  return {
    line,
    contacts: file.contacts.filter(({ enterprise }) => enterprise === id),
    changes: changesOf(file, id),
    notes: (file.notes ?? []).filter(({ enterprise }) => enterprise === id).sort(newestFirst),
    latest,
    before,
    points: latest && talkPoints(structure, { latest, date, before }, basis, asOf),
  };
}

function changesOf({ changes, assessments }: ProgrammeFile, enterprise: string): readonly Change[] {
  const own = new Set(assessments.filter((one) => one.enterprise === enterprise).map(({ response }) => response.id));
  return changes
    .filter(({ subject, id }) =>
      subject === 'assessment' ? own.has(id) : subject !== 'programme' && id === enterprise,
    )
    .toReversed();
}

function newestFirst(a: Note, b: Note): number {
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}
