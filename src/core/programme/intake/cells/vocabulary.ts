import type { Issue } from '../../../model/issue.js';
import type { Code } from '../../../model/programme.js';

/** What was read from a cell, perhaps with what seems to be wrong with it; or what is wrong with it. */
export type CellOutcome<T> = { readonly value: T; readonly warning?: Issue } | { readonly problem: Issue };

/** How a region writes what a register knows of an enterprise. */
export interface Vocabulary {
  readonly code: (text: string) => CellOutcome<Code>;
  /** By code, or by title in any language. */
  readonly sector: (text: string) => CellOutcome<Code>;
  readonly place: (text: string) => CellOutcome<Code>;
  /** Several where it is open which one it is, parted by semicolons. */
  readonly sizeClasses: (text: string) => CellOutcome<readonly string[]>;
  readonly measures: (text: string) => CellOutcome<readonly string[]>;
  readonly phone: (text: string) => string;
  /** Whether such a number can be one. */
  readonly isPhone: (text: string) => boolean;
}

/** Codes and measures that a register uses already. */
export interface UsedCodes {
  readonly codes: readonly Code[];
  readonly sectors: readonly Code[];
  readonly places: readonly Code[];
  /** What places are called that the region does not know, by code, in one language each. */
  readonly placeNames: readonly Readonly<Record<string, string>>[];
  readonly measures: readonly string[];
}
