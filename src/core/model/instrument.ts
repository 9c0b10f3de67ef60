import * as z from 'zod';
import { actionSchema } from './action.js';
import { contradictionSchema } from './contradiction.js';
import { idSchema, localeSchema, versionSchema } from './identifier.js';
import { indexSchema, type Index } from './index-definition.js';
import { itemSchema } from './item.js';
import { migrationSchema } from './migration.js';
import type { DeepReadonly } from './readonly.js';
import { sourceSchema } from './source.js';
import { wordsSchema, type Words } from './words.js';

const variantSchema = z
  .strictObject({
    id: idSchema,
    alternatives: z.array(idSchema).min(2),
    default: idSchema,
    sources: z.array(sourceSchema).optional().describe('Those that leave it open, disagree, or were followed'),
  })
  .describe('What the source leaves open or disputes; the caller may choose');

/** What an instrument is, without any word that people read. The hash is taken over this. */
export const structureSchema = z
  .strictObject({
    format: z.literal(1),
    id: idSchema,
    version: versionSchema,
    defaultLocale: localeSchema.describe('Language in which every text must exist'),
    sources: z.array(sourceSchema).optional(),
    profile: z
      .strictObject({
        region: idSchema.describe('Region whose profile schema is used, e.g. "vietnam"'),
        fields: z.array(idSchema).describe('Fields to ask, in order'),
      })
      .optional(),
    items: z.array(itemSchema).min(1),
    pages: z
      .array(z.strictObject({ id: idSchema, items: z.array(idSchema).min(1) }))
      .min(1)
      .describe('Every item stands on exactly one page'),
    variants: z.array(variantSchema).optional(),
    indices: z.array(indexSchema).describe('The first one is the primary index'),
    actions: z.array(actionSchema).optional(),
    contradictions: z.array(contradictionSchema).optional(),
    migrations: z.array(migrationSchema).optional(),
  })
  .describe('What an instrument is, without any word that people read');

/** An instrument file: the structure, and its words by language. */
export const instrumentSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors'),
    structure: structureSchema,
    words: z.record(localeSchema, wordsSchema),
  })
  .describe('An instrument of digital-readiness');

/** What an instrument is, without any word that people read. */
export type Structure = DeepReadonly<Omit<z.infer<typeof structureSchema>, 'indices'>> & {
  /** Ways to score a response; the first one is the primary index. */
  readonly indices: readonly Index[];
};
/** What of a structure is needed to ask its questions: all but scoring and advice. */
export type Questionnaire = Omit<Structure, 'indices' | 'variants' | 'actions' | 'sources'>;
/** A named list of alternatives for what a source leaves open. */
export type Variant = DeepReadonly<z.infer<typeof variantSchema>>;

/** An instrument: the structure, and its words by language. */
export interface Instrument {
  readonly structure: Structure;
  readonly words: Readonly<Record<string, Words>>;
}
