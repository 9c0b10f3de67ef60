import type { Path } from '../known-issue.js';

/** A text somewhere in a document. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
}

/** Every text in a document, in order. The depth is limited before. */
export function textsIn(value: unknown, path: Path): PlacedText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((member, index) => textsIn(member, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, [...path, key]));
}
