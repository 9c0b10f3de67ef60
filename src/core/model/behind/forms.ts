import * as z from 'zod';
import { memberOf } from '../../text/value-at.js';
import { isObject } from '../../text/value-type.js';

/** Texts of which each form of a text (id, version, language, date, currency, address) accepts one. */
const TEXTS = ['unnamed', '0.0.1', '2000-01-01', 'vi', 'VND', 'https://example.org'];

/** What a union becomes where its tag is unknown: the member that says least. `any` finds no contradiction, as `all` would. */
const PLAINEST = ['text', 'answered', 'leaf', 'notAsked', 'ucum'];

/** A schema with options and laziness taken off. */
export function inner(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodLazy ? inner(schema.unwrap()) : schema;
}

/** The members of a union. */
export function membersOf(union: z.ZodUnion): readonly unknown[] {
  return union.options.map(inner);
}

/** The member of a union that a value is probably meant to be: the one of its tag, or else with the most of its keys. */
export function closestMember(union: z.ZodUnion, value: unknown): unknown {
  const members = membersOf(union);
  const tagged = members.find((member) => tagFits(member, value));
  if (tagged) return tagged;
  const tag = tagOf(union);
  if (tag === null) return members.reduce((best, one) => (shared(one, value) > shared(best, value) ? one : best));
  return plainest(members, tag, value);
}

/** The key that tells the members of a union apart. */
export function tagOf(union: z.ZodUnion): string | null {
  return union instanceof z.ZodDiscriminatedUnion ? union.def.discriminator : null;
}

/** The value that a tag has in a member of a union. */
export function tagValue(member: unknown, tag: string): unknown {
  const literal = member instanceof z.ZodObject ? shapeOf(member)[tag] : undefined;
  return literal instanceof z.ZodLiteral ? literal.value : undefined;
}

/** The keys of an object schema. */
export function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.ZodType>> {
  return schema.shape;
}

/** The smallest value that a schema accepts. */
export function sampleOf(given: unknown): unknown {
  if (given instanceof z.ZodOptional) return undefined;
  const schema = inner(given);
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodString) return TEXTS.find((text) => schema.safeParse(text).success);
  if (schema instanceof z.ZodNumber) return [0, 1].find((number) => schema.safeParse(number).success);
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodTuple) return schema.def.items.map(sampleOf);
  if (schema instanceof z.ZodArray) return samples(schema);
  if (schema instanceof z.ZodRecord) return {};
  if (schema instanceof z.ZodUnion) return sampleOf(closestMember(schema, undefined));
  if (!(schema instanceof z.ZodObject)) return undefined;
  return Object.fromEntries(Object.entries(shapeOf(schema)).map(([key, member]) => [key, sampleOf(member)]));
}

/** As many samples as a list needs at least. */
function samples(schema: z.ZodArray): unknown[] {
  const [none, one] = [[], [sampleOf(schema.element)]];
  return [none, one, [...one, ...one]].find((list) => schema.safeParse(list).success) ?? [];
}

function tagFits(member: unknown, value: unknown): boolean {
  const tags = member instanceof z.ZodObject ? Object.entries(shapeOf(member)) : [];
  const literals = tags.filter(([, schema]) => schema instanceof z.ZodLiteral);
  return literals.length > 0 && literals.every(([key, schema]) => schema.safeParse(memberOf(value, key)).success);
}

function plainest(members: readonly unknown[], tag: string, value: unknown): unknown {
  const of = memberOf(value, 'of');
  const kept = Array.isArray(of) ? 'any' : isObject(of) ? 'not' : Array.isArray(memberOf(value, 'children')) && 'group';
  const names = kept === false ? PLAINEST : [kept, ...PLAINEST];
  return names.flatMap((name) => members.find((member) => tagValue(member, tag) === name) ?? [])[0] ?? members[0];
}

/** How many keys of a value a schema knows. */
function shared(schema: unknown, value: unknown): number {
  if (schema instanceof z.ZodUnion) return Math.max(...membersOf(schema).map((member) => shared(member, value)));
  if (!(schema instanceof z.ZodObject) || !isObject(value)) return 0;
  return Object.keys(value).filter((key) => Object.hasOwn(shapeOf(schema), key)).length;
}
