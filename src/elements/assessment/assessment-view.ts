import type { LaterMessages } from '../../core/i18n/assessment-later/messages.js';
import type { AssessmentMessages } from '../../core/i18n/assessment/messages.js';
import type { Questionnaire, Structure } from '../../core/model/instrument.js';
import type { OpeningWords, Words } from '../../core/model/words.js';
import type { SessionState, Step } from '../../session/session.js';
import type { ResultWishes } from '../result/compared.js';
import type { EarlierOffer } from './earlier-offer.js';
import type { FinishedResponse } from './open-result.js';
import type { Asking } from './questions/asking.js';
import type { Question, Subject } from './questions/question.js';

/** What a person can do besides answering. */
export interface AssessmentActions {
  readonly next: () => void;
  readonly back: () => void;
  /** Goes to a step, and there to a question. */
  readonly goTo: (step: Step, key?: string) => void;
  /** Shows a question of this page. */
  readonly show: (key: string) => void;
  /** Asks some items again instead of showing the result. */
  readonly ask: (items: readonly string[]) => void;
  readonly forget: () => void;
  /** Asks for the way to delete the answers. */
  readonly openForget: () => void;
  readonly speak: (locale: string) => void;
  readonly submit: () => void;
}

/** The code of later pages. */
export type LaterParts = typeof import('./later.js');

/** What later pages are made of. */
export interface Later {
  readonly parts: LaterParts;
  readonly ui: LaterMessages;
  readonly words: Words;
}

/** Where the person is with the instrument, besides what the session knows. */
export interface RunState {
  /** Whether the person came from the check page to change one answer, and will go back there. */
  readonly checking: boolean;
  readonly submitted: boolean;
  readonly forgotten: boolean;
  /** What the result is shown of; `null` until it has come. */
  readonly finished: FinishedResponse | null;
  readonly resultFailed: boolean;
  /** Items that are asked again instead of the result: those that an index still needs. */
  readonly asked: readonly string[];
  /** What other questionnaires on this device know; `null` where they know nothing. */
  readonly offer: EarlierOffer | null;
}

/** Everything the templates of the pages need, at one moment. */
export interface AssessmentView {
  readonly ui: AssessmentMessages;
  /** Language of the interface, and those that can be chosen. */
  readonly locale: string;
  readonly locales: readonly string[];
  readonly questionnaire: Questionnaire;
  readonly words: OpeningWords;
  /** The whole structure, loaded when it is asked for. */
  readonly structure: () => Promise<Structure>;
  /** Shows everything anew, after something has come. */
  readonly refresh: () => void;
  /** What only later pages need; `null` until it has come. */
  readonly later: Later | null;
  readonly state: SessionState;
  readonly asking: Asking;
  readonly actions: AssessmentActions;
  readonly question: (subject: Subject) => Question;
  readonly run: RunState;
  readonly wishes: ResultWishes;
  /** Whether the answers are kept on the device. */
  readonly kept: boolean;
  /** Whether a surrounding form or fieldset is disabled. */
  readonly disabled: boolean;
  /** Whether the page that embeds the assessment takes the answers. */
  readonly submittable: boolean;
}

/** Fields and items that a step asks, in order. */
export function subjectsOf(
  { questionnaire, state }: Pick<AssessmentView, 'questionnaire' | 'state'>,
  step: Step,
): Subject[] {
  if (step.kind === 'profile') return (questionnaire.profile?.fields ?? []).map((field) => ({ field }));
  if (step.kind === 'page') return (state.visibleItems[step.page] ?? []).map((item) => ({ item }));
  return [];
}

/** What the page of a profile or of a dimension is called. */
export function stepTitle({ ui, words }: Pick<AssessmentView, 'ui' | 'words'>, step: Step): string {
  return step.kind === 'page' ? (words.pages[step.page]?.title ?? step.page) : ui.profile.title;
}

/** Whether two steps are the same. */
export function sameStep(one: Step, other: Step): boolean {
  if (one.kind === 'page' && other.kind === 'page') return one.page === other.page;
  return one.kind === other.kind;
}
