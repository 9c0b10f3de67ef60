import type { Change } from '../model/assessment.js';
import type { Contact } from '../model/enterprise.js';
import type { Response } from '../model/response.js';
import type { EnterpriseLine } from './enterprise-lines.js';
import type { ProgrammeFile } from './programme-file.js';
import type { ProgrammeCohort } from './programme-cohort.js';

/** Everything that a programme knows of one enterprise. */
export interface Dossier {
  readonly line: EnterpriseLine;
  readonly contacts: readonly Contact[];
  /** What was changed, the latest first. */
  readonly changes: readonly Change[];
  /** Its latest response to the questionnaire, and the one that counts of the wave before. */
  readonly latest: Response | null;
  readonly before: Response | null;
}

/** Brings together what there is of an enterprise. */
export function dossierOf({ file, assessments }: ProgrammeCohort, line: EnterpriseLine): Dossier {
  const { id } = line.enterprise;
  const response = (at: number) => assessments[line.scores.at(at)?.row ?? -1]?.response ?? null;
  return {
    line,
    contacts: file.contacts.filter(({ enterprise }) => enterprise === id),
    changes: changesOf(file, id),
    latest: response(-1),
    before: response(-2),
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
