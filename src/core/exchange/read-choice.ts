import type { Item } from '../model/item.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import { meantOrKnown } from '../text/meant.js';
import type { ItemColumn } from './column.js';
import { normalised } from './normalised.js';
import { cellIssue } from './personal-data.js';
import { choiceWords, type TableWords } from './table-words.js';

/** Reads what was chosen: the id of an option, or what is wrong with the cell. */
export type ReadChoice = (text: string) => { readonly value: string } | { readonly problem: KnownIssue };

/** A reader of options, the columns of a matrix, or bands: by their ids, or by their words in any language. */
export function choiceReader({ item, holds }: ItemColumn, words: readonly TableWords[]): ReadChoice {
  const ids = idsOf(item);
  const known = new Map<string, string>(spoken(ids, words, holds, item.id));
  for (const id of ids) known.set(normalised(id), id).set(id, id);

  return (text) => {
    const value = known.get(text) ?? known.get(normalised(text)) ?? known.get(withZero(text));
    if (value !== undefined) return { value };
    const wrong = text.trim().slice(0, 80);
    const names = meantOrKnown(wrong, [...ids, ...sayings(ids, words, holds, item.id)], ids);
    return { problem: cellIssue(text, error('cell/not-an-option', [], { value: wrong, ...names })) };
  };
}

/** A code as it was before a spreadsheet took it for a number: the province `01` is not `1`. */
function withZero(text: string): string {
  return /^\d$/.test(text.trim()) ? `0${text.trim()}` : '';
}

function idsOf(item: Item): readonly string[] {
  if (item.kind === 'matrix') return item.columns.map(({ id }) => id);
  if (item.kind === 'ratio') return (item.bands ?? []).map(({ id }) => id);
  return 'options' in item ? item.options.map(({ id }) => id) : [];
}

/** Options by their words; words that two options share name none. */
function spoken(
  ids: readonly string[],
  words: readonly TableWords[],
  holds: ItemColumn['holds'],
  item: string,
): [string, string][] {
  const names = new Map<string, string | null>();
  for (const { options } of words.map((language) => choiceWords(language, holds, item))) {
    for (const id of ids) {
      const name = normalised(options[id] ?? id);
      names.set(name, (names.get(name) ?? id) === id ? id : null);
    }
  }
  return [...names].flatMap(([name, id]): [string, string][] => (id === null || name === '' ? [] : [[name, id]]));
}

function sayings(
  ids: readonly string[],
  words: readonly TableWords[],
  holds: ItemColumn['holds'],
  item: string,
): readonly string[] {
  const languages = words.map((language) => choiceWords(language, holds, item).options);
  return languages.flatMap((options) => ids.flatMap((id) => options[id] ?? []));
}
