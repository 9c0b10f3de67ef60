import { near } from '../../text/nearest.js';
import { isObject } from '../../text/value-type.js';
import type { Instrument } from '../instrument.js';
import { error, warning, type KnownIssue, type Path } from '../known-issue.js';
import { varyingCases } from '../walk/varying-cases.js';
import { memberOf, valueAt } from '../../text/value-at.js';
import { expectedWords, type ExpectedWords } from './expected-words.js';
import { missingText } from './missing-text.js';
import { openPointTexts } from './open-point-texts.js';

/**
 * Every text exists: its lack is an error in the default language and a warning elsewhere, where the
 * default language fills in. Words of things that do not exist are a warning.
 */
export function completeWords(instrument: Instrument): KnownIssue[] {
  const { structure, words } = instrument;
  const { defaultLocale } = structure;
  const places = expectedWords(structure);
  const lacking = Object.hasOwn(words, defaultLocale)
    ? []
    : [error('words/no-language', ['words'], { language: defaultLocale })];
  return [
    ...lacking,
    ...Object.entries(words).flatMap(([language, texts]) => [
      ...places.flatMap((place) => ofPlace(place, texts, language, defaultLocale)),
      ...gateTexts(instrument, language),
      ...limitTexts(instrument, language),
      ...openPointTexts(instrument, language),
    ]),
  ];
}

function ofPlace(place: ExpectedWords, texts: unknown, language: string, defaultLocale: string): KnownIssue[] {
  const parent = valueAt(texts, place.at.slice(0, -1));
  // What is missing as a whole is reported once, for the whole.
  if (parent === undefined) return [];
  const found = valueAt(texts, place.at);
  const keys = isObject(found) ? Object.keys(found) : [];
  const path = ['words', language, ...place.at];
  const missing = (place.required ?? place.ids).filter((id) => memberOf(found, id) === undefined);
  const strange = keys.filter((id) => !place.ids.includes(id));
  const unknown = strange.map((id) => unknownText(place, id, missing, language === defaultLocale, [...path, id]));
  const misspelt = new Set(unknown.map(({ params }) => params.nearest));
  return [
    ...missing.filter((id) => !misspelt.has(id)).map((id) => missingText([...path, id], language, defaultLocale)),
    ...unknown,
  ];
}

/** Words under an id that nothing has. Where they are those of a thing that lacks words, they are as good as missing. */
function unknownText(
  { thing }: ExpectedWords,
  id: string,
  missing: readonly string[],
  isDefault: boolean,
  path: Path,
): KnownIssue<'words/unknown'> {
  const meant = near(id, missing);
  const report = isDefault && meant.nearest !== undefined ? error : warning;
  return report('words/unknown', path, { thing, id, language: String(path[1]), ...meant });
}

/** A level with a gate says in words what the gate asks for. */
function gateTexts({ structure, words }: Instrument, language: string): KnownIssue[] {
  return structure.indices.flatMap((index) => {
    const tables = index.levels ? varyingCases(index.levels, []) : [];
    const gated = tables.flatMap(({ value }) => value.bands.filter((level) => level.gate).map(({ id }) => id));
    return [...new Set(gated)].flatMap((id) => {
      const level = words[language]?.indices[index.id]?.levels?.[id];
      if (!level || level.gate !== undefined) return [];
      const path = ['words', language, 'indices', index.id, 'levels', id, 'gate'];
      return [missingText(path, language, structure.defaultLocale)];
    });
  });
}

/** An index whose score or levels are not meant for everyone says in words whom they are meant for. */
function limitTexts({ structure, words }: Instrument, language: string): KnownIssue[] {
  return structure.indices.flatMap(({ id, scoreIf, levels }) => {
    const texts = words[language]?.indices[id];
    const tables = levels ? varyingCases(levels, []) : [];
    const limits = { scoreIf: scoreIf !== undefined, levelIf: tables.some(({ value }) => value.levelIf) };
    return (['scoreIf', 'levelIf'] as const).flatMap((limit) => {
      if (!texts || texts[limit] !== undefined || !limits[limit]) return [];
      return [missingText(['words', language, 'indices', id, limit], language, structure.defaultLocale)];
    });
  });
}
