import type { Issue } from '../model/issue.js';
import type { Cell } from './cell.js';
import type { Column, HeaderColumn } from './column.js';
import type { ColumnMapping } from './map-columns.js';
import { refusesValue } from './personal-data.js';
import type { RowIssue } from './row-issue.js';

/** Where an issue is: the position of a column, a column around the answers, or where its path leads. */
export type IssuePlace = number | HeaderColumn['key'] | 'path';

/** Says of an issue in which row and column it stands, and what stands there. */
export function placeIssue(
  { header, columns }: ColumnMapping,
  cells: readonly Cell[],
  row: number,
): (issue: Issue, place: IssuePlace) => RowIssue {
  return (issue, place) => {
    const at = typeof place === 'number' ? place : columns.findIndex((column) => column && isAt(column, issue, place));
    const column = header[at] ?? null;
    const value = refusesValue(issue) || column === null ? '' : String(cells[at] ?? '').slice(0, 80);
    return { row, column, value, issue: { ...issue, path: column === null ? [row] : [row, column] } };
  };
}

function isAt(column: Column, { path }: Issue, place: Exclude<IssuePlace, number>): boolean {
  const [first, second, , row] = path;
  if (column.holds === 'header') return column.key === (place === 'path' ? headerKey(first, second) : place);
  const root = column.holds === 'answer' ? 'answers' : 'profile';
  if (place !== 'path' || first !== root || second !== column.item.id) return false;
  return column.row === undefined || row === undefined || row === column.row;
}

/** The column of what a path of a response leads to. */
function headerKey(first: Issue['path'][number] | undefined, second: Issue['path'][number] | undefined): unknown {
  if (first === 'instrument') return second === 'version' ? 'version' : 'instrument';
  return first === 'respondent' ? 'respondentMode' : first;
}
