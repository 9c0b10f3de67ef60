import type { CalendarDate, Code } from './programme.js';

/** A support that an enterprise gets or got. */
export interface Support {
  /** First day. */
  readonly since: CalendarDate;
  /** Last day, included; left out while it goes on. */
  readonly until?: CalendarDate;
  /** The body that gives it. */
  readonly by: string;
  /** Codes of the measures, as the region has them. */
  readonly measures: readonly string[];
  /** Number of the decision that grants it. */
  readonly decision?: string;
}

/**
 * An enterprise in the register of a programme. Whether it is supported stands here, and is never asked of it. How to
 * reach it stands apart, in {@link Contact}.
 */
export interface Enterprise {
  /** Key within the programme; says nothing about the enterprise. */
  readonly id: string;
  /** Enterprise or tax code; `null` for household businesses and where it is not known. */
  readonly code: Code | null;
  readonly name: string;
  readonly sector: Code | null;
  /** The size classes that it may have: several where what is known leaves it open, none where nothing is known. */
  readonly sizeClasses: readonly string[];
  readonly place: Code | null;
  /** Empty for an enterprise that is only observed. An enterprise may be supported twice. */
  readonly supports: readonly Support[];
  /** Id of the officer in charge. */
  readonly officer: string | null;
}

/** How to reach an enterprise. Personal data: kept apart from answers, and never part of a figure. */
export interface Contact {
  /** Id of the enterprise. */
  readonly enterprise: string;
  readonly person?: string;
  readonly phone?: string;
  readonly email?: string;
}
