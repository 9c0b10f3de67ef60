/** Bands of a share of persons, for those who rather estimate than count; lowest first. */
export const shareBands = [
  { id: 'none', low: 0, high: 0 },
  { id: 'to-10', low: 0, high: 0.1 },
  { id: 'to-25', low: 0.1, high: 0.25 },
  { id: 'to-50', low: 0.25, high: 0.5 },
  { id: 'over-50', low: 0.5, high: 1 },
] as const;
