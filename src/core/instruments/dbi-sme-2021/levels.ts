import type { LevelTable } from '../../model/index-definition.js';

/** Levels 0 to 5; a score on a bound belongs to the lower level. */
export const levels = {
  edge: 'upperInclusive',
  bands: [
    { id: 'level-0', from: 0, to: 20 },
    { id: 'level-1', from: 20, to: 64 },
    { id: 'level-2', from: 64, to: 128 },
    { id: 'level-3', from: 128, to: 192 },
    { id: 'level-4', from: 192, to: 256 },
    { id: 'level-5', from: 256, to: 320 },
  ],
} as const satisfies LevelTable;
