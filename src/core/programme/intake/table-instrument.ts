import type { Instrument, Structure } from '../../model/instrument.js';
import type { TextByLanguage } from '../../model/programme.js';
import type { Region } from '../../regions/region.js';
import type { TableWords } from '../../exchange/table-words.js';

/** A questionnaire with what its columns and options are called, in every language. */
export interface TableInstrument {
  readonly structure: Structure;
  readonly titles: TextByLanguage;
  readonly words: readonly TableWords[];
  readonly wordsIn: Readonly<Record<string, TableWords>>;
}

/** The questionnaires that ship, by id, each with all its words and loaded when it is asked for. */
export const tableInstruments = {
  'sme-screening': async () => (await import('../../instruments/sme-screening/index.js')).smeScreening,
  'sme-readiness': async () => (await import('../../instruments/sme-readiness/index.js')).smeReadiness,
  'dbi-sme-2021': async () => (await import('../../instruments/dbi-sme-2021/index.js')).dbiSme2021,
  'dbi-sme-2025': async () => (await import('../../instruments/dbi-sme-2025/index.js')).dbiSme2025,
  'eu-dma-sme': async () => (await import('../../instruments/eu-dma-sme/index.js')).euDmaSme,
  'eurostat-dii': async () => (await import('../../instruments/eurostat-dii/index.js')).eurostatDii,
} as const satisfies Readonly<Record<string, () => Promise<Instrument>>>;

/** A questionnaire that ships; `null` where none has this id. */
export async function tableInstrument(id: string, region: Region): Promise<TableInstrument | null> {
  if (!Object.hasOwn(tableInstruments, id)) return null;
  return withWords(await tableInstruments[id as keyof typeof tableInstruments](), region);
}

/** All of them. */
export async function allTableInstruments(region: Region): Promise<readonly TableInstrument[]> {
  return Promise.all(Object.values(tableInstruments).map(async (load) => withWords(await load(), region)));
}

async function withWords({ structure, words }: Instrument, region: Region): Promise<TableInstrument> {
  const fields = region.fields.map(({ id }) => id);
  const spoken = await Promise.all(
    Object.entries(words).map(async ([locale, { items }]) => {
      const said = await region.words[locale]?.(fields);
      return [locale, said ? { items, fields: said.fields } : { items }] as const;
    }),
  );
  return {
    structure,
    titles: Object.fromEntries(Object.entries(words).map(([locale, { title }]) => [locale, title])),
    words: spoken.map(([, own]) => own),
    wordsIn: Object.fromEntries(spoken),
  };
}
