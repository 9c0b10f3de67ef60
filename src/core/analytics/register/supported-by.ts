import type { Enterprise, Support } from '../../model/enterprise.js';
import type { CalendarDate } from '../../model/programme.js';

/** The supports of an enterprise that had begun on a date, those that have ended among them. */
export function supportedBy({ supports }: Enterprise, asOf: CalendarDate): readonly Support[] {
  return supports.filter(({ since }) => since <= asOf);
}
