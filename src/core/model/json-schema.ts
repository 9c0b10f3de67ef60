import * as z from 'zod';
import { instrumentSchema } from './instrument.js';

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 7, which editors know best) of an instrument file, for editors that complete and check one. It knows
 * the form; the rules across a file are known to `parseInstrument` only.
 *
 * @example
 * instrumentJsonSchema()['title']; // 'Instrument of digital-readiness'
 */
export function instrumentJsonSchema(): JsonSchema {
  const schema: JsonSchema = z.toJSONSchema(instrumentSchema, { target: 'draft-7', io: 'input' });
  return { ...schema, title: 'Instrument of digital-readiness' };
}
