import type { Level, LevelTable } from '../../model/index-definition.js';
import type { VaryingCases } from '../../model/varying.js';

const fiveLevels = [
  { id: 'starting-up', from: 0, to: 10 },
  { id: 'setting-out', from: 10, to: 30 },
  { id: 'speeding-up', from: 30, to: 70 },
  { id: 'optimising', from: 70, to: 90 },
  { id: 'elite', from: 90, to: 100 },
] as const satisfies readonly Level[];

/** Published as 0–9, 10–24, 25–49 …: whole numbers. */
const sixLevels = [
  { id: 'level-0', from: 0, to: 10 },
  { id: 'level-1', from: 10, to: 25 },
  { id: 'level-2', from: 25, to: 50 },
  { id: 'level-3', from: 50, to: 75 },
  { id: 'level-4', from: 75, to: 90 },
  { id: 'level-5', from: 90, to: 100 },
] as const satisfies readonly Level[];

/** Two sources give two tables; the first does not say to which level a score such as 30 belongs. */
export const levels = {
  variant: 'level-table',
  cases: {
    'five-levels': { edge: 'lowerInclusive', bands: fiveLevels },
    'five-levels-upper': { edge: 'upperInclusive', bands: fiveLevels },
    'six-levels': { edge: 'lowerInclusive', round: { mode: 'halfUp' }, bands: sixLevels },
  },
} as const satisfies VaryingCases<LevelTable>;
