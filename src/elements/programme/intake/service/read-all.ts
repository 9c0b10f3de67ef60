import type { Register } from '../../../../core/analytics/register/reading/parse-register.js';
import { error } from '../../../../core/model/known-issue.js';
import type { IntakeContext } from '../../../../core/programme/intake/rows/intake-context.js';
import type { FaultyIntakeRow, IntakeRow } from '../../../../core/programme/intake/rows/intake-row.js';
import { pathText } from '../../../../core/text/path-text.js';
import { FormatError } from '../../../../formats/format-error.js';
import type { IntakePlan } from '../intake-service.js';
import { pause } from '../reading/pause.js';
import type { PassedOver, RegisterSource, Source } from '../reading/source.js';
import type { ReadRows } from './checked-rows.js';
import { recordOutcomes, registerOutcomes, tableOutcomes, type Outcomes } from './row-outcomes.js';
import { TELL_EVERY, WORK_FOR } from './in-pieces.js';
import type { TableOpening } from './table-opening.js';

/** Files that are open. */
export interface OpenFiles {
  readonly source: Source;
  readonly context: IntakeContext;
  readonly base: Register;
  /** What a table is read by. */
  readonly table: TableOpening | null;
}

/** Reads every row, and tells which share of it is done, and how many rows. */
export async function readAll(
  open: OpenFiles,
  plan: IntakePlan,
  goOn: () => void,
  tell?: (share: number, rows: number) => void,
): Promise<ReadRows> {
  const rows: IntakeRow[] = [];
  const faulty: FaultyIntakeRow[] = [];
  const passedOver: PassedOver[] = [];
  const { source, table } = open;
  let told = performance.now();
  let begun = told;
  let done = 0;
  for await (const batch of outcomesOf(open, plan, (now) => (done = now))) {
    goOn();
    for (const one of batch) {
      if ('passedOver' in one) passedOver.push(one);
      else if (one.ok) rows.push(one.value);
      else faulty.push(one);
    }
    if (performance.now() - begun > WORK_FOR) {
      await pause();
      begun = performance.now();
    }
    if (performance.now() - told < TELL_EVERY) continue;
    told = performance.now();
    tell?.(source.size > 0 ? Math.min(1, done / source.size) : 0, rows.length + faulty.length);
  }
  if (source.kind === 'register') faulty.push(...leftOut(source));
  if (rows.length + faulty.length + passedOver.length === 0) throw new FormatError(error('table/empty', [], {}));
  const byFile = source.kind === 'register' || (source.kind === 'records' && source.files > 1);
  const delimiter = source.kind === 'table' ? source.delimiter() : ',';
  return { rows, faulty, passedOver, header: table?.head.header ?? [], delimiter, byFile };
}

function outcomesOf(
  { source, table, context, base }: OpenFiles,
  plan: IntakePlan,
  heard: (done: number) => void,
): Outcomes {
  if (source.kind === 'records') return recordOutcomes(source, context, heard);
  if (source.kind === 'register') return registerOutcomes(source, context, base.enterprises, heard);
  if (!table) throw new RangeError('a table is read when its columns are known');
  return tableOutcomes(source, table, plan, context, heard);
}

/** Lines of a register that were left out when it was read. */
function leftOut({ file, issues }: RegisterSource): readonly FaultyIntakeRow[] {
  return issues
    .filter(({ severity }) => severity === 'error')
    .map((issue) => {
      const problem = { row: 0, column: pathText(issue.path) || null, value: '', issue };
      return { ok: false, file, row: 0, cells: [], issues: [problem] };
    });
}
