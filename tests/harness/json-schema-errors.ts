type Schema = Readonly<Record<string, unknown>>;

/**
 * Where a value does not fit a JSON Schema (draft 7), as far as our generated schema uses it: type, const,
 * enum, properties, required, additionalProperties, propertyNames, items, anyOf, oneOf, allOf, $ref, pattern
 * and limits. A keyword it does not know is a mistake of the test, so it throws.
 */
export function jsonSchemaErrors(root: Schema, value: unknown, schema: unknown = root, at = '$'): string[] {
  if (schema === true || schema === undefined) return [];
  if (!isSchema(schema)) return [at];
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    const check = CHECKS[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword} at ${at}`);
    return check({ root, schema, rule, value, at });
  });
}

interface Place {
  readonly root: Schema;
  readonly schema: Schema;
  readonly rule: unknown;
  readonly value: unknown;
  readonly at: string;
}

const none = (): string[] => [];

const CHECKS: Readonly<Record<string, (place: Place) => string[]>> = {
  $schema: none,
  title: none,
  description: none,
  definitions: none,
  additionalItems: none,
  id: none,
  type: ({ rule, value, at }) => ([rule].flat().some((type) => isOfType(value, type)) ? [] : [at]),
  const: ({ rule, value, at }) => (rule === value ? [] : [at]),
  enum: ({ rule, value, at }) => (list(rule).includes(value) ? [] : [at]),
  pattern: ({ rule, value, at }) =>
    typeof value !== 'string' || new RegExp(String(rule), 'u').test(value) ? [] : [at],
  minimum: ({ rule, value, at }) => (Number(value) < Number(rule) ? [at] : []),
  maximum: ({ rule, value, at }) => (Number(value) > Number(rule) ? [at] : []),
  exclusiveMinimum: ({ rule, value, at }) => (Number(value) <= Number(rule) ? [at] : []),
  minLength: ({ rule, value, at }) => (typeof value === 'string' && value.length < Number(rule) ? [at] : []),
  maxLength: ({ rule, value, at }) => (typeof value === 'string' && value.length > Number(rule) ? [at] : []),
  minItems: ({ rule, value, at }) => (Array.isArray(value) && value.length < Number(rule) ? [at] : []),
  maxItems: ({ rule, value, at }) => (Array.isArray(value) && value.length > Number(rule) ? [at] : []),
  required: ({ rule, value, at }) =>
    isSchema(value)
      ? list(rule).flatMap((key) => (Object.hasOwn(value, String(key)) ? [] : [`${at}.${String(key)}`]))
      : [],
  properties: ({ root, rule, value, at }) =>
    members(value).flatMap(([key, member]) =>
      isSchema(rule) && Object.hasOwn(rule, key) ? jsonSchemaErrors(root, member, rule[key], `${at}.${key}`) : [],
    ),
  additionalProperties: ({ root, schema, rule, value, at }) =>
    members(value).flatMap(([key, member]) => {
      const known = isSchema(schema['properties']) && Object.hasOwn(schema['properties'], key);
      return known ? [] : jsonSchemaErrors(root, member, rule, `${at}.${key}`);
    }),
  propertyNames: ({ root, rule, value, at }) =>
    members(value).flatMap(([key]) => jsonSchemaErrors(root, key, rule, `${at}.${key}`)),
  items: ({ root, rule, value, at }) =>
    list(value).flatMap((member, index) =>
      jsonSchemaErrors(root, member, Array.isArray(rule) ? list(rule)[index] : rule, `${at}[${index}]`),
    ),
  anyOf: (place) => (fitting(place) > 0 ? [] : [place.at]),
  oneOf: (place) => (fitting(place) === 1 ? [] : [place.at]),
  allOf: (place) => (fitting(place) === list(place.rule).length ? [] : [place.at]),
  $ref: ({ root, rule, value, at }) => {
    const definitions = root['definitions'];
    const name = String(rule).replace('#/definitions/', '');
    if (!isSchema(definitions) || !isSchema(definitions[name])) throw new Error(`no definition ${String(rule)}`);
    return jsonSchemaErrors(root, value, definitions[name], at);
  },
};

function fitting({ root, rule, value, at }: Place): number {
  return list(rule).filter((schema) => jsonSchemaErrors(root, value, schema, at).length === 0).length;
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (value === null) return type === 'null';
  return type === (Array.isArray(value) ? 'array' : typeof value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function members(value: unknown): [string, unknown][] {
  return isSchema(value) ? Object.entries(value) : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
