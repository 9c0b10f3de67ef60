/** Shares of the people who work here, for those who rather estimate. */
export const bands = {
  none: 'Nobody yet',
  'to-10': 'Up to 10%',
  'to-25': 'Over 10% to 25%',
  'to-50': 'Over 25% to 50%',
  'over-50': 'Over 50%',
} as const;
