import type { NumberLocale } from '../../../../core/exchange/number-locale.js';
import type { IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import type { IntakeCounts } from '../../../../core/programme/intake/intake-counts.js';
import type { IntakePreview, IntakeProgress, OpenedRecords, OpenedTable } from '../intake-service.js';

/** What is going on; `null` where the officer has the turn. */
export interface Busy {
  readonly doing: 'opening' | 'checking' | 'taking';
  readonly progress: IntakeProgress | null;
}

/** What the officer chose about waves. */
export interface WaveChoice {
  /** `dates`, `new`, or `known` and the id. */
  readonly kind: 'dates' | 'new' | 'known';
  readonly id: string;
  readonly name: string;
}

/** What the officer chose besides the columns. */
export interface Choices {
  readonly meanings: readonly (string | null)[];
  readonly numbers: NumberLocale | null;
  readonly wave: WaveChoice;
  /** Empty where there is none. */
  readonly date: string;
}

/** Columns are matched, and the rest of how to read is chosen. */
export interface ColumnsState {
  readonly step: 'columns';
  readonly opened: OpenedTable | OpenedRecords;
  readonly choices: Choices;
  readonly shown: number;
  /** Whether what is missing is told: not before somebody wants to go on without it. */
  readonly told: boolean;
}

/** Where the officer is. */
export type IntakeState =
  | { readonly step: 'choose'; readonly refused: readonly IntakeProblem[] }
  | ColumnsState
  | {
      readonly step: 'check';
      readonly opened: OpenedTable | OpenedRecords;
      readonly choices: Choices;
      readonly preview: IntakePreview;
    }
  | { readonly step: 'done'; readonly counts: IntakeCounts; readonly report: Blob | null };

/** The names of the steps, in order. */
export const STEPS = ['choose', 'columns', 'check', 'done'] as const;

/** Columns that are shown at first: a select has a hundred choices. */
export const SHOWN_COLUMNS = 40;

/** What is chosen before anybody chooses. */
export function firstChoices(opened: OpenedTable | OpenedRecords): Choices {
  const table = opened.kind === 'table' ? opened : null;
  return {
    meanings: table?.columns.map(({ meaning }) => meaning) ?? [],
    numbers: table?.numbers ?? null,
    wave: { kind: 'dates', id: '', name: '' },
    date: '',
  };
}

/** Whether a table says of each row when it was answered. */
export function hasDates({ meanings }: Choices): boolean {
  return ['date', 'startedAt', 'completedAt'].some((key) => meanings.includes(key));
}
