import type { Instrument } from '../instrument.js';
import type { KnownIssue } from '../known-issue.js';
import { missingText } from './missing-text.js';

/** What one language says that the sources leave open is said in every other: the structure does not list it. */
export function openPointTexts(
  { structure: { indices, defaultLocale }, words }: Instrument,
  language: string,
): KnownIssue[] {
  return indices.flatMap(({ id }) => {
    const texts = words[language]?.indices[id];
    const told = new Set(Object.values(words).flatMap((all) => Object.keys(all.indices[id]?.openPoints ?? {})));
    return [...told].flatMap((point) => {
      if (!texts || Object.hasOwn(texts.openPoints ?? {}, point)) return [];
      return [missingText(['words', language, 'indices', id, 'openPoints', point], language, defaultLocale)];
    });
  });
}
