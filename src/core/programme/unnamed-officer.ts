/** Stands in the change log for an officer whose id nobody told: a line without one is none. */
export const UNNAMED_OFFICER = '-';
