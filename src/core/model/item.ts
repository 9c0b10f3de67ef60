import * as z from 'zod';
import { conditionSchema } from './condition.js';
import { idSchema } from './identifier.js';
import type { DeepReadonly } from './readonly.js';

const periodSchema = z
  .enum(['now', 'last3Months', 'last12Months', 'previousYear', 'next12Months'])
  .describe('The time that the answer is about');

const unitSchema = z
  .discriminatedUnion('system', [
    z.strictObject({
      system: z.literal('ucum').describe('Unified Code for Units of Measure'),
      code: z.string().min(1).describe('e.g. "Mbit/s", "{person}", "%"'),
    }),
    z.strictObject({
      system: z.literal('iso4217').describe('Currency'),
      code: z.string().regex(/^[A-Z]{3}$/, 'currency/malformed'),
      scale: z.number().positive().optional().describe('1000000 where the answer is in millions; 1 when left out'),
    }),
  ])
  .describe('Unit of the number');

const common = {
  id: idSchema,
  fact: idSchema
    .optional()
    .describe('Fact of the shared vocabulary that the answer states; its options or bands are then values of the fact'),
  period: periodSchema.optional(),
  visibleIf: conditionSchema.optional().describe('Shown only when true; over earlier items and the profile'),
  applicableIf: conditionSchema
    .optional()
    .describe('Not applicable when false, without asking; over earlier items and the profile'),
  optional: z.boolean().optional().describe('May be left open without a reminder'),
  unknown: z.boolean().optional().describe('Offers "don\'t know"'),
  notApplicable: z.boolean().optional().describe('Offers "not applicable"'),
};

const optionSchema = z.strictObject({
  id: idSchema,
  exclusive: z.boolean().optional().describe('In a multiple item: excludes every other option'),
});

const optionsSchema = z.array(optionSchema).min(2);

const tickSchema = z.strictObject({
  ...optionSchema.shape,
  fact: idSchema.optional().describe('Yes-or-no fact: yes where ticked, no where the answer leaves it out'),
});

const numberLimits = {
  minimum: z.number().optional(),
  maximum: z.number().optional(),
};

/** One choice. */
export const singleItemSchema = z.strictObject({
  ...common,
  kind: z.literal('single'),
  options: optionsSchema,
  ordered: z.boolean().optional().describe('The options stand in order, lowest first'),
});

/** Any number of choices. */
export const multipleItemSchema = z.strictObject({
  ...common,
  kind: z.literal('multiple'),
  options: z.array(tickSchema).min(2),
});

/** Rows by one choice each, or rows by columns of ticks. */
export const matrixItemSchema = z.strictObject({
  ...common,
  kind: z.literal('matrix'),
  rows: z.array(z.strictObject({ id: idSchema })).min(1),
  columns: z.array(z.strictObject({ id: idSchema, exclusive: z.boolean().optional() })).min(1),
  choose: z.enum(['one', 'many']).describe('How many columns a row may have'),
  ordered: z.boolean().optional().describe('The columns stand in order, lowest first'),
});

/** A number in a unit. */
export const numberItemSchema = z.strictObject({
  ...common,
  kind: z.literal('number'),
  unit: unitSchema,
  ...numberLimits,
  integer: z.boolean().optional(),
});

/** A share, as two numbers or as an estimate picked from bands. */
export const ratioItemSchema = z.strictObject({
  ...common,
  kind: z.literal('ratio'),
  unit: unitSchema.describe('Unit of both numerator and denominator'),
  bands: z
    .array(
      z.strictObject({
        id: idSchema,
        low: z.number().min(0).describe('Lowest share of the band'),
        high: z.number().min(0).describe('Highest share of the band'),
      }),
    )
    .optional()
    .describe('Estimates to pick from, lowest first; shares from 0 to 1'),
  maximum: z.number().positive().optional().describe('Highest possible share; 1 when left out'),
});

/** Free text; never scored. */
export const textItemSchema = z.strictObject({
  ...common,
  kind: z.literal('text'),
  maximumLength: z.number().int().positive().max(2000).optional().describe('200 when left out'),
  format: idSchema.optional().describe('Name of a check of the region, e.g. "enterprise-code"'),
});

/** A question. */
export const itemSchema = z
  .discriminatedUnion('kind', [
    singleItemSchema,
    multipleItemSchema,
    matrixItemSchema,
    numberItemSchema,
    ratioItemSchema,
    textItemSchema,
  ])
  .meta({ id: 'Item', title: 'Item', description: 'A question; its words are kept apart' });

/** A question as written in an instrument. */
export type Item = DeepReadonly<z.infer<typeof itemSchema>>;
/** A single-choice question. */
export type SingleItem = Extract<Item, { kind: 'single' }>;
/** A multiple-choice question. */
export type MultipleItem = Extract<Item, { kind: 'multiple' }>;
/** A matrix question. */
export type MatrixItem = Extract<Item, { kind: 'matrix' }>;
/** A question for a number. */
export type NumberItem = Extract<Item, { kind: 'number' }>;
/** A question for a share. */
export type RatioItem = Extract<Item, { kind: 'ratio' }>;
/** A question for free text. */
export type TextItem = Extract<Item, { kind: 'text' }>;
/** The time that an answer is about. */
export type Period = z.infer<typeof periodSchema>;
/** The unit of a number. */
export type Unit = DeepReadonly<z.infer<typeof unitSchema>>;
