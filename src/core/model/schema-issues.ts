import type * as z from 'zod';
import { meantOrKnown } from '../text/meant.js';
import { near, nearest } from '../text/nearest.js';
import { isObject, valueType } from '../text/value-type.js';
import type { ValueType } from './issue-params.js';
import { error, type KnownIssue, type Path } from './known-issue.js';
import { knownChoices } from './known-choices.js';
import { keyAround, knownKeys } from './known-keys.js';
import { valueAt } from '../text/value-at.js';

type SchemaIssue = z.core.$ZodIssue;

/** What a schema found wrong with a document, in our own codes: the place is the one closest to the cause. */
export function schemaIssues(schema: z.ZodType, document: unknown, found: readonly SchemaIssue[]): KnownIssue[] {
  const issues = found.flatMap((issue) => translate({ schema, document }, issue, pathOf(issue)));
  return withoutConsequences(issues);
}

interface Context {
  readonly schema: z.ZodType;
  readonly document: unknown;
}

function translate(context: Context, issue: SchemaIssue, path: Path): KnownIssue[] {
  const value = valueAt(context.document, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(context, path, key));
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => malformed(inner, path, path.at(-1)));
  if (value === undefined && path.length > 0) return [missingKey(context, path)];
  switch (issue.code) {
    case 'invalid_union':
      return union(context, issue, path, value);
    case 'invalid_type':
      return wrongType(issue.expected, path, value);
    case 'invalid_value':
      return unknownChoice(issue.values, path, value);
    case 'too_small':
    case 'too_big':
      return outOfRange(issue, path, value);
    default:
      return malformed(issue, path, value);
  }
}

function unknownKey({ schema, document }: Context, path: Path, key: string): KnownIssue {
  const known = knownKeys(schema, document, path);
  return error('key/unknown', [...path, key], { key, ...meantOrKnown(key, free(known, document, path), known) });
}

function missingKey({ schema, document }: Context, path: Path): KnownIssue {
  const choices = knownChoices(schema, document, path);
  return error('key/missing', path, { key: String(path.at(-1)), ...(choices !== undefined && { choices }) });
}

/** The keys that can be meant: those that are not there already. */
function free(known: ReadonlySet<string>, document: unknown, path: Path): string[] {
  return [...known].filter((key) => valueAt(document, [...path, key]) === undefined);
}

function union(
  context: Context,
  issue: Extract<SchemaIssue, { code: 'invalid_union' }>,
  path: Path,
  value: unknown,
): KnownIssue[] {
  if (issue.discriminator !== undefined) return unknownChoice(tagsOf(issue), path, value);
  const branches = issue.errors.filter((branch) => !branch.some(isRootType));
  const expected = expectedTypes(issue.errors);
  if (branches.length === 0) return [error('value/wrong-type', path, { expected, received: valueType(value) })];
  const inside = keyAround(context.schema, context.document, path);
  if (inside !== undefined) {
    const keys = isObject(value) ? Object.keys(value).join(', ') : '';
    return [error('key/not-inside', path, { keys, inside })];
  }
  const [closest = []] = [...branches].sort((a, b) => misfit(a) - misfit(b) || a.length - b.length);
  return closest.flatMap((inner) => translate(context, inner, [...path, ...pathOf(inner)]));
}

