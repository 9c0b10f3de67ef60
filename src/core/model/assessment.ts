import type { CalendarDate } from './programme.js';
import type { Response } from './response.js';

/** What an enterprise agreed to, and when. */
export interface Consent {
  /** Version of the text that was shown. */
  readonly text: string;
  /** What the answers may be used for, e.g. `report`, `benchmark`. */
  readonly purposes: readonly string[];
  /** Instants, ISO 8601 in UTC. */
  readonly givenAt: string;
  readonly withdrawnAt?: string;
}

/** A response as part of a programme. */
export interface Assessment {
  /** Id of the enterprise. */
  readonly enterprise: string;
  /** Id of the wave. */
  readonly wave: string;
  /** Names its instrument and version. */
  readonly response: Response;
  /** Date that the answers stand for. */
  readonly date: CalendarDate;
  /** `null` where it was taken over from paper or from another system, and no consent is on record here. */
  readonly consent: Consent | null;
}

/** A line of the change log of a register: who changed what. */
export interface Change {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** Id of the officer. */
  readonly by: string;
  readonly subject: 'programme' | 'enterprise' | 'contact' | 'assessment';
  /** Id of what was changed; of an assessment that of its response. */
  readonly id: string;
  /** Names of the fields; the values of a contact stand in no log. */
  readonly fields: readonly string[];
  readonly kind: 'added' | 'changed' | 'removed';
}
