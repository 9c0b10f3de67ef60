import * as z from 'zod';
import type { DeepReadonly } from './readonly.js';

const openSchema = z.enum(['zero', 'leftOut', 'noScore']);

/** What an index does where there is no answer. Fixed by the author of the instrument. */
export const policiesSchema = z
  .strictObject({
    notApplicable: z
      .enum(['leftOut', 'zero', 'met'])
      .describe('leftOut: out of numerator and denominator; zero: no points; met: highest points'),
    unanswered: openSchema,
    unknown: openSchema.describe('For "don\'t know"'),
    hidden: z
      .union([z.enum(['zero', 'leftOut']), z.strictObject({ value: z.number() })])
      .describe(
        'For an item that a condition hides; while a shown question decides and is open, its leaf counts as unanswered',
      ),
  })
  .describe('What happens where there is no answer');

/** Policies of a leaf that differ from those of its index. */
export const policyOverridesSchema = policiesSchema.partial();

/** Schema of {@link Rounding}. */
export const roundingSchema = z
  .strictObject({
    mode: z.enum(['halfUp', 'floor']),
    step: z.number().positive().optional().describe('1 when left out'),
  })
  .describe('Rounding to multiples of a step');

/** What an index does where there is no answer. */
export type Policies = DeepReadonly<z.infer<typeof policiesSchema>>;
/** Rounding to multiples of a step. */
export type Rounding = DeepReadonly<z.infer<typeof roundingSchema>>;
/** Policies of a leaf that differ from those of its index. */
export type PolicyOverrides = DeepReadonly<z.infer<typeof policyOverridesSchema>>;
