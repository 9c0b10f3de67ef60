import * as z from 'zod';
import { idSchema, versionSchema } from './identifier.js';
import type { DeepReadonly } from './readonly.js';

/** How responses to an earlier version become responses to a later one. */
export const migrationSchema = z
  .strictObject({
    from: versionSchema.describe('The earlier version'),
    to: versionSchema.optional().describe('The later version; the version of this file when left out'),
    items: z.record(idSchema, idSchema).optional().describe('Renamed items: old id to new id'),
    options: z
      .record(idSchema, z.record(idSchema, idSchema))
      .optional()
      .describe('By new item id: renamed or merged options, rows or columns, old id to new id'),
    dropped: z.array(idSchema).optional().describe('Old items whose answers no longer have a place'),
  })
  .describe('From an earlier version to a later one; steps are taken one after the other');

/** How responses to an earlier version become responses to a later one. */
export type Migration = DeepReadonly<z.infer<typeof migrationSchema>>;
