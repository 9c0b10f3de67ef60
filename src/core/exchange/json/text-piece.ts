/** A piece of a text with the line where it begins, counted from 1. */
export interface TextPiece {
  readonly text: string;
  readonly line: number;
}

/** Cuts a text that comes in chunks into pieces. */
export interface PieceCutter {
  /** The pieces that end in a chunk. */
  readonly push: (chunk: string) => readonly TextPiece[];
  /** What is left at the end. */
  readonly end: () => readonly TextPiece[];
}
