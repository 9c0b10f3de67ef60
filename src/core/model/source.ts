import * as z from 'zod';
import { calendarDateSchema } from './identifier.js';
import type { DeepReadonly } from './readonly.js';

/** Where a claim comes from. Titles are kept as published, in the language of the source. */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(1).describe('Title as published'),
    reference: z.string().min(1).optional().describe('Number of a decision, DOI, ISBN'),
    date: calendarDateSchema.optional().describe('Date of the source'),
    href: z
      .string()
      .regex(/^https:\/\/[^\s]+$/, 'link/not-https')
      .optional()
      .describe('Address, https only'),
  })
  .meta({ id: 'Source', title: 'Source', description: 'Where this comes from' });

/** Where a claim comes from. */
export type Source = DeepReadonly<z.infer<typeof sourceSchema>>;

/** How far an index or a leaf rests on what was published. */
export const fidelitySchema = z
  .enum(['published', 'secondHand', 'assumed'])
  .describe('published: from the source itself; secondHand: re-typed by others; assumed: a choice of the author');

/** How far an index or a leaf rests on what was published. */
export type Fidelity = z.infer<typeof fidelitySchema>;
