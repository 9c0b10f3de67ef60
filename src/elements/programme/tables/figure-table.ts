import type { Cell } from '../../../core/exchange/cell.js';

/** How a number is written on paper; in a file it stands as it is. `change…` is written with its sign. */
export type FigureKind =
  'text' | 'date' | 'count' | 'points' | 'gain' | 'share' | 'changeOfPoints' | 'changeOfCount' | 'changeOfShare';

/** A column of a table of figures. */
export interface FigureColumn {
  readonly label: string;
  readonly kind: FigureKind;
  /** Whether it stands in files only: on paper another place says as much. */
  readonly fileOnly?: true;
}

/** A cell; one of another kind than its column says so. */
export type FigureCell = Cell | { readonly value: number | null; readonly kind: FigureKind };

/** A table of figures, its numbers unrounded: what the report prints and what files hold. */
export interface FigureTable {
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
  /** Sentences that it takes to read the table. */
  readonly notes: readonly string[];
}

/** Columns of one kind. */
export function columns(kind: FigureKind, ...labels: readonly string[]): readonly FigureColumn[] {
  return labels.map((label) => ({ label, kind }));
}

/** The same, for files only. */
export function inFiles(of: readonly FigureColumn[]): readonly FigureColumn[] {
  return of.map((column) => ({ ...column, fileOnly: true }));
}

/** What of a cell a file holds. */
export function plainCell(cell: FigureCell): Cell {
  return typeof cell === 'object' && cell ? cell.value : cell;
}
