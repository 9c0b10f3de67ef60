import type { CalendarDate } from '../../model/programme.js';
import type { Source } from '../../model/source.js';

/** Whom a figure is about: stated with every figure, for without it a number says nothing. */
export interface Population {
  /** `registered`, `supported`, or an id of one's own for another list. */
  readonly id: string;
  /** How many enterprises it has. */
  readonly size: number;
  /** Date that the list stands for. */
  readonly asOf: CalendarDate;
  /** Where the list comes from; left out for the register of the programme. */
  readonly source?: Source;
}
