/** Every item can be answered with "don't know": a guess would be worth less. */
export const asked = { unknown: true } as const;
/** Steps, each of which contains the one before. */
export const ladder = { ...asked, kind: 'single', ordered: true } as const;
export const ticks = { ...asked, kind: 'multiple' } as const;
/** One tick that says "none of these", so that no tick at all is an open question and not a "no". */
export const none = { id: 'none', exclusive: true } as const;
