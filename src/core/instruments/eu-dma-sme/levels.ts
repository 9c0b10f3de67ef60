import type { Level, LevelTable } from '../../model/index-definition.js';
import type { VaryingCases } from '../../model/varying.js';

/** Published as 0–25, 26–50, 51–75, 76–100: what lies between two of them is left open. */
const bands = [
  { id: 'basic', from: 0, to: 25 },
  { id: 'average', from: 25, to: 50 },
  { id: 'moderately-advanced', from: 50, to: 75 },
  { id: 'advanced', from: 75, to: 100 },
] as const satisfies readonly Level[];

/** The four levels, by what is done with a score such as 25.4. */
export const levels = {
  variant: 'band-edges',
  cases: {
    'upper-inclusive': { edge: 'upperInclusive', bands },
    rounded: { edge: 'upperInclusive', round: { mode: 'halfUp' }, bands },
    'lower-inclusive': { edge: 'lowerInclusive', bands },
  },
} as const satisfies VaryingCases<LevelTable>;
