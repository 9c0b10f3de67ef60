import type { Answer, Response } from '../../core/model/response.js';
import type { IndexResult } from '../../core/scoring/result.js';
import type { Step } from '../../session/session.js';
import type { LoadFailure } from '../instrument/load-failure.js';
import type { Subject } from './questions/question.js';

const everywhere = { bubbles: true, composed: true } as const;

/** The person gave, changed or took back an answer. */
export class ReadinessAnswerEvent extends Event {
  /** The item, or the field of the profile. */
  readonly subject: Subject;
  /** `null` where an answer was taken back. */
  readonly answer: Answer | null;

  constructor({ subject, answer }: { subject: Subject; answer: Answer | null }) {
    super('readiness-answer', everywhere);
    this.subject = subject;
    this.answer = answer;
  }
}

/** The person came to another page. */
export class ReadinessPageEvent extends Event {
  readonly step: Step;

  constructor({ step }: { step: Step }) {
    super('readiness-page', everywhere);
    this.step = step;
  }
}

/** The person finished: the response, and its result by the first index of the instrument. */
export class ReadinessCompleteEvent extends Event {
  readonly response: Response;
  /** `null` where the instrument has no index. */
  readonly result: IndexResult | null;

  constructor({ response, result }: { response: Response; result: IndexResult | null }) {
    super('readiness-complete', everywhere);
    this.response = response;
    this.result = result;
  }
}

/** The person asked to send the answers. Cancelable: a surrounding form is then not submitted. */
export class ReadinessSubmitEvent extends Event {
  readonly response: Response;

  constructor({ response }: { response: Response }) {
    super('readiness-submit', { ...everywhere, cancelable: true });
    this.response = response;
  }
}

/** The questionnaire, or a part of it, could not be opened. */
export class ReadinessErrorEvent extends Event {
  readonly failure: LoadFailure;

  constructor({ failure }: { failure: LoadFailure }) {
    super('readiness-error', everywhere);
    this.failure = failure;
  }
}

declare global {
  interface HTMLElementEventMap {
    'readiness-answer': ReadinessAnswerEvent;
    'readiness-page': ReadinessPageEvent;
    'readiness-complete': ReadinessCompleteEvent;
    'readiness-submit': ReadinessSubmitEvent;
    'readiness-error': ReadinessErrorEvent;
  }
}
