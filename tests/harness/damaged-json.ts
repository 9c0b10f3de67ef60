import fc from 'fast-check';

/** One act of damage: somewhere in the document, a value is taken out or replaced. */
interface Damage {
  /** From 0 to 1: how far through the places of the document. */
  readonly where: number;
  /** `undefined` takes the place out. */
  readonly replacement: unknown;
}

/** A document with one to four random places taken out or replaced by any JSON value, or by another part of it. */
export function damagedJson(document: unknown): fc.Arbitrary<unknown> {
  const parts = places(document).map(({ holder, key }) => holder[key]);
  const replacement = fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 2, arbitrary: fc.constantFrom(...parts) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('__proto__', 'constructor', '', -1, 1e308, 0, null, [], {}) },
  );
  const damage = fc.record({ where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), replacement });
  return fc.array(damage, { minLength: 1, maxLength: 4 }).map((damages) => damages.reduce(damaged, copy(document)));
}

interface PlaceIn {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function damaged(document: unknown, { where, replacement }: Damage): unknown {
  const all = places(document);
  const place = all[Math.floor(where * all.length)];
  if (!place) return document;
  if (replacement === undefined) Reflect.deleteProperty(place.holder, place.key);
  else place.holder[place.key] = copy(replacement);
  return copy(document);
}

function places(value: unknown): PlaceIn[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...places(value[key])]);
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
