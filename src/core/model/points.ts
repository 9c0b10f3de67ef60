import * as z from 'zod';
import { conditionSchema } from './condition.js';
import { idSchema } from './identifier.js';
import type { DeepReadonly } from './readonly.js';

const optionPointsSchema = z.record(idSchema, z.number()).describe('Points of each option');

/** Whether a value on the edge of two bands belongs to the upper or to the lower one. */
export const edgeSchema = z
  .enum(['lowerInclusive', 'upperInclusive'])
  .describe('lowerInclusive: from ≤ value < to; upperInclusive: from < value ≤ to. The outermost bounds always belong');

const bandsSchema = z
  .array(
    z.strictObject({
      from: z.number().optional().describe('No lower bound when left out'),
      to: z.number().optional().describe('No upper bound when left out'),
      points: z.number(),
    }),
  )
  .min(1)
  .describe('Bands without gap or overlap, lowest first');

const stepsSchema = z.strictObject({ edge: edgeSchema.optional(), bands: bandsSchema });

const lineSchema = z
  .strictObject({
    from: z.tuple([z.number(), z.number()]).describe('Two values of the answer'),
    to: z.tuple([z.number(), z.number()]).describe('The points at these values; clamped outside'),
  })
  .describe('Points on a straight line');

const cell = {
  item: idSchema,
  row: idSchema.optional().describe('Row of a matrix item'),
};

/** How an answer becomes points. */
export const pointsSchema = z
  .discriminatedUnion('from', [
    z.strictObject({ from: z.literal('option'), ...cell, points: optionPointsSchema }),
    z.strictObject({
      from: z.literal('ticks'),
      ...cell,
      points: optionPointsSchema,
      highestOf: z
        .array(z.array(idSchema).min(2))
        .optional()
        .describe('Groups of options of which only the highest counts'),
      steps: stepsSchema.optional().describe('Turns the sum of the ticks into points'),
      maximum: z.number().optional().describe('The sum counts at most this much'),
    }),
    z.strictObject({
      from: z.literal('number'),
      item: idSchema,
      steps: stepsSchema.optional(),
      line: lineSchema.optional(),
    }),
    z.strictObject({
      from: z.literal('ratio'),
      item: idSchema,
      steps: stepsSchema.optional(),
      line: lineSchema.optional(),
    }),
    z.strictObject({
      from: z.literal('condition'),
      when: conditionSchema,
      points: z.number().describe('Points when true'),
      otherwise: z.number().optional().describe('Points when false; 0 when left out'),
    }),
    z.strictObject({
      from: z.literal('derived'),
      certainIf: conditionSchema.describe('The points are certain when true'),
      possibleIf: conditionSchema.describe('No points when false; open between the two'),
      points: z.number(),
      otherwise: z.number().optional().describe('0 when left out'),
    }),
    z.strictObject({
      from: z.literal('notAsked'),
      low: z.number().describe('Lowest points it could have'),
      high: z.number().describe('Highest points it could have'),
    }),
  ])
  .meta({ id: 'Points', title: 'Points', description: 'How an answer becomes points' });

/** How an answer becomes points. */
export type Points = DeepReadonly<z.infer<typeof pointsSchema>>;
/** Bands over a value, and what happens on their edges. */
export type Steps = DeepReadonly<z.infer<typeof stepsSchema>>;
/** Which band a value on an edge belongs to. */
export type Edge = z.infer<typeof edgeSchema>;
