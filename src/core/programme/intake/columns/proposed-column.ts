import type { TextByLanguage } from '../../../model/programme.js';

/** Under which heading a column can be chosen. */
export type ColumnGroup = 'enterprise' | 'support' | 'contact' | 'assessment' | 'profile' | 'answers';

/** Something that a column may be taken for. */
export interface ColumnChoice {
  /** The standard header, e.g. `enterprise.name`, `net-access`. */
  readonly id: string;
  readonly group: ColumnGroup;
  readonly names: TextByLanguage;
}

/** A column of a file, and what it is taken for. */
export interface ProposedColumn {
  readonly header: string;
  /** What stands in its first rows: up to three values that are not empty, shortened. */
  readonly samples: readonly string[];
  /** Id of a choice; `null` for a column that is passed over. */
  readonly meaning: string | null;
  /** Id of what a header that is not known looks like. */
  readonly nearest: string | null;
}
