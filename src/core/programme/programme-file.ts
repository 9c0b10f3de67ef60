import type { Register } from '../analytics/register/reading/parse-register.js';
import type { Assessment } from '../model/assessment.js';

/** A register whose responses have been read too. */
export interface ProgrammeFile extends Omit<Register, 'assessments'> {
  readonly assessments: readonly Assessment[];
}
