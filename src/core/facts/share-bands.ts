/** Bands of a share of persons, for those who rather estimate than count; lowest first. */
export const shareBands = [
  { id: 'none', low: 0, high: 0 },
  { id: 'to-10', low: 0, high: 0.1 },
  { id: 'to-25', low: 0.1, high: 0.25 },
  { id: 'to-50', low: 0.25, high: 0.5 },
  { id: 'over-50', low: 0.5, high: 1 },
] as const;

/** Bands of a share in fifths, with nothing and everything apart; lowest first. */
export const fifths = [
  { id: 'none', low: 0, high: 0 },
  { id: 'to-20', low: 0, high: 0.2 },
  { id: 'to-40', low: 0.2, high: 0.4 },
  { id: 'to-60', low: 0.4, high: 0.6 },
  { id: 'to-80', low: 0.6, high: 0.8 },
  { id: 'over-80', low: 0.8, high: 1 },
  { id: 'all', low: 1, high: 1 },
] as const;