/** The known values of the key that tells the members of a union apart. */
function tagsOf(issue: Extract<SchemaIssue, { code: 'invalid_union' }>): string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function isRootType(issue: SchemaIssue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

/**
 * How much a branch of a union looks like another thing altogether: keys it lacks and keys it does not
 * know. A lacking key that was misspelt counts once.
 */
function misfit(branch: readonly SchemaIssue[]): number {
  const unknown = branch.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  const near = branch.filter((issue) => issue.path.length <= 1 && issue.code !== 'invalid_format');
  const lacking = near.flatMap((issue) => issue.path.map(String));
  const misspelt = unknown.filter((key) => nearest(key, lacking) !== undefined);
  return near.length - misspelt.length;
}

function expectedTypes(branches: readonly (readonly SchemaIssue[])[]): ValueType {
  const types = branches.flatMap((branch) => branch.filter((issue) => issue.code === 'invalid_type'));
  const names = new Set(types.map((issue) => typeName(issue.expected)));
  if (names.has('text') && names.has('number')) return 'textOrNumber';
  return names.values().next().value ?? 'other';
}

function wrongType(expected: string, path: Path, value: unknown): KnownIssue[] {
  if (expected === 'int' && typeof value === 'number') return [error('value/not-integer', path, { value })];
  return [error('value/wrong-type', path, { expected: typeName(expected), received: valueType(value) })];
}

function typeName(expected: string): ValueType {
  if (expected === 'string') return 'text';
  if (expected === 'number' || expected === 'int') return 'number';
  if (expected === 'array' || expected === 'tuple') return 'list';
  if (expected === 'boolean') return 'boolean';
  return expected === 'object' || expected === 'record' ? 'object' : 'other';
}

/** A choice that is right but for its type, such as "1" for 1, is told as a wrong type. */
function unknownChoice(values: readonly unknown[], path: Path, value: unknown): KnownIssue[] {
  const shown = shownValue(value);
  const alike = values.find((choice) => String(choice) === shown);
  if (alike !== undefined) {
    return [error('value/wrong-type', path, { expected: valueType(alike), received: valueType(value) })];
  }
  const choices = values.map(String);
  return [error('value/unknown-choice', path, { value: shown, choices: choices.join(', '), ...near(shown, choices) })];
}

function outOfRange(
  issue: Extract<SchemaIssue, { code: 'too_small' | 'too_big' }>,
  path: Path,
  value: unknown,
): KnownIssue[] {
  if (issue.code === 'too_small') {
    const minimum = Number(issue.minimum);
    if (Array.isArray(value)) return [error('list/too-short', path, { minimum })];
    return [typeof value === 'string' ? error('text/empty', path, {}) : error('value/too-small', path, { minimum })];
  }
  const maximum = Number(issue.maximum);
  if (Array.isArray(value)) return [error('list/too-long', path, { count: value.length, maximum })];
  return [
    typeof value === 'string' ? error('text/too-long', path, { maximum }) : error('value/too-large', path, { maximum }),
  ];
}

/** The schemas name the code of a mismatch as its message. */
function malformed(issue: z.core.$ZodRawIssue | SchemaIssue, path: Path, value: unknown): KnownIssue[] {
  const shown = shownValue(value);
  switch (issue.message) {
    case 'id/malformed':
      return [error('id/malformed', path, { id: shown, ...suggestion(shown) })];
    case 'version/malformed':
    case 'locale/malformed':
    case 'date/malformed':
    case 'currency/malformed':
    case 'link/not-https':
      return [error(issue.message, path, { value: shown })];
    default:
      return [
        issue.code === 'too_big' ? error('text/too-long', path, { maximum: 64 }) : error('value/invalid', path, {}),
      ];
  }
}

/** The id that was probably meant: the same word in the form of an id. */
function suggestion(id: string): { readonly suggestion?: string } {
  const plain = id
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const form = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return form === '' || form === id ? {} : { suggestion: form };
}

function shownValue(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : valueType(value);
}

function pathOf(issue: SchemaIssue): Path {
  return issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

/** A misspelt key is one mistake: that the right one is missing follows from it. */
function withoutConsequences(issues: readonly KnownIssue[]): KnownIssue[] {
  const places = issues.filter((issue) => issue.code === 'key/unknown').map((issue) => meantPlace(issue));
  const meant = new Set(places);
  return issues.filter((issue) => issue.code !== 'key/missing' || !meant.has(placeKey(issue.path)));
}

function meantPlace({ path, params }: KnownIssue): string {
  return 'nearest' in params ? placeKey([...path.slice(0, -1), params.nearest ?? '']) : '';
}

function placeKey(path: Path): string {
  return JSON.stringify(path);
}
