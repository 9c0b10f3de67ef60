import * as z from 'zod';
import { idSchema } from './identifier.js';

/** The answer of an item, or of one cell of a matrix. */
export interface ItemSubject {
  readonly item: string;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
}

/** A field of the profile. */
export interface ProfileSubject {
  readonly profile: string;
}

/** A fact of the shared vocabulary; only in derived facts and indicators. */
export interface FactSubject {
  readonly fact: string;
  readonly row?: string | undefined;
}

/** The score of a node of an index; only in gates, triggers and indicators. */
export interface ScoreSubject {
  readonly score: { readonly index: string; readonly node?: string | undefined };
}

/** What an atom asks about. */
export type Subject = ItemSubject | ProfileSubject | FactSubject | ScoreSubject;

/** One test of one subject. */
export type ConditionAtom =
  | { readonly op: 'is'; readonly on: Subject; readonly value: string }
  | { readonly op: 'oneOf'; readonly on: Subject; readonly values: readonly string[] }
  | { readonly op: 'includes'; readonly on: Subject; readonly value: string }
  | { readonly op: 'atLeast'; readonly on: Subject; readonly value: string | number }
  | { readonly op: 'atMost'; readonly on: Subject; readonly value: string | number }
  | { readonly op: 'answered'; readonly on: Subject }
  | { readonly op: 'notApplicable'; readonly on: ItemSubject };

/**
 * A condition as data: the only language for visibility, applicability, gates and triggers.
 * It is three-valued: an atom over something open is neither true nor false but unknown.
 */
export type Condition =
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | ConditionAtom;

const itemSubjectSchema = z.strictObject({
  item: idSchema.describe('Id of an item of this instrument'),
  row: idSchema.optional().describe('Row of a matrix item'),
  column: idSchema.optional().describe('Column of a matrix item whose cells are ticked'),
});

const subjectSchema = z
  .union([
    itemSubjectSchema,
    z.strictObject({ profile: idSchema.describe("Field of the region's profile") }),
    z.strictObject({
      fact: idSchema.describe('Fact of the shared vocabulary'),
      row: idSchema.optional().describe('Row of a fact that has rows'),
    }),
    z.strictObject({
      score: z.strictObject({ index: idSchema, node: idSchema.optional() }),
    }),
  ])
  .describe('What the condition asks about');

const limitSchema = z
  .union([z.string(), z.number()])
  .describe('An option of an ordered item, or a number in the unit of the subject');

/** Schema of {@link Condition}. Depth is limited before this schema ever runs. */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.discriminatedUnion('op', [
      z.strictObject({ op: z.literal('all'), of: z.array(conditionSchema).min(1) }),
      z.strictObject({ op: z.literal('any'), of: z.array(conditionSchema).min(1) }),
      z.strictObject({ op: z.literal('not'), of: conditionSchema }),
      z.strictObject({ op: z.literal('is'), on: subjectSchema, value: z.string() }),
      z.strictObject({ op: z.literal('oneOf'), on: subjectSchema, values: z.array(z.string()).min(1) }),
      z.strictObject({ op: z.literal('includes'), on: subjectSchema, value: z.string() }),
      z.strictObject({ op: z.literal('atLeast'), on: subjectSchema, value: limitSchema }),
      z.strictObject({ op: z.literal('atMost'), on: subjectSchema, value: limitSchema }),
      z.strictObject({ op: z.literal('answered'), on: subjectSchema }),
      z.strictObject({ op: z.literal('notApplicable'), on: itemSubjectSchema }),
    ]),
  )
  .meta({ id: 'Condition', title: 'Condition', description: 'A condition: all, any, not, or a test of one subject' });
