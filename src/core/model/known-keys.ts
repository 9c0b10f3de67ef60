import * as z from 'zod';
import type { Path } from './known-issue.js';
import { memberOf, valueAt } from '../text/value-at.js';
import { isObject } from '../text/value-type.js';

/**
 * The keys that the schema knows for the object at a path of a document; where several forms are
 * possible and the document does not yet decide between them, the keys of all of them.
 */
export function knownKeys(schema: z.ZodType, document: unknown, path: Path): ReadonlySet<string> {
  return new Set(formsAt(schema, document, path).flatMap((form) => Object.keys(shapeOf(form))));
}

/** The forms that a schema lets the value at a path of a document have, as far as the document decides between them. */
export function formsAt(schema: z.ZodType, document: unknown, path: Path): readonly unknown[] {
  let candidates = forms(schema, document);
  let value = document;
  for (const key of path) {
    value = memberOf(value, key);
    const inner = value;
    candidates = candidates.flatMap((candidate) => step(candidate, key)).flatMap((next) => forms(next, inner));
  }
  return candidates;
}

/**
 * The key of an object under which all that stands at a path belongs, e.g. `score` for `{ "index": … }` in the place of
 * `{ "score": { "index": … } }`; `undefined` where there is none, or any of it may stand where it is.
 */
export function keyAround(schema: z.ZodType, document: unknown, path: Path): string | undefined {
  const value = valueAt(document, path);
  const keys = isObject(value) ? Object.keys(value) : [];
  const shapes = formsAt(schema, document, path).map(shapeOf);
  const fitting = shapes.flatMap((shape) =>
    Object.entries(shape).filter(([, member]) => {
      const inner = forms(member, undefined).map(shapeOf);
      return keys.length > 0 && inner.some((one) => keys.every((key) => Object.hasOwn(one, key)));
    }),
  );
  const here = keys.some((key) => shapes.some((shape) => Object.hasOwn(shape, key)));
  return here || fitting.length !== 1 ? undefined : fitting[0]?.[0];
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
