import type { AssessmentColumns } from '../register/assessment-columns.js';

/** Earlier than every date. */
const NEVER = -(2 ** 31);

/** Enterprises of a register whose answers are old, or missing. */
export interface StaleEnterprises {
  /** Positions in the register, ascending: the latest assessment is older than so many days. */
  readonly stale: Uint32Array;
  /** Never assessed up to the day. */
  readonly never: Uint32Array;
}

/**
 * Which enterprises should be asked again.
 *
 * @param enterprises How many stand in the register.
 * @param day The day of the report, as `dayNumber` has it; later assessments are not known yet.
 * @param days Age in days up to which answers are not old.
 */
export function staleEnterprises(
  { rows, enterprise, day: dates }: AssessmentColumns,
  enterprises: number,
  day: number,
  days: number,
): StaleEnterprises {
  const latest = new Int32Array(enterprises).fill(NEVER);
  for (let row = 0; row < rows; row++) {
    const [at, date] = [(enterprise[row] ?? 0) - 1, dates[row] ?? 0];
    if (at >= 0 && date <= day) latest[at] = Math.max(latest[at] ?? NEVER, date);
  }
  const where = (is: (date: number) => boolean) => {
    const found = new Uint32Array(enterprises);
    let count = 0;
    for (let at = 0; at < enterprises; at++) if (is(latest[at] ?? NEVER)) found[count++] = at;
    return found.slice(0, count);
  };
  return {
    stale: where((date) => date !== NEVER && day - date > days),
    never: where((date) => date === NEVER),
  };
}
