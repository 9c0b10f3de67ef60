import type { Enterprise } from '../../../../core/model/enterprise.js';
import { registerRows } from '../../../../core/programme/intake/rows/register-intake.js';
import { createRecordIntake } from '../../../../core/programme/intake/rows/record-intake.js';
import type { IntakeContext } from '../../../../core/programme/intake/rows/intake-context.js';
import { createTableIntake } from '../../../../core/programme/intake/rows/table-intake.js';
import type { IntakePlan } from '../intake-service.js';
import type { FoundValue, Heard, RecordSource, RegisterSource, SourceOutcome, TableSource } from '../reading/source.js';
import type { TableOpening } from './table-opening.js';

/** Rows of a register that are read at a time. */
const BATCH = 200;

/** What came of the rows of a source, batch by batch. */
export type Outcomes = AsyncGenerator<readonly SourceOutcome[]>;

/** Reads the rows of a table by a plan. */
export async function* tableOutcomes(
  source: TableSource,
  { sheet, head, instrument, known }: TableOpening,
  { meanings, numbers, date }: IntakePlan,
  context: IntakeContext,
  heard?: Heard,
): Outcomes {
  const { header } = head;
  const read = createTableIntake({ file: source.file, header, meanings, known, instrument, numbers, date }, context);
  let begun = false;
  for await (const batch of source.rows(sheet, heard)) {
    const body = begun ? batch : batch.slice(1);
    begun ||= batch.length > 0;
    yield body.map(({ cells, line }) => read(cells, line));
  }
}

/** Reads saved assessments. */
export async function* recordOutcomes(source: RecordSource, context: IntakeContext, heard?: Heard): Outcomes {
  const read = createRecordIntake(context);
  const outcomeOf = (value: FoundValue): Promise<SourceOutcome> | SourceOutcome => {
    const { file, row, place, name, found } = value;
    if ('value' in found) return read(found.value, { file, row, place, ...(name === undefined ? {} : { name }) });
    return { ok: false, file, row, cells: [], issues: [{ row, column: null, value: '', issue: found.problem }] };
  };
  for await (const batch of source.values(heard)) {
    const outcomes: SourceOutcome[] = [];
    for (const one of batch) outcomes.push('passedOver' in one ? one : await outcomeOf(one));
    yield outcomes;
  }
}

/** Reads the enterprises and assessments of a register. */
export async function* registerOutcomes(
  { register, file, size }: RegisterSource,
  context: IntakeContext,
  into: readonly Enterprise[],
  heard?: Heard,
): Outcomes {
  const whole = register.enterprises.length + register.assessments.length;
  let [batch, done]: [SourceOutcome[], number] = [[], 0];
  for await (const outcome of registerRows(register, file, createRecordIntake(context), into, context.vocabulary)) {
    batch.push(outcome);
    done += 1;
    if (batch.length < BATCH) continue;
    heard?.(Math.round((size * done) / whole));
    yield batch;
    batch = [];
  }
  yield batch;
}
