import * as z from 'zod';
import { conditionSchema } from './condition.js';
import { calendarDateSchema, idSchema } from './identifier.js';
import type { DeepReadonly } from './readonly.js';

const effectSchema = z
  .union([
    z.strictObject({
      item: idSchema,
      row: idSchema.optional(),
      atLeast: z
        .union([idSchema, z.number()])
        .describe('This option, band or number, unless the answer is already higher'),
    }),
    z.strictObject({
      item: idSchema,
      row: idSchema.optional(),
      add: z.array(idSchema).min(1).describe('These ticks besides those that are there'),
    }),
  ])
  .describe('What the action changes; effects only raise answers');

/** Something to do: which answers it raises, its effort, what it needs first. */
export const actionSchema = z
  .strictObject({
    id: idSchema,
    effects: z.array(effectSchema).min(1),
    needs: conditionSchema.optional().describe('State of the answers that must be reached first'),
    effort: z.strictObject({
      days: z.number().int().min(0).describe('Whole person-days'),
      money: z
        .strictObject({
          low: z.number().min(0),
          high: z.number().min(0),
          currency: z.string().regex(/^[A-Z]{3}$/, 'currency/malformed'),
          asOf: calendarDateSchema,
        })
        .describe('Money in the first year, in whole units of the currency'),
      elapsedWeeks: z.number().int().min(0).describe('Weeks until it is done'),
    }),
    support: z.array(idSchema).optional().describe("Codes of the region's support measures"),
  })
  .meta({ id: 'Action', title: 'Action', description: 'Something to do' });

/** Something to do: which answers it raises, its effort, what it needs first. */
export type Action = DeepReadonly<z.infer<typeof actionSchema>>;
/** What an action changes. */
export type Effect = DeepReadonly<z.infer<typeof effectSchema>>;
