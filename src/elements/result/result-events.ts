import { ReadinessEvent } from '../readiness-event.js';

/** The person wants to answer the questions that an index still needs. */
export class ReadinessAskEvent extends ReadinessEvent {
  /** Id of the index. */
  declare readonly index: string;
  /** Ids of the items, in the order of the pages. */
  declare readonly items: readonly string[];

  constructor(fields: { index: string; items: readonly string[] }) {
    super('readiness-ask', fields);
  }
}

declare global {
  interface HTMLElementEventMap {
    'readiness-ask': ReadinessAskEvent;
  }
}
