import * as z from 'zod';
import { localeSchema } from './identifier.js';
import type { DeepReadonly } from './readonly.js';

const sourceDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date/malformed')
  .describe('Date of the source, as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY');

/** Where a claim comes from. Titles are kept as published, in the language of the source. */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(1).describe('Title as published'),
    lang: localeSchema.optional().describe('Language of the title, where it is words of one'),
    issuer: z.string().min(1).optional().describe('Who published it, as they call themselves'),
    reference: z.string().min(1).optional().describe('Number of a decision, DOI, ISBN, place inside the source'),
    date: sourceDateSchema.optional(),
    undated: z.literal(true).optional().describe('In place of a date: none is known, and none was forgotten'),
    href: z
      .string()
      .regex(/^https:\/\/[^\s]+$/, 'link/not-https')
      .optional()
      .describe('Address, https only'),
    role: z
      .enum(['stated', 'secondHand', 'drawnOn'])
      .optional()
      .describe(
        'stated, when left out: what is claimed stands there; secondHand: it repeats what others published, and was read in their place; drawnOn: facts or ideas were taken from it, it publishes nothing of this',
      ),
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
