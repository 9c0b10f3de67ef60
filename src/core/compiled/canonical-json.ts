/**
 * JSON in its canonical form (RFC 8785): no white space, keys in the order of their UTF-16 code units,
 * numbers as ECMAScript writes them. Two documents that mean the same become the same string.
 *
 * @param value Plain JSON data; properties that are `undefined` are left out.
 * @throws {TypeError} For a number that JSON cannot hold.
 * @example
 * canonicalJson({ b: 1, a: [true, null] }); // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`canonicalJson requires finite numbers, got ${String(value)}`);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
