import type { Change } from '../../../model/assessment.js';

/** A line of the change log without who and when. */
export type PlainChange = Omit<Change, 'at' | 'by'>;
