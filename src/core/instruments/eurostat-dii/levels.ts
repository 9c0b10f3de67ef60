import type { LevelTable } from '../../model/index-definition.js';

/** The sections of VSIC 2025 that lie within Eurostat's population; see `docs/instruments/eurostat-dii.md`. */
const SECTORS = ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'm', 'n', 'o'] as const;

/**
 * The four levels: 0 to 3, 4 to 6, 7 to 9, 10 to 12 variables, the same in every year. They say where an enterprise
 * stands in a population of ten or more persons employed without farms, mines, banks and public services; outside it
 * there is a count, and nothing to compare it with.
 */
export const levels = {
  edge: 'lowerInclusive',
  levelIf: {
    op: 'all',
    of: [
      { op: 'atLeast', on: { profile: 'persons' }, value: 10 },
      { op: 'oneOf', on: { profile: 'sector' }, values: SECTORS },
    ],
  },
  bands: [
    { id: 'very-low', from: 0, to: 4 },
    { id: 'low', from: 4, to: 7 },
    { id: 'high', from: 7, to: 10 },
    { id: 'very-high', from: 10, to: 12 },
  ],
} as const satisfies LevelTable;
