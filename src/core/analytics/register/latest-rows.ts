import type { AssessmentColumns } from './assessment-columns.js';

/**
 * The assessment that counts of each enterprise in each wave: the latest; of one day, the one that comes last. Those of
 * unknown enterprises, without a wave, and after the date count nowhere.
 *
 * @param untilDay Last day that counts, as `dayNumber` has it; without an end when left out.
 * @returns Positions of rows, ascending: of an enterprise as many as it has waves.
 */
export function latestRows(assessments: AssessmentColumns, untilDay = Infinity): Uint32Array {
  const { enterprise, wave } = assessments;
  const waves = wave.segments.length;
  return latestAt(assessments, untilDay, highest(enterprise) * waves, (row) => {
    const [own, at] = [enterprise[row] ?? 0, wave.codes[row] ?? 0];
    return own === 0 || at === 0 ? -1 : (own - 1) * waves + at - 1;
  });
}

/**
 * The assessment that tells how each enterprise stands: the latest, whichever wave it belongs to.
 *
 * @param untilDay Last day that counts, as `dayNumber` has it; without an end when left out.
 * @returns Positions of rows, ascending: of an enterprise at most one.
 */
export function currentRows(assessments: AssessmentColumns, untilDay = Infinity): Uint32Array {
  const { enterprise } = assessments;
  return latestAt(assessments, untilDay, highest(enterprise), (row) => (enterprise[row] ?? 0) - 1);
}

/** The latest row at each place. */
function latestAt(
  { rows, day }: AssessmentColumns,
  untilDay: number,
  places: number,
  placeOf: (row: number) => number,
): Uint32Array {
  // 1 plus the row that counts so far.
  const latest = new Uint32Array(places);
  for (let row = 0; row < rows; row++) {
    const place = placeOf(row);
    const date = day[row] ?? 0;
    if (place < 0 || date > untilDay) continue;
    const before = latest[place] ?? 0;
    if (before === 0 || date >= (day[before - 1] ?? 0)) latest[place] = row + 1;
  }
  // In place: of a million places every further array takes 4 MB.
  let count = 0;
  for (const row of latest) if (row > 0) latest[count++] = row - 1;
  return latest.subarray(0, count).sort();
}

function highest(enterprise: Uint32Array): number {
  let most = 0;
  for (const one of enterprise) if (one > most) most = one;
  return most;
}
