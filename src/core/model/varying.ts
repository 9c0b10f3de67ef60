import * as z from 'zod';
import { idSchema } from './identifier.js';

/** One value for each alternative of a variant. */
export interface VaryingCases<T> {
  readonly variant: string;
  readonly cases: Readonly<Record<string, T>>;
}

/** One value, or one for each alternative of a variant. */
export type Varying<T> = T | VaryingCases<T>;

/** Schema of {@link Varying}: the value itself, or `{ variant, cases }`. */
export function varying<T extends z.ZodType>(schema: T) {
  return z.union([
    schema,
    z
      .strictObject({ variant: idSchema, cases: z.record(idSchema, schema) })
      .describe('One value for each alternative of the named variant'),
  ]);
}
