import type { Register } from '../../../../core/analytics/register/reading/parse-register.js';
import { errorReportEn } from '../../../../core/i18n/error-report/en.js';
import { errorReportVi } from '../../../../core/i18n/error-report/vi.js';
import { headersEn } from '../../../../core/i18n/intake/headers-en.js';
import { headersVi } from '../../../../core/i18n/intake/headers-vi.js';
import { problemWords } from '../../../../core/i18n/intake/problem-words.js';
import type { Change } from '../../../../core/model/assessment.js';
import { freshRegister } from '../../../../core/programme/intake/fresh-register.js';
import { UNNAMED_OFFICER } from '../../../../core/programme/unnamed-officer.js';
import { intakeContextOf } from '../../../../core/programme/intake/intake-context-of.js';
import {
  IntakeCancelled,
  type ChosenFile,
  type IntakeHost,
  type IntakePlan,
  type IntakePreview,
  type IntakeService,
  type Opened,
  type ReportedRows,
  type TableChoice,
  type Taken,
  type TellProgress,
} from '../intake-service.js';
import { problemOf } from '../reading/file-problem.js';
import { openSource } from '../reading/open-source.js';
import { countsOf, previewOf, warnedTable, type CheckedRows, type MergeWords } from './checked-rows.js';
import { faultReport } from './fault-report.js';
import { mapped } from './in-pieces.js';
import { merge, mergeWords, READING } from './merging.js';
import { readAll, type OpenFiles } from './read-all.js';
import { blockingOf, refused, shownOf } from './shown-files.js';

const NO_COUNTS = {
  rows: 0,
  faulty: 0,
  passedOver: 0,
  enterprises: { added: 0, changed: 0, same: 0 },
  assessments: { added: 0, replaced: 0, same: 0 },
  unnamed: 0,
  warnings: 0,
};

/** What was checked, to be taken. */
interface Checked {
  readonly rows: CheckedRows;
  readonly words: MergeWords;
  readonly base: Register;
}

/**
 * The service of the intake where it is called: in a worker, or in a page that has none. Of the register that is open only
 * what the host gives is read, and only `take` hands over another one.
 */
export function createIntakeService(host: IntakeHost): IntakeService {
  let turn = 0;
  let open: OpenFiles | null = null;
  let checked: Checked | null = null;

  /** Ends what runs, and begins something else. */
  function begin(): () => void {
    turn += 1;
    checked = null;
    return watched();
  }

  /** Throws once something else was begun. */
  function watched(): () => void {
    const own = turn;
    return () => {
      if (own !== turn) throw new IntakeCancelled('the officer went on to something else');
    };
  }

  return { open: openFiles, propose, check, report, take, stop, cancel };

  async function openFiles(files: readonly ChosenFile[]): Promise<Opened> {
    const goOn = begin();
    open = null;
    const source = await openSource(files);
    goOn();
    if (!('kind' in source)) return refused(source);
    const base = host.current() ?? freshRegister(source.file);
    const context = await intakeContextOf(base);
    goOn();
    const { shown, table } = await shownOf({ source, context, base }, {});
    goOn();
    open = shown.kind === 'refused' ? null : { source, context, base, table };
    return shown;
  }

  async function propose(choice: TableChoice): Promise<Opened> {
    const goOn = begin();
    if (!open) throw new RangeError('propose requires files that were opened');
    const { shown, table } = await shownOf(open, choice);
    goOn();
    open = { ...open, table: table ?? open.table };
    return shown;
  }

  async function check(plan: IntakePlan, tell?: TellProgress): Promise<IntakePreview> {
    const goOn = begin();
    if (!open) throw new RangeError('check requires files that were opened');
    const blocking = blockingOf(open, plan);
    if (blocking.length > 0)
      return { counts: { ...NO_COUNTS, problems: blocking.length }, waves: [], blocking, problems: [], warnings: [] };
    try {
      const read = await readAll(open, plan, goOn, (share, count) => {
        tell?.({ stage: 'reading', share: share * READING, rows: count });
      });
      goOn();
      const base = host.current() ?? open.base;
      const words = mergeWords(plan, open);
      const rows = await merge(base, read, words, { goOn, before: READING, tell });
      goOn();
      checked = { rows, words, base };
      return previewOf(rows);
    } catch (cause) {
      goOn();
      const problem = problemOf(open.source.file, cause);
      return { counts: { ...NO_COUNTS, problems: 1 }, waves: [], blocking: [problem], problems: [], warnings: [] };
    }
  }

  async function report(locale: string, which: ReportedRows): Promise<Blob | null> {
    if (!checked || !open) return null;
    const { around } = locale === 'en' ? headersEn : headersVi;
    const found = which === 'faulty' ? checked.rows : warnedTable(checked.rows, around.enterprise[0]);
    if (found.faulty.length + found.read.passedOver.length === 0) return null;
    const words = await problemWords(locale, open.context.region);
    return faultReport(found, words, locale === 'en' ? errorReportEn : errorReportVi);
  }

  async function take(rows: 'all' | 'sound', tell?: TellProgress): Promise<Taken> {
    if (!checked) throw new RangeError('take requires rows that were checked');
    const goOn = watched();
    const { read } = checked.rows;
    const now = await upToDate(checked, goOn, tell);
    if (rows === 'all' && now.faulty.length > 0)
      throw new RangeError('take requires rows without faults for all of them');
    const { source } = open ?? {};
    if (source?.kind === 'register' && !host.current()) {
      // It is opened, not taken in: nobody has changed anything.
      await host.made(source.register, []);
    } else {
      const { register } = now.merged;
      await host.made({ ...register, changes: [...register.changes, ...now.changes] }, now.changes);
    }
    const counts = { ...countsOf(read, now.merged, now.faulty), problems: 0 };
    begin();
    open = null;
    return { counts };
  }

  /** What was checked, tried anew where the register is another by now; with its lines for the change log. */
  async function upToDate(
    { rows: first, words, base: shown }: Checked,
    goOn: () => void,
    tell?: TellProgress,
  ): Promise<CheckedRows & { readonly changes: readonly Change[] }> {
    let [rows, base] = [first, shown];
    for (;;) {
      const current = host.current() ?? base;
      if (current !== base) rows = await merge(current, first.read, words, { goOn, before: 0, tell });
      base = current;
      const [at, by] = [host.now(), host.officer().trim() || UNNAMED_OFFICER];
      const changes = await mapped(rows.merged.changes, (change): Change => ({ at, by, ...change }), goOn);
      if ((host.current() ?? base) === base) return { ...rows, changes };
    }
  }

  function stop(): Promise<void> {
    begin();
    return Promise.resolve();
  }

  function cancel(): Promise<void> {
    begin();
    open = null;
    return Promise.resolve();
  }
}
