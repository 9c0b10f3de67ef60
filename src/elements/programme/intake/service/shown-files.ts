import { intakeIssue, type IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import { columnProblems } from '../../../../core/programme/intake/columns/column-problems.js';
import type { IntakePlan, KnownWave, Opened, TableChoice } from '../intake-service.js';
import { fileProblem, problemOf } from '../reading/file-problem.js';
import type { OpenFiles } from './read-all.js';
import { tableOpening } from './table-opening.js';

/** What the officer sees of files that are open, as they were chosen to be read. */
export async function shownOf(open: OpenFiles, choice: TableChoice): Promise<Opened> {
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

/** Files of which nothing can be read. */
export function refused(problem: IntakeProblem): Opened {
  return { kind: 'refused', problems: [problem] };
}

/** What is wrong with the columns as a whole. */
export function blockingOf({ source, table }: OpenFiles, { meanings }: IntakePlan): readonly IntakeProblem[] {
  if (source.kind !== 'table' || !table) return [];
  return columnProblems(table.head.header, meanings).map((issue) => fileProblem(source.file, issue));
}
