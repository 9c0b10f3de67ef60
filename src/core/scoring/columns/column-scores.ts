import type { Basis, Withheld } from '../result.js';

/** Lowest and highest scores over all completions, a row each. */
export interface BoundsColumns {
  /** NaN where no completion has a score. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 where some completion has no score. */
  readonly mayBeNull: Uint8Array;
  /** 1 where the bounds are reached, not only kept. */
  readonly tight: Uint8Array;
}

/** The scores of one node, a row each. */
export interface NodeScores {
  /** NaN where there is no score: no data is not zero. */
  readonly score: Float64Array;
  /** Only where asked for. */
  readonly bounds?: BoundsColumns;
  /** Share of the weight that is answered, 0 to 1; NaN where nothing is applicable. Only where asked for. */
  readonly coverage?: Float64Array;
}

/** The scores of a dimension. */
export interface DimensionScores<Id extends string = string> extends NodeScores {
  readonly id: Id;
}

/** Where the scores of a cohort stand among levels: positions in `ids`, 255 where there is none. */
export interface LevelScores<Level extends string = string> {
  /** The levels, lowest first. */
  readonly ids: readonly Level[];
  /** 255 where there is no score, too little coverage, or a gate that is open; or where no level is meant. */
  readonly level: Uint8Array;
  /** The level that the score alone would have. */
  readonly byScore: Uint8Array;
  /** Why there is no level: a position in `withheldReasons`; 0 where there is one. */
  readonly withheld: Uint8Array;
  readonly withheldReasons: readonly (Withheld | null)[];
  /** The gates, lowest level first; by row 0 not met, 1 unknown, 2 met. */
  readonly gates: readonly { readonly level: Level; readonly states: Uint8Array }[];
  /** Lowest and highest level over all completions. Only where bounds are asked for. */
  readonly bounds?: { readonly lowest: Uint8Array; readonly highest: Uint8Array };
}

/** The results of one index for a cohort; every array has an element for each respondent. */
export interface ColumnScores<Dimension extends string = string, Level extends string = string> extends NodeScores {
  readonly basis: Basis;
  /** How many respondents there are. */
  readonly rows: number;
  /** 1 where the score lies outside its bounds. Only where bounds are asked for. */
  readonly outsideBounds?: Uint8Array;
  /** `null` where the index has no levels. */
  readonly levels: LevelScores<Level> | null;
  /** The children of the root, in order. */
  readonly dimensions: readonly DimensionScores<Dimension>[];
}
