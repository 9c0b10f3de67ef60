import type { Register } from '../../../analytics/register/reading/parse-register.js';
import type { StoredAssessment } from '../../../analytics/register/reading/programme-readers.js';
import { storedOf, type FoundAssessment } from './merge-assessments.js';
import { each, part, sorted, type Pieces } from '../../../pieces/pieces.js';
import type { PlainChange } from './plain-change.js';

/** The assessments of a register with those of rows. */
export interface MergedAssessments {
  readonly assessments: readonly StoredAssessment[];
  readonly counts: { readonly added: number; readonly replaced: number; readonly same: number };
  /** Those of rows, by wave. */
  readonly perWave: ReadonlyMap<string, number>;
}

interface Added {
  readonly id: string;
  readonly assessment: StoredAssessment;
}

/** Takes the assessments of rows into a register, and writes down what that changes. */
export function* mergeStored(
  register: Register,
  found: readonly FoundAssessment[],
  waveOf: (one: FoundAssessment) => string,
  changes: PlainChange[],
): Pieces<MergedAssessments> {
  const replaced = new Map<StoredAssessment, StoredAssessment>();
  const added: Added[] = [];
  const perWave = new Map<string, number>();
  let same = 0;
  const take = each(found, (one) => {
    const wave = waveOf(one);
    perWave.set(wave, (perWave.get(wave) ?? 0) + 1);
    const assessment = storedOf(one, wave);
    const { id, before } = one;
    if (assessment === before) same += 1;
    else if (before) replaced.set(before, assessment);
    else added.push({ id, assessment });
    const fields = before ? fieldsOf(before, assessment) : ['response'];
    if (assessment !== before) changes.push({ subject: 'assessment', id, fields, kind: before ? 'changed' : 'added' });
  });
  yield* part(take, 0, 0.8);
  const inOrder = yield* part(sorted(added, byDate), 0.8, 1);
  return {
    assessments: [
      ...register.assessments.map((one) => replaced.get(one) ?? one),
      ...inOrder.map(({ assessment }) => assessment),
    ],
    counts: { added: added.length, replaced: replaced.size, same },
    perWave,
  };
}

/** New assessments by date, so that the order of the rows makes no difference. */
function byDate({ id, assessment: { date } }: Added, { id: otherId, assessment: { date: otherDate } }: Added): number {
  return date === otherDate ? (id < otherId ? -1 : 1) : date < otherDate ? -1 : 1;
}

function fieldsOf(before: StoredAssessment, after: StoredAssessment): readonly string[] {
  return (['wave', 'date', 'consent', 'response'] as const).filter((key) => before[key] !== after[key]);
}
