import * as z from 'zod';
import { conditionSchema } from './condition.js';
import { idSchema } from './identifier.js';
import type { DeepReadonly } from './readonly.js';

/** Answers that do not fit together. */
export const contradictionSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum(['hard', 'soft'])
      .describe('hard: both cannot be true, which is asked once before the result; soft: unusual, which is told'),
    when: conditionSchema.describe('The answers, all of them given, that do not fit; what is open contradicts nothing'),
  })
  .meta({ id: 'Contradiction', title: 'Contradiction', description: 'Answers that do not fit together' });

/** Answers that do not fit together. */
export type Contradiction = DeepReadonly<z.infer<typeof contradictionSchema>>;
