import { intakeIssue, type IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import { columnProblems } from '../../../../core/programme/intake/columns/column-problems.js';
import type { IntakePlan, KnownWave, Opened, TableChoice } from '../intake-service.js';
import { fileProblem, problemOf } from '../reading/file-problem.js';
import type { OpenFiles } from './read-all.js';
import { tableOpening, type TableOpening } from './table-opening.js';

/** What the officer sees of files, and what a table is read by; `null` where there is none. */
export interface ShownFiles {
  readonly shown: Opened;
  readonly table: TableOpening | null;
}

/** Looks into files that are open, as they were chosen to be read. */
export async function shownOf(
  { source, context, base }: Omit<OpenFiles, 'table'>,
  choice: TableChoice,
): Promise<ShownFiles> {
  const waves = base.programme.waves.map(({ id, names }): KnownWave => ({ id, names }));
  if (source.kind !== 'table') {
    const files = source.kind === 'records' ? source.files : 1;
    const register = source.kind === 'register';
    return { shown: { kind: 'records', register, file: source.file, files, waves }, table: null };
  }
  if (choice.sheet != null && !source.sheets.includes(choice.sheet)) {
    const problem = fileProblem(source.file, intakeIssue('sheet/unknown', { sheet: choice.sheet }));
    return { shown: refused(problem), table: null };
  }
  try {
    const table = await tableOpening(source, choice, context, waves);
    return { shown: table.shown, table };
  } catch (cause) {
    return { shown: refused(problemOf(source.file, cause)), table: null };
  }
}

/** Files of which nothing can be read. */
export function refused(problem: IntakeProblem): Opened {
  return { kind: 'refused', problems: [problem] };
}

/** What is wrong with the columns as a whole. */
export function blockingOf({ source, table }: OpenFiles, { meanings }: IntakePlan): readonly IntakeProblem[] {
  if (source.kind !== 'table' || !table) return [];
  return columnProblems(table.head.header, meanings).map((issue) => fileProblem(source.file, issue));
}
