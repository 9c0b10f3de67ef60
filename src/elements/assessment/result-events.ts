import type { Response } from '../../core/model/response.js';
import type { IndexResult } from '../../core/scoring/result.js';
import { ReadinessEvent } from '../readiness-event.js';

/** The person finished: the response, and its result by the first index of the instrument, as the page chose to reckon. */
export class ReadinessCompleteEvent extends ReadinessEvent {
  declare readonly response: Response;
  /** `null` where the instrument has no index, or not the weighting or variant that the page chose. */
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

declare global {
  interface HTMLElementEventMap {
    'readiness-complete': ReadinessCompleteEvent;
    'readiness-submit': ReadinessSubmitEvent;
  }
}
