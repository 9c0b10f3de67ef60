import type { Cell } from '../../../core/exchange/cell.js';

/** Where a table is read: on the page, in the printed report, in a file of figures. */
export type Place = 'screen' | 'paper' | 'file';

/** What stands in some places only. */
interface Placed {
  /** Everywhere where nothing is said. */
  readonly at?: readonly Place[];
}

/** What the page says in fewer cells, or in a cell that tells several numbers. */
export const ON_SCREEN: readonly Place[] = ['screen'];
/** What is too much for the page, or stands beside the table there. */
export const OFF_SCREEN: readonly Place[] = ['paper', 'file'];
/** Left out. */
export const NOWHERE: readonly Place[] = [];
/** In files only: elsewhere another sentence says it. */
export const IN_FILES: readonly Place[] = ['file'];

/**
 * How a cell is written for people; a file holds it as it is. `bar` is a share that the page draws too, `change…` has its
 * sign, `together` is several numbers that are written in one cell already.
 */
export type FigureKind =
  | 'text'
  | 'date'
  | 'count'
  | 'points'
  | 'gain'
  | 'share'
  | 'bar'
  | 'changeOfPoints'
  | 'changeOfCount'
  | 'changeOfShare'
  | 'together';

/** A column of a table of figures. */
export interface FigureColumn extends Placed {
  readonly label: string;
  readonly kind: FigureKind;
  /** Whether it is what people look for: bold on the page. */
  readonly strong?: true;
}

/** A cell that is not just a value of the kind of its column. */
export interface FullCell {
  readonly value: Cell;
  readonly kind?: FigureKind;
  /** What the page writes instead of the value, and beside it. */
  readonly onScreen?: { readonly text?: string; readonly beside?: string | null };
}

/** A cell of a table of figures. */
export type FigureCell = Cell | FullCell;

/** A sentence that it takes to read a table. */
export type FigureNote = string | (Placed & { readonly text: string });

/** A table of figures, its numbers unrounded: what the page shows, the report prints and files hold. */
export interface FigureTable {
  /** Also the id of its heading on the page. */
  readonly id: string;
  readonly heading: string;
  /** What the table is called for those who hear it, where its heading says less. */
  readonly caption?: string;
  /** Sentences before the table on the page; elsewhere they stand with the notes. */
  readonly lead: readonly FigureNote[];
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FigureCell[])[];
  readonly notes: readonly FigureNote[];
  /** What the page says where there is no row; paper and files leave the table out. */
  readonly empty?: string;
}

/** What a table is made of: things, and what each column tells of one. */
export interface TableParts<Thing> extends Pick<FigureTable, 'id' | 'heading' | 'caption' | 'empty'> {
  readonly lead?: readonly FigureNote[];
  readonly of: readonly Thing[];
  readonly columns: readonly ColumnOf<Thing>[];
  readonly notes?: readonly FigureNote[];
}

/** A column, and what it tells of a thing. */
export interface ColumnOf<Thing> extends FigureColumn {
  readonly tell: (thing: Thing) => FigureCell;
}

/** A table with a row for each thing. */
export function tableOf<Thing>({ of, columns, lead = [], notes = [], ...about }: TableParts<Thing>): FigureTable {
  return {
    ...about,
    lead,
    columns,
    rows: of.map((thing) => columns.map(({ tell }) => tell(thing))),
    notes,
  };
}

/** A table as it stands in one place. */
export interface PlacedTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly FullCell[])[];
  readonly lead: readonly string[];
  readonly notes: readonly string[];
}

/** What of a table stands in a place. */
export function tableIn({ columns, rows, lead, notes }: FigureTable, place: Place): PlacedTable {
  const stands = ({ at }: Placed) => at?.includes(place) ?? true;
  const said = (of: readonly FigureNote[]) =>
    of.flatMap((note) => (typeof note === 'string' ? note : stands(note) ? note.text : []));
  return {
    columns: columns.filter(stands),
    rows: rows.map((row) => columns.flatMap((column, at) => (stands(column) ? fullCell(row[at] ?? null) : []))),
    lead: said(lead),
    notes: said(notes),
  };
}

function fullCell(cell: FigureCell): FullCell {
  return typeof cell === 'object' && cell ? cell : { value: cell };
}
