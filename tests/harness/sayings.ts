import type { ItemWords, Words } from '../../src/core/model/words.js';

/** What a text must say: an id, and a phrase in each language. See {@link says}. */
export type Saying = readonly [id: string, vi: string, en: string];
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** The words of an instrument, by language. */
export type BothWords = Readonly<Record<Language, Words>>;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/**
 * Whether a text says a phrase, whatever the case: the parts between " … " in this order, as whole words. A phrase that
 * begins with "=" is the whole text.
 */
export function says(text: string, phrase: string): boolean {
  if (phrase.startsWith('=')) return text.toLowerCase() === phrase.slice(1).toLowerCase();
  const parts = phrase.split(' … ').map((part) => String.raw`(?<![\p{L}\p{N}])${escaped(part)}(?![\p{L}\p{N}])`);
  return new RegExp(parts.join('.*'), 'iu').test(text);
}

/** Where a text does not say its own phrase, says that of another, or has none: empty when every text is in its place. */
export function misfits(
  texts: Readonly<Record<string, string>>,
  sayings: readonly Saying[],
  language: Language,
): readonly string[] {
  const column = language === 'vi' ? 1 : 2;
  const phrases = new Map(sayings.map((saying) => [saying[0], saying[column]]));
  const unchecked = Object.keys(texts).filter((id) => !phrases.has(id));
  return [
    ...unchecked.map((id) => `${id}: nothing tells what it must say`),
    ...[...phrases].flatMap(([id, phrase]) => wrong(texts, id, phrase)),
  ];
}

function wrong(texts: Readonly<Record<string, string>>, id: string, phrase: string): readonly string[] {
  const text = texts[id];
  if (text === undefined) return [`${id}: no such text`];
  const missing = says(text, phrase) ? [] : [`${id}: "${text}" does not say "${phrase}"`];
  const others = Object.entries(texts).filter(([other, its]) => other !== id && says(its, phrase));
  return [...missing, ...others.map(([other]) => `${other}: says "${phrase}", which belongs to ${id}`)];
}

/** The words of an item: its question and what can be chosen. */
export function itemWords(words: Words, id: string): ItemWords {
  const found = words.items[id];
  if (!found) throw new RangeError(`No words for ${id}`);
  return found;
}

/** The questions of items, by id. */
export const questionsOf = (words: Words, ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, itemWords(words, id).text]));

/** The explanations of items, by id; those that have none are left out. */
export const hintsOf = (words: Words, ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const { hint } = itemWords(words, id);
      return hint === undefined ? [] : [[id, hint] as const];
    }),
  );

/** The titles of the pages, by id. */
export const pagesOf = (words: Words): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words.pages).map(([id, { title }]) => [id, title]));

/** The names of the nodes and levels of an index, by id. */
export function namesOf(words: Words, index: string) {
  const { nodes = {}, levels = {} } = words.indices[index] ?? {};
  return {
    nodes: Object.fromEntries(Object.entries(nodes).map(([id, { label }]) => [id, label])),
    levels: Object.fromEntries(Object.entries(levels).map(([id, { name }]) => [id, name])),
  };
}
