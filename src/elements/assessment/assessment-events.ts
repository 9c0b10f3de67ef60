import type { Answer } from '../../core/model/response.js';
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
    'readiness-error': ReadinessErrorEvent;
  }
}
