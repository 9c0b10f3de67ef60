import type { Assessment, Change } from '../model/assessment.js';
import type { Contact, Enterprise } from '../model/enterprise.js';
import type { Programme } from '../model/programme.js';

/** Everything that a programme keeps, as one document. Contact data stand apart, and are in no figure. */
export interface ProgrammeFile {
  readonly format: 1;
  readonly kind: 'programme-file';
  readonly programme: Programme;
  readonly enterprises: readonly Enterprise[];
  readonly assessments: readonly Assessment[];
  readonly contacts?: readonly Contact[];
  readonly changes?: readonly Change[];
}
