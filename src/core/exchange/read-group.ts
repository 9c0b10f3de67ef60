import type { KnownIssue } from '../model/known-issue.js';
import type { Cell } from './cell.js';
import type { CellGroup } from './group-cells.js';
import { readAnswer, type AnswerReading, type ReadCells } from './read-answer.js';

/** What the columns of one item say in a row. */
export interface GroupReading {
  readonly group: CellGroup;
  /** `null` where nothing is said, or something is wrong. */
  readonly answer: Exclude<AnswerReading, { readonly problem: unknown }> | null;
  /** What is wrong, with the position of its column. */
  readonly problems: readonly (readonly [number, KnownIssue])[];
}

/** Reads the cells of one item. */
export function readGroup(group: CellGroup, cells: readonly Cell[]): GroupReading {
  const problems: [number, KnownIssue][] = [];
  const read: ReadCells[number][] = [];
  for (const { at, column, readCell } of group.columns) {
    const cell = cells[at] ?? null;
    if (isEmpty(cell)) continue;
    const reading = readCell(cell);
    if ('problem' in reading) problems.push([at, reading.problem]);
    else read.push([column, reading]);
  }
  const answer = problems.length > 0 ? null : readAnswer(read);
  if (!answer || !('problem' in answer)) return { group, answer, problems };
  return { group, answer: null, problems: [[group.columns[0]?.at ?? 0, answer.problem]] };
}

/** Whether nothing stands in a cell. */
export function isEmpty(cell: Cell): cell is null {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
