import * as z from 'zod';
import type { Path } from './known-issue.js';
import { memberOf } from '../text/value-at.js';

/**
 * The keys that the schema knows for the object at a path of a document; where several forms are
 * possible and the document does not yet decide between them, the keys of all of them.
 */
export function knownKeys(schema: z.ZodType, document: unknown, path: Path): ReadonlySet<string> {
  let candidates = forms(schema, document);
  let value = document;
  for (const key of path) {
    value = memberOf(value, key);
    const inner = value;
    candidates = candidates.flatMap((candidate) => step(candidate, key)).flatMap((next) => forms(next, inner));
  }
  return new Set(candidates.flatMap((candidate) => Object.keys(shapeOf(candidate))));
}

/** What a schema may be, with options, laziness and unions taken off. */
function forms(schema: unknown, value: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodLazy) return forms(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const options: readonly unknown[] = schema.options;
  const all = options.flatMap((option) => forms(option, value));
  const fitting = all.filter((option) => tagsFit(option, value));
  return fitting.length > 0 ? fitting : all;
}

/** Whether the literal keys of a form, such as `kind`, are those of the value. */
function tagsFit(form: unknown, value: unknown): boolean {
  const tags = Object.entries(shapeOf(form)).filter(([, member]) => member instanceof z.ZodLiteral);
  return tags.every(([key, tag]) => tag instanceof z.ZodLiteral && tag.safeParse(memberOf(value, key)).success);
}

function step(form: unknown, key: string | number): unknown[] {
  if (form instanceof z.ZodArray) return [form.element];
  if (form instanceof z.ZodRecord) return [form.valueType];
  const member = shapeOf(form)[key];
  return member === undefined ? [] : [member];
}

function shapeOf(form: unknown): Readonly<Record<string, unknown>> {
  return form instanceof z.ZodObject ? form.shape : {};
}
