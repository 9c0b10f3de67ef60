import * as z from 'zod';
import { isObject } from '../../text/value-type.js';
import type { Path } from '../known-issue.js';
import { closestMember, inner, sampleOf, shapeOf, tagOf, tagValue } from './forms.js';

/** A document in the form that a schema asks for, and where it is not what was written. */
export interface Formed {
  readonly document: unknown;
  /** Places that were replaced, filled in, or left out. */
  readonly changed: readonly Path[];
}

/**
 * A document put into the form of a schema: what fits is kept, at its place; where something lacks or does not fit stands
 * the smallest thing that does. An optional key that does not fit is left out.
 */
export function putInForm(schema: z.ZodType, document: unknown): Formed {
  const changed: Path[] = [];
  return { document: member(schema, document, [], changed), changed };
}

function member(schema: z.ZodType, value: unknown, path: Path, changed: Path[]): unknown {
  const optional = schema instanceof z.ZodOptional;
  if (value === undefined && optional) return undefined;
  const kept = value === undefined ? undefined : formed(schema, value, path, changed);
  if (kept !== undefined) return kept;
  changed.push(path);
  return optional ? undefined : named(sampleOf(schema), path);
}

/** What can be kept of a value; `undefined` where it is of another type altogether. */
function formed(given: z.ZodType, value: unknown, path: Path, changed: Path[]): unknown {
  if (given.safeParse(value).success) return value;
  const schema = inner(given);
  if (schema instanceof z.ZodUnion) return ofUnion(schema, value, path, changed);
  if (schema instanceof z.ZodArray) return Array.isArray(value) ? ofList(schema, value, path, changed) : undefined;
  if (!isObject(value)) return undefined;
  if (schema instanceof z.ZodObject) return ofObject(schema, value, path, changed);
  return schema instanceof z.ZodRecord ? ofRecord(schema, value, path, changed) : undefined;
}

function ofUnion(union: z.ZodUnion, value: unknown, path: Path, changed: Path[]): unknown {
  const closest = closestMember(union, value);
  const tag = tagOf(union);
  if (!(closest instanceof z.ZodType)) return undefined;
  if (tag === null || !isObject(value) || tagValue(closest, tag) === value[tag]) {
    return formed(closest, value, path, changed);
  }
  changed.push([...path, tag]);
  return formed(closest, { ...value, [tag]: tagValue(closest, tag) }, path, changed);
}

function ofList(schema: z.ZodArray, value: readonly unknown[], path: Path, changed: Path[]): unknown {
  const { element } = schema;
  if (!(element instanceof z.ZodType)) return undefined;
  const list = value.map((one, index) => member(element, one, [...path, index], changed));
  if (schema.safeParse(list).success) return list;
  changed.push(path);
  const sample = sampleOf(schema);
  const more: readonly unknown[] = Array.isArray(sample) ? sample : [];
  return [...list, ...more].map((one, index) => named(one, [...path, index]));
}

function ofObject(schema: z.ZodObject, value: Readonly<Record<string, unknown>>, path: Path, changed: Path[]): unknown {
  const members = Object.entries(shapeOf(schema)).flatMap(([key, inside]): [string, unknown][] => {
    const own = Object.hasOwn(value, key) ? value[key] : undefined;
    const found = member(inside, own, [...path, key], changed);
    return found === undefined ? [] : [[key, found]];
  });
  return Object.fromEntries(members);
}

function ofRecord(schema: z.ZodRecord, value: Readonly<Record<string, unknown>>, path: Path, changed: Path[]): unknown {
  const { keyType, valueType } = schema;
  if (!(keyType instanceof z.ZodType) || !(valueType instanceof z.ZodType)) return undefined;
  const members = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    if (keyType.safeParse(key).success) return [[key, member(valueType, one, [...path, key], changed)]];
    changed.push([...path, key]);
    return [];
  });
  return Object.fromEntries(members);
}

/** A sample under an id that differs from place to place. */
function named(sample: unknown, path: Path): unknown {
  const numbers = path.filter((key) => typeof key === 'number');
  if (sample === 'unnamed') return ['unnamed', ...numbers].join('-');
  return isObject(sample) && sample['id'] === 'unnamed' ? { ...sample, id: ['unnamed', ...numbers].join('-') } : sample;
}
