/** Shares of the people who work here, for those who rather estimate. */
export const bands = {
  none: 'Chưa có ai',
  'to-10': 'Đến 10%',
  'to-25': 'Trên 10% đến 25%',
  'to-50': 'Trên 25% đến 50%',
  'over-50': 'Trên 50%',
} as const;
