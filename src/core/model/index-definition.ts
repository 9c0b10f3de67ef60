import * as z from 'zod';
import { conditionSchema } from './condition.js';
import { idSchema } from './identifier.js';
import { indexNodeSchema, type GroupNode } from './index-tree.js';
import { edgeSchema } from './points.js';
import { policiesSchema, roundingSchema } from './policy.js';
import type { DeepReadonly } from './readonly.js';
import { fidelitySchema, sourceSchema } from './source.js';
import { varying } from './varying.js';

const levelSchema = z.strictObject({
  id: idSchema,
  from: z.number().describe('Lowest score of the band'),
  to: z.number().describe('Highest score of the band'),
  gate: conditionSchema
    .optional()
    .describe('Required by this level and by all above it; lowers the level, never the score'),
});

const levelTableSchema = z
  .strictObject({
    edge: edgeSchema,
    round: roundingSchema.optional().describe('The score is rounded before it is placed in a band'),
    minimumCoverage: z
      .strictObject({
        overall: z.number().min(0).max(1),
        eachDimension: z.number().min(0).max(1).optional(),
      })
      .optional()
      .describe('Below this coverage there is a range of levels instead of a level'),
    levelIf: conditionSchema
      .optional()
      .describe(
        'Whom the levels are meant for; without this there is a score but no level. Over items and the profile',
      ),
    bands: z.array(levelSchema).min(1).describe('Lowest first, without gap or overlap'),
  })
  .describe('Named bands of the score');

/** A way to score a response: a tree of dimensions, levels, a named source. */
export const indexSchema = z
  .strictObject({
    id: idSchema,
    fidelity: fidelitySchema,
    sources: z.array(sourceSchema).optional(),
    scale: z
      .strictObject({ minimum: z.number(), maximum: z.number() })
      .describe('Lowest and highest possible score, for display'),
    monotone: z.boolean().optional().describe('A better answer never lowers the score; checked'),
    policies: varying(policiesSchema),
    scoreIf: conditionSchema
      .optional()
      .describe('Without this there is no score; the words say whom the score is meant for'),
    tree: indexNodeSchema.describe('The root: a group whose children are the dimensions'),
    levels: varying(levelTableSchema).optional(),
    weightings: z
      .record(idSchema, z.record(idSchema, z.number().min(0)))
      .optional()
      .describe('Named sets of weights: node id to weight, replacing those of the tree'),
  })
  .meta({ id: 'Index', title: 'Index', description: 'A way to score a response' });

/** A way to score a response: a tree of dimensions, levels, a named source. */
export type Index = DeepReadonly<Omit<z.infer<typeof indexSchema>, 'tree'>> & {
  /** The root; its children are the dimensions. The model refuses a leaf here. */
  readonly tree: GroupNode;
};
/** The levels of an index. */
export type LevelTable = DeepReadonly<z.infer<typeof levelTableSchema>>;
/** One level: a named band of the score. */
export type Level = DeepReadonly<z.infer<typeof levelSchema>>;
