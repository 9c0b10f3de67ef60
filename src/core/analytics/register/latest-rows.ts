import type { AssessmentColumns } from './assessment-columns.js';

/**
 * The assessment that counts of each enterprise in each wave: the latest; of one day, the one that comes last. Those of
 * unknown enterprises, without a wave, and after the date count nowhere.
 *
 * @param untilDay Last day that counts, as `dayNumber` has it; without an end when left out.
 * @returns Positions of rows, ascending.
 */
export function latestRows({ rows, enterprise, wave, day }: AssessmentColumns, untilDay = Infinity): Uint32Array {
  const waves = wave.segments.length;
  const most = enterprise.reduce((highest, one) => Math.max(highest, one), 0);
  // 1 plus the row that counts so far.
  const latest = new Uint32Array(most * waves);
  for (let row = 0; row < rows; row++) {
    const [own, at, date] = [enterprise[row] ?? 0, wave.codes[row] ?? 0, day[row] ?? 0];
    if (own === 0 || at === 0 || date > untilDay) continue;
    const place = (own - 1) * waves + at - 1;
    const before = latest[place] ?? 0;
    if (before === 0 || date >= (day[before - 1] ?? 0)) latest[place] = row + 1;
  }
  return latest
    .filter((row) => row > 0)
    .map((row) => row - 1)
    .sort();
}
