import type { AssessmentMessages } from '../../core/i18n/assessment/messages.js';
import type { Structure } from '../../core/model/instrument.js';
import type { Response } from '../../core/model/response.js';
import type { Words } from '../../core/model/words.js';
import type { SessionState, Step } from '../../session/session.js';
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
  readonly forget: () => void;
  readonly speak: (locale: string) => void;
  readonly submit: () => void;
}

/** Everything the templates of the pages need, at one moment. */
export interface AssessmentView {
  readonly ui: AssessmentMessages;
  /** Language of the interface, and those that can be chosen. */
  readonly locale: string;
  readonly locales: readonly string[];
  readonly structure: Structure;
  readonly words: Words;
  readonly state: SessionState;
  readonly asking: Asking;
  readonly actions: AssessmentActions;
  readonly question: (subject: Subject) => Question;
  /** Questions of this page with something wrong. */
  readonly wrong: readonly Question[];
  /** Whether the person came here to change one answer and will go back to checking. */
  readonly checking: boolean;
  /** Whether the answers are kept on the device. */
  readonly kept: boolean;
  /** Whether a surrounding form or fieldset is disabled. */
  readonly disabled: boolean;
  /** Whether the page that embeds the assessment takes the answers. */
  readonly submittable: boolean;
  readonly submitted: boolean;
  readonly forgotten: boolean;
  /** What the result is shown of, once everything has come. */
  readonly finished: { readonly response: Response; readonly words: Words } | null;
  readonly resultFailed: boolean;
}

/** Fields and items that a step asks, in order. */
export function subjectsOf({ structure, state }: Pick<AssessmentView, 'structure' | 'state'>, step: Step): Subject[] {
  if (step.kind === 'profile') return (structure.profile?.fields ?? []).map((field) => ({ field }));
  if (step.kind === 'page') return (state.visibleItems[step.page] ?? []).map((item) => ({ item }));
  return [];
}

/** What a page is called. */
export function stepTitle({ ui, words }: Pick<AssessmentView, 'ui' | 'words'>, step: Step): string {
  if (step.kind === 'page') return words.pages[step.page]?.title ?? step.page;
  return step.kind === 'welcome' ? words.title : ui[step.kind].title;
}

/** Whether two steps are the same. */
export function sameStep(one: Step, other: Step): boolean {
  if (one.kind === 'page' && other.kind === 'page') return one.page === other.page;
  return one.kind === other.kind;
}
