import type { Column } from '../../../exchange/column.js';
import { columnNames } from '../../../exchange/column-names.js';
import { columnsOf } from '../../../exchange/columns-of.js';
import { HEADER_KEYS } from '../../../exchange/column.js';
import { normalised } from '../../../exchange/normalised.js';
import { choiceWords } from '../../../exchange/table-words.js';
import type { TextByLanguage } from '../../../model/programme.js';
import type { Region } from '../../../regions/region.js';
import type { HeaderWordsByLanguage } from './header-words.js';
import type { ColumnChoice, ColumnGroup } from './proposed-column.js';
import { REGISTER_KEYS } from './register-column.js';
import type { TableInstrument } from '../table-instrument.js';

/** Every column that a table may have, with what it is called. */
export interface KnownColumns {
  readonly choices: readonly ColumnChoice[];
  /** Columns of answers and of what stands around them, by their header. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Headers by everything that a column may be called, normalised. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The columns that a table may have: what a register knows, what stands around answers, and the profile and answers of a
 * questionnaire.
 *
 * @param instrument `null` for a table without answers.
 */
export function knownColumns(
  words: HeaderWordsByLanguage,
  instrument: TableInstrument | null,
  region: Region,
): KnownColumns {
  const columns = instrument ? columnsOf(instrument.structure, region) : aroundAlone();
  const choices = [
    ...REGISTER_KEYS.map((key) =>
      choice(
        key,
        key.split('.')[0] as ColumnGroup,
        say(words, ({ register }) => register[key][0]),
      ),
    ),
    ...columns.map((column) => choiceOf(column, words, instrument)),
  ];
  return {
    choices,
    columns: new Map(columns.map((column) => [column.header, column])),
    names: namesOf(words, columns, instrument),
  };
}

/** Without a questionnaire only who, when and which wave are of use. */
function aroundAlone(): readonly Column[] {
  return (['enterprise'] as const).map((key) => ({ holds: 'header', header: key, key }));
}

function namesOf(
  words: HeaderWordsByLanguage,
  columns: readonly Column[],
  instrument: TableInstrument | null,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  // From the weakest to the strongest: the words of a register give way to those of a question that is asked.
  for (const { register, around } of Object.values(words)) {
    for (const key of REGISTER_KEYS) for (const name of register[key]) names.set(normalised(name), key);
    for (const key of HEADER_KEYS) {
      if (!columns.some(({ header }) => header === key)) continue;
      for (const name of around[key]) names.set(normalised(name), key);
    }
  }
  for (const [name, { header }] of columnNames(columns, instrument?.words ?? [])) names.set(name, header);
  for (const key of REGISTER_KEYS) names.set(normalised(key), key);
  return names;
}

function choiceOf(column: Column, words: HeaderWordsByLanguage, instrument: TableInstrument | null): ColumnChoice {
  const { header } = column;
  if (column.holds === 'header') {
    const group = column.key === 'enterprise' ? 'enterprise' : 'assessment';
    return choice(
      header,
      group,
      say(words, ({ around }) => around[column.key][0]),
    );
  }
  const { holds, item, row, part } = column;
  const names = Object.entries(words).map(([language, { part: parts }]) => {
    const spoken = instrument?.wordsIn[language];
    const { title = item.id, rows } = spoken ? choiceWords(spoken, holds, item.id) : { rows: {} };
    const line = row === undefined ? title : `${title}: ${(rows as Readonly<Record<string, string>>)[row] ?? row}`;
    return [language, part ? parts[part](line) : line] as const;
  });
  return choice(header, holds === 'field' ? 'profile' : 'answers', Object.fromEntries(names));
}

function choice(id: string, group: ColumnGroup, names: TextByLanguage): ColumnChoice {
  return { id, group, names };
}

function say(words: HeaderWordsByLanguage, name: (words: HeaderWordsByLanguage[string]) => string): TextByLanguage {
  return Object.fromEntries(Object.entries(words).map(([language, own]) => [language, name(own)]));
}
