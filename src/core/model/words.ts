import * as z from 'zod';
import { idSchema } from './identifier.js';
import type { DeepReadonly } from './readonly.js';

const textSchema = z.string().min(1).max(2000);
const textsSchema = z.record(idSchema, textSchema);

const linkSchema = z
  .strictObject({
    text: textSchema,
    href: z
      .string()
      .regex(/^https:\/\/[^\s]+$/, 'link/not-https')
      .describe('https only'),
  })
  .describe('A link; the only thing that is more than plain text');

/** The words of one item. */
export const itemWordsSchema = z
  .strictObject({
    text: textSchema.describe('The question'),
    hint: textSchema.optional().describe('What counts, what does not'),
    options: textsSchema.optional(),
    rows: textsSchema.optional(),
    columns: textsSchema.optional(),
    bands: textsSchema.optional(),
    unit: textSchema.optional().describe('The unit as people write it'),
    links: z.array(linkSchema).optional(),
  })
  .describe('The words of one item, all plain text');

const indexWordsSchema = z.strictObject({
  title: textSchema,
  description: textSchema.optional(),
  nodes: z
    .record(idSchema, z.strictObject({ label: textSchema, description: textSchema.optional() }))
    .describe('At least the dimensions'),
  scoreIf: textSchema.optional().describe('A sentence: whom the score is meant for, where a condition limits it'),
  withoutScore: textSchema.optional().describe('What those can do who get no score, to follow "scoreIf"'),
  levelIf: textSchema.optional().describe('A sentence: whom the levels are meant for, where a condition limits them'),
  openPoints: textsSchema
    .optional()
    .describe('What the sources leave open and is no variant: a sentence each on what was taken instead, and why'),
  levels: z
    .record(
      idSchema,
      z.strictObject({
        name: textSchema,
        description: textSchema,
        gate: textSchema.optional().describe('What the gate asks for, to follow "still needed:"'),
      }),
    )
    .optional(),
});

/** The words of an action. */
export const actionWordsSchema = z
  .strictObject({
    title: textSchema,
    firstStep: textSchema.describe('What to do this week'),
    doneWhen: textSchema.describe('How one knows that it is done'),
    before: textSchema.optional().describe('What is needed besides the answers, e.g. a digital signature'),
    links: z.array(linkSchema).optional(),
  })
  .describe('The words of an action');

const variantWordsSchema = z.strictObject({
  title: textSchema,
  alternatives: textsSchema,
  reason: textSchema.optional().describe('What the sources leave open, and why the default was taken'),
});

/** Everything an instrument says, in one language. */
export const wordsSchema = z
  .strictObject({
    title: textSchema,
    description: textSchema,
    duration: textSchema.optional().describe('How long it takes, in words'),
    standing: textSchema.optional().describe('Sentence that stands beside every result'),
    pages: z.record(idSchema, z.strictObject({ title: textSchema, introduction: textSchema.optional() })),
    items: z.record(idSchema, itemWordsSchema),
    indices: z.record(idSchema, indexWordsSchema),
    actions: z.record(idSchema, actionWordsSchema).optional(),
    contradictions: textsSchema
      .optional()
      .describe('Sentences that say, without accusing, which answers do not fit together'),
    variants: z.record(idSchema, variantWordsSchema).optional(),
    weightings: textsSchema.optional(),
  })
  .meta({ id: 'Words', title: 'Words', description: 'Everything an instrument says, in one language; all plain text' });

/** Everything an instrument says, in one language. */
export type Words = DeepReadonly<z.infer<typeof wordsSchema>>;
/** What is said before the first answer: all but scoring and advice, with the items of the first page at least. */
export type OpeningWords = Pick<Words, 'title' | 'description' | 'duration' | 'standing' | 'pages' | 'items'>;
/** The words of one item. */
export type ItemWords = DeepReadonly<z.infer<typeof itemWordsSchema>>;
/** The words of an action. */
export type ActionWords = DeepReadonly<z.infer<typeof actionWordsSchema>>;
/** A link; `https:` only. */
export type Link = DeepReadonly<z.infer<typeof linkSchema>>;
