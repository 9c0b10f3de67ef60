import type { Register } from '../../../../core/analytics/register/reading/parse-register.js';
import { problemWords } from '../../../../core/i18n/intake/problem-words.js';
import { sentencesEn } from '../../../../core/i18n/intake/sentences-en.js';
import { sentencesVi } from '../../../../core/i18n/intake/sentences-vi.js';
import type { Change } from '../../../../core/model/assessment.js';
import { columnProblems } from '../../../../core/programme/intake/columns/column-problems.js';
import { freshRegister, plainName } from '../../../../core/programme/intake/fresh-register.js';
import { intakeIssue, type IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import { UNNAMED_OFFICER } from '../../../../core/programme/unnamed-officer.js';
import { intakeContextOf } from '../../../../core/programme/intake/intake-context-of.js';
import type { PlainChange } from '../../../../core/programme/intake/merging/plain-change.js';
import {
  IntakeCancelled,
  type ChosenFile,
  type IntakeHost,
  type IntakePlan,
  type IntakePreview,
  type IntakeService,
  type KnownWave,
  type Opened,
  type TableChoice,
  type Taken,
  type TellProgress,
} from '../intake-service.js';
import { fileProblem, problemOf } from '../reading/file-problem.js';
import { openSource } from '../reading/open-source.js';
import { checkRows, countsOf, previewOf, type CheckedRows, type MergeWords } from './checked-rows.js';
import { faultReport } from './fault-report.js';
import { nameWave } from './name-wave.js';
import { readAll, type OpenFiles } from './read-all.js';
import { tableOpening } from './table-opening.js';

const NO_COUNTS = {
  rows: 0,
  faulty: 0,
  passedOver: 0,
  enterprises: { added: 0, changed: 0, same: 0 },
  assessments: { added: 0, replaced: 0, same: 0 },
  unnamed: 0,
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
    const own = ++turn;
    checked = null;
    return () => {
      if (own !== turn) throw new IntakeCancelled('the officer went on to something else');
    };
  }

  return { open: openFiles, propose, check, report, take, cancel };

  async function openFiles(files: readonly ChosenFile[]): Promise<Opened> {
    const goOn = begin();
    open = null;
    const source = await openSource(files);
    goOn();
    if (!('kind' in source)) return refused(source);
    const base = host.current() ?? freshRegister(source.file);
    const context = await intakeContextOf(base);
    goOn();
    const opening: OpenFiles = { source, context, base, table: null };
    const shown = await shownOf(opening, {});
    goOn();
    open = shown.kind === 'refused' ? null : opening;
    return shown;
  }

  async function propose(choice: TableChoice): Promise<Opened> {
    const goOn = begin();
    if (!open) throw new RangeError('propose requires files that were opened');
    const shown = await shownOf(open, choice);
    goOn();
    return shown;
  }

  async function check(plan: IntakePlan, tell?: TellProgress): Promise<IntakePreview> {
    const goOn = begin();
    if (!open) throw new RangeError('check requires files that were opened');
    const blocking = blockingOf(open, plan);
    if (blocking.length > 0)
      return { counts: { ...NO_COUNTS, problems: blocking.length }, waves: [], blocking, problems: [] };
    try {
      const read = await readAll(open, plan, goOn, tell);
      goOn();
      const base = host.current() ?? open.base;
      const words = mergeWords(plan, open);
      const rows = checkRows(base, read, words);
      checked = { rows, words, base };
      return previewOf(rows);
    } catch (cause) {
      goOn();
      const problem = problemOf(open.source.file, cause);
      return { counts: { ...NO_COUNTS, problems: 1 }, waves: [], blocking: [problem], problems: [] };
    }
  }

  async function report(locale: string): Promise<Blob | null> {
    const found = checked;
    if (!found || !open || found.rows.faulty.length + found.rows.read.passedOver.length === 0) return null;
    return faultReport(found.rows, await problemWords(locale, open.context.region));
  }

  async function take(rows: 'all' | 'sound'): Promise<Taken> {
    if (!checked) throw new RangeError('take requires rows that were checked');
    const current = host.current();
    const { read } = checked.rows;
    // Another register may have been opened in between; what was shown was of the one before.
    const now = current && current !== checked.base ? checkRows(current, read, checked.words) : checked.rows;
    if (rows === 'all' && now.faulty.length > 0)
      throw new RangeError('take requires rows without faults for all of them');
    const { source } = open ?? {};
    if (source?.kind === 'register' && !current) {
      // It is opened, not taken in: nobody has changed anything.
      await host.made(source.register, []);
    } else {
      const added = stamped(now.merged.changes);
      const { register } = now.merged;
      await host.made({ ...register, changes: [...register.changes, ...added] }, added);
    }
    const counts = { ...countsOf(read, now.merged, now.faulty), problems: 0 };
    begin();
    open = null;
    return { counts };
  }

  function stamped(changes: readonly PlainChange[]): readonly Change[] {
    const [at, by] = [host.now(), host.officer().trim() || UNNAMED_OFFICER];
    return changes.map((change) => ({ at, by, ...change }));
  }

  function cancel(): Promise<void> {
    begin();
    open = null;
    return Promise.resolve();
  }
}

async function shownOf(open: OpenFiles, choice: TableChoice): Promise<Opened> {
  const { source, context, base } = open;
  const waves = base.programme.waves.map(({ id, names }): KnownWave => ({ id, names }));
  if (source.kind !== 'table') {
    const files = source.kind === 'records' ? source.files : 1;
    return { kind: 'records', register: source.kind === 'register', file: source.file, files, waves };
  }
  if (choice.sheet != null && !source.sheets.includes(choice.sheet)) {
    return refused(fileProblem(source.file, intakeIssue('sheet/unknown', { sheet: choice.sheet })));
  }
  try {
    open.table = await tableOpening(source, choice, context, waves);
    return open.table.shown;
  } catch (cause) {
    return refused(problemOf(source.file, cause));
  }
}

function refused(problem: IntakeProblem): Opened {
  return { kind: 'refused', problems: [problem] };
}

function blockingOf({ source, table }: OpenFiles, { meanings }: IntakePlan): readonly IntakeProblem[] {
  if (source.kind !== 'table' || !table) return [];
  return columnProblems(table.head.header, meanings).map((issue) => fileProblem(source.file, issue));
}

function mergeWords({ wave, locale }: IntakePlan, { source, base }: OpenFiles): MergeWords {
  const known = wave.kind !== 'known' || base.programme.waves.some(({ id }) => id === wave.id);
  const { nameRow } = locale === 'en' ? sentencesEn : sentencesVi;
  return {
    rule: known ? wave : { kind: 'dates' },
    brought: source.kind === 'register' ? source.register.programme : { waves: [] },
    nameWave,
    nameRow: ({ row, file }) => nameRow(row, plainName(file)),
  };
}
