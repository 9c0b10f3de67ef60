import type { ProblemWords } from '../../../../core/i18n/intake/describe-problem.js';
import type { IntakeMessages } from '../../../../core/i18n/intake/messages.js';
import { pickLocale } from '../../../../core/i18n/pick-locale.js';
import { own } from '../../../../core/compiled/own.js';
import type { TextByLanguage } from '../../../../core/model/programme.js';
import type { ChosenFile } from '../intake-service.js';
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
  readonly report: () => void;
  readonly take: (rows: 'all' | 'sound') => void;
  readonly back: () => void;
  readonly cancel: () => void;
  readonly leave: () => void;
}

/** What something is called in the language of the messages, or the closest. */
export function named({ locale }: IntakeMessages, names: TextByLanguage): string {
  return own(names, pickLocale(locale, Object.keys(names), 'vi')) ?? Object.values(names)[0] ?? '';
}

/** A number as people write it. */
export function whole({ locale }: IntakeMessages, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A calendar date as people write it. */
export function day({ dateFormat: { locale, ...form } }: IntakeMessages, date: string): string {
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
