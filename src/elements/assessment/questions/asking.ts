import { html, type TemplateResult } from 'lit';
import type { AssessmentMessages } from '../../../core/i18n/assessment/messages.js';
import type { Answer, AnswerValue } from '../../../core/model/response.js';
import type { Question } from './question.js';

/** What someone typed, and what it was read as; `undefined` where it cannot be read. */
export interface Typed {
  /** Key of the control. */
  readonly key: string;
  readonly text: string;
  readonly value: AnswerValue | null | undefined;
}

/** What the templates of questions need besides the question. */
export interface Asking {
  readonly ui: AssessmentMessages;
  /** Language of the interface; numbers are read and written in it. */
  readonly locale: string;
  /** Language of the instrument's words, where it is another one. */
  readonly otherLanguage: string | null;
  /** What was typed into a control and is not simply the answer. */
  readonly typed: (key: string) => string | undefined;
  /** Says what is known from before, once the words for it have come. */
  readonly origin?: (question: Question, asking: Asking) => unknown;
  /** Lets the person say that an answer which was begun is complete. */
  readonly completion?: (question: Question, asking: Asking) => unknown;
  readonly answer: (question: Question, answer: Answer | null) => void;
  readonly type: (question: Question, typed: Typed) => void;
  /** The person left a control they had typed into: what is wrong may now be said. */
  readonly leave: (question: Question) => void;
}

/** A text of the instrument; says so where its language is not that of its surroundings. */
export function said(asking: Asking, text: string | undefined): string | TemplateResult {
  if (!text || !asking.otherLanguage) return text ?? '';
  return html`<span lang=${asking.otherLanguage}>${text}</span>`;
}
