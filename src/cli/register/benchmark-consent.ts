import type { Assessment } from '../../core/model/assessment.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';

/** The answers that may be used for this: those whose enterprise agreed to it. */
export function withConsent(register: ProgrammeFile): ProgrammeFile {
  return { ...register, assessments: register.assessments.filter(agreed) };
}

function agreed({ consent }: Assessment): boolean {
  return consent?.purposes.includes('benchmark') ?? false;
}

/** Assessments without that consent, and enterprises that have no other ones. */
export function withoutConsent({ assessments }: ProgrammeFile) {
  const used = new Set(assessments.filter(agreed).map(({ enterprise }) => enterprise));
  const left = assessments.filter((one) => !agreed(one));
  const enterprises = new Set(left.map(({ enterprise }) => enterprise).filter((id) => !used.has(id))).size;
  return { assessments: left.length, enterprises };
}
