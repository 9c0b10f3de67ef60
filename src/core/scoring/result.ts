import type { Fidelity } from '../model/source.js';

/** What a score rests on. Results with different bases are never compared. */
export interface Basis {
  readonly instrument: string;
  readonly version: string;
  /** SHA-256 of the structure. */
  readonly hash: string;
  readonly index: string;
  /** The alternative used of each variant that the index refers to. */
  readonly variants: Readonly<Record<string, string>>;
  /** Name of the weighting; `default` for the weights of the tree. */
  readonly weighting: string;
}

/** The lowest and highest score over all completions of a response. */
export interface Bounds {
  /** `null` where no completion has a score. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether some completion has no score. */
  readonly mayBeNull: boolean;
  /** Whether the bounds are reached, not only kept. */
  readonly tight: boolean;
}

/** Why a leaf counts as it does. */
export type LeafState = 'answered' | 'unanswered' | 'unknown' | 'notApplicable' | 'hidden' | 'derived' | 'notAsked';

/** The score of a node. Results share what is alike in them, leaves and ranges: it is for reading only. */
export interface NodeScore<Id extends string = string> {
  readonly id: Id;
  /** `null`: no data is not zero. */
  readonly score: number | null;
  readonly bounds: Bounds;
  /** Share of the weight that is answered, 0 to 1; `null` where nothing is applicable. */
  readonly coverage: number | null;
  /** Lowest and highest points the node can have at all; what a met or a lowest answer is worth. */
  readonly range: { readonly minimum: number; readonly maximum: number };
  /** Only of a leaf. */
  readonly state?: LeafState;
  /** Only of a leaf whose fidelity differs from that of the index. */
  readonly fidelity?: Fidelity;
  /** Empty for a leaf. */
  readonly children: readonly NodeScore[];
}

/** What became of the gate of a level. */
export interface GateState<Level extends string = string> {
  readonly level: Level;
  readonly state: 'met' | 'notMet' | 'unknown';
}

/** Why there is no level. */
export type Withheld = 'noScore' | 'coverage' | 'gate' | 'notMeant' | 'maybeNotMeant';

/** Where a score stands among the levels of its index. */
export interface LevelResult<Level extends string = string> {
  /** `null` where there is no score, too little coverage, or a gate that is open; or where none is meant. */
  readonly level: Level | null;
  /** The level that the score alone would have; `null` without a score, and where no level is certainly meant. */
  readonly byScore: Level | null;
  /** Lowest and highest level over all completions; `null` where no completion has a level. */
  readonly bounds: { readonly lowest: Level; readonly highest: Level } | null;
  /** The gates of the index, lowest level first. */
  readonly gates: readonly GateState<Level>[];
  /** Why there is no level; `notMeant` and `maybeNotMeant`: the condition of the levels is false, or open. */
  readonly withheld: Withheld | null;
}

/** The result of one index for one response. */
export interface IndexResult<Dimension extends string = string, Level extends string = string> {
  readonly basis: Basis;
  readonly fidelity: Fidelity;
  /** Whether the condition without which there is no score holds; `null` while it is open, `true` where there is none. */
  readonly scoreIf: boolean | null;
  readonly score: number | null;
  readonly bounds: Bounds;
  /** Whether the score lies outside its bounds, which only happens where open answers count zero. */
  readonly outsideBounds: boolean;
  readonly coverage: number | null;
  /** `null` where the index has no levels. */
  readonly levels: LevelResult<Level> | null;
  /** The children of the root, in order. */
  readonly dimensions: readonly NodeScore<Dimension>[];
  readonly tree: NodeScore;
}

/** One signed part of a score; the parts of an explanation add up to the score within 1e-9. */
export interface Contribution {
  /** From the dimension down to the place. */
  readonly path: readonly string[];
  readonly part:
    | { readonly kind: 'item'; readonly item: string; readonly row?: string }
    | { readonly kind: 'option'; readonly item: string; readonly row?: string; readonly option: string }
    | { readonly kind: 'node'; readonly node: string }
    | { readonly kind: 'adjustment'; readonly node: string; readonly reason: AdjustmentReason };
  readonly value: number;
}

/** What moved a score besides the answers. */
export type AdjustmentReason = 'base' | 'rescale' | 'clamp' | 'round' | 'cap' | 'steps' | 'geometricMean' | 'policy';
