import type { ItemWords } from '../model/words.js';
import type { FieldWords } from '../regions/region.js';

/** What columns and options are called in one language: the words of an instrument and of its region. */
export interface TableWords {
  readonly items: Readonly<Record<string, ItemWords>>;
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

/** The words of one thing to choose. */
export interface ChoiceWords {
  /** The question, or the name of the field. */
  readonly title: string | undefined;
  readonly options: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
}

/** The words of an item, or of a profile field, in one language. */
export function choiceWords(words: TableWords, holds: 'answer' | 'field', id: string): ChoiceWords {
  if (holds === 'field') {
    const { label, options = {} } = words.fields?.[id] ?? {};
    return { title: label, options, rows: {} };
  }
  const { text, options, columns, bands, rows = {} } = words.items[id] ?? {};
  return { title: text, options: options ?? columns ?? bands ?? {}, rows };
}
