/** What a cell of a table holds; `null` where it is empty. */
export type Cell = string | number | null;

/** What stands in a cell for an answer that has no value. No id can look like one, for ids have no parentheses. */
export const MISSING_MARKS = { unknown: '(unknown)', notApplicable: '(notApplicable)' } as const;

/** Why an answer has no value. */
export type Missing = keyof typeof MISSING_MARKS;

/** What stands between the ticks of one cell. */
export const TICK_SEPARATOR = '; ';
