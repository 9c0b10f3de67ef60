import { isObject } from '../../../text/value-type.js';
import type { TextByLanguage } from '../../../model/programme.js';
import { readText } from './read-text.js';
import { readerOf, type Reader } from './reader.js';

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

const byLanguage = readerOf('object', (value): value is Readonly<Record<string, unknown>> => {
  return isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => LANGUAGE.test(key));
});

/** A language tag of the simple kind. */
export const readLanguage: Reader<string> = readerOf('language', (value): value is string => {
  return typeof value === 'string' && LANGUAGE.test(value);
});

/** Texts by language, at least one. */
export const readTexts: Reader<TextByLanguage> = (value, place) => {
  const texts = Object.entries(byLanguage(value, place) ?? {}).map(([language, text]) => {
    return [language, readText()(text, { ...place, path: [...place.path, language] })] as const;
  });
  const known = texts.flatMap(([language, text]) => (text === undefined ? [] : [[language, text] as const]));
  return known.length > 0 ? Object.fromEntries(known) : undefined;
};
