/** Every item of this instrument can be answered with "don't know": a guess would be worth less. */
const asked = { unknown: true } as const;
export const ladder = { ...asked, kind: 'single', ordered: true } as const;
export const ticks = { ...asked, kind: 'multiple' } as const;
/** Persons, as two numbers or as a band that an owner can estimate. */
export const persons = {
  ...asked,
  kind: 'ratio',
  unit: { system: 'ucum', code: '{person}' },
  bands: [
    { id: 'none', low: 0, high: 0 },
    { id: 'to-10', low: 0, high: 0.1 },
    { id: 'to-25', low: 0.1, high: 0.25 },
    { id: 'to-50', low: 0.25, high: 0.5 },
    { id: 'over-50', low: 0.5, high: 1 },
  ],
} as const;
/** A number of persons, none included. */
export const headcount = {
  ...asked,
  kind: 'number',
  unit: { system: 'ucum', code: '{person}' },
  minimum: 0,
  maximum: 100_000,
  integer: true,
} as const;
/** One column for every row. */
export const table = { ...asked, kind: 'matrix', choose: 'one', ordered: true } as const;
/** Any columns for every row. */
export const tickTable = { ...asked, kind: 'matrix', choose: 'many' } as const;
/** The tick that stands for no other, so that no tick at all is an open question and not a "no". */
export const none = { id: 'none', exclusive: true } as const;
