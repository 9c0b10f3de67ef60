import type { ProblemWords } from '../../../../core/i18n/intake/describe-problem.js';
import type { IntakeMessages } from '../../../../core/i18n/intake/messages.js';
import type { ChosenFile, ReportedRows } from '../intake-service.js';
import type { Busy, Choices, IntakeState } from './intake-state.js';

/** Everything that the steps show, and what can be done in them. */
export interface IntakeView {
  readonly state: IntakeState;
  readonly busy: Busy | null;
  /** Something that is told once: that a reading was stopped, or failed. */
  readonly notice: 'stopped' | 'failed' | null;
  readonly words: IntakeMessages;
  readonly problems: ProblemWords | null;
  readonly choose: (files: readonly ChosenFile[]) => void;
  readonly propose: (choice: { readonly sheet?: string | null; readonly instrument?: string | null }) => void;
  readonly decide: (choices: Partial<Choices>) => void;
  readonly showMore: () => void;
  readonly check: () => void;
  readonly report: (rows: ReportedRows) => void;
  readonly take: (rows: 'all' | 'sound') => void;
  readonly back: () => void;
  /** Stops what is going on, and goes back to where it was begun. */
  readonly stop: () => void;
  readonly cancel: () => void;
  readonly leave: () => void;
}
