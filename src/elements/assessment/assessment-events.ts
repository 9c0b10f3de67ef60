import type { Answer, Response } from '../../core/model/response.js';
import type { IndexResult } from '../../core/scoring/result.js';
import type { Step } from '../../session/session.js';
import type { LoadFailure } from '../instrument/load-failure.js';
import { ReadinessEvent } from '../readiness-event.js';
import type { Subject } from './questions/question.js';

/** The person gave, changed or took back an answer. */
export class ReadinessAnswerEvent extends ReadinessEvent {
  /** The item, or the field of the profile. */
  declare readonly subject: Subject;
  /** `null` where an answer was taken back. */
  declare readonly answer: Answer | null;

  constructor(fields: { subject: Subject; answer: Answer | null }) {
    super('readiness-answer', fields);
  }
}

/** The person came to another page. */
export class ReadinessPageEvent extends ReadinessEvent {
  declare readonly step: Step;

  constructor(fields: { step: Step }) {
    super('readiness-page', fields);
  }
}

/** The person finished: the response, and its result by the first index of the instrument. */
export class ReadinessCompleteEvent extends ReadinessEvent {
  declare readonly response: Response;
  /** `null` where the instrument has no index. */
  declare readonly result: IndexResult | null;

  constructor(fields: { response: Response; result: IndexResult | null }) {
    super('readiness-complete', fields);
  }
}

/** The person asked to send the answers. Cancelable: a surrounding form is then not submitted. */
export class ReadinessSubmitEvent extends ReadinessEvent {
  declare readonly response: Response;

  constructor(fields: { response: Response }) {
    super('readiness-submit', fields, true);
  }
}

/** The questionnaire, or a part of it, could not be opened. */
export class ReadinessErrorEvent extends ReadinessEvent {
  declare readonly failure: LoadFailure;

  constructor(fields: { failure: LoadFailure }) {
    super('readiness-error', fields);
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
