import type { ContradictionParams, IntakeIssueCode, IntakeIssueParams } from '../../programme/intake/intake-issue.js';
import type { Sentence } from '../issues/messages.js';

/** Sentences of the intake on what is wrong with files, columns and rows, and names that it gives, in one language. */
export interface IntakeSentences {
  readonly issues: { readonly [Code in IntakeIssueCode]: (params: IntakeIssueParams[Code]) => Sentence };
  /** What a field is called within a sentence. */
  readonly fields: Readonly<Record<ContradictionParams['field'], string>>;
  /** Where something stands. */
  readonly row: (row: number) => string;
  readonly column: (column: string) => string;
  /** Name of an enterprise that nothing names but its row. */
  readonly nameRow: (row: number, file: string) => string;
  /** Name of a wave that dates make; months as `MM/YYYY`, the same twice where it is one. */
  readonly nameWave: (from: string, to: string) => string;
}
