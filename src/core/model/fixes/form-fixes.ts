import { controlCharacter } from '../../text/control-character.js';
import { valueAt } from '../../text/value-at.js';
import { isObject, valueType } from '../../text/value-type.js';
import { asCurrency, asDate, asLocale, asVersion } from './spellings.js';
import { add, replace, respell, rewrite, type FixMaker, type FixMakers } from './steps.js';

/** Fixes of the form of a document. */
export const formFixes: FixMakers = {
  'key/unknown': ({ path, params }, document) => respell(path, params.key, params.nearest, document),
  'key/missing': ({ path, params }, document) => {
    if (path.length !== 2 || path[0] !== 'structure') return null;
    if (params.key === 'format') return add(path, 1);
    const languages = Object.keys(objectAt(document, ['words']));
    return params.key === 'defaultLocale' && languages.length === 1 ? add(path, languages[0]) : null;
  },
  'key/not-inside': ({ path, params }, document) => replace(path, { [params.inside]: valueAt(document, path) }),
  'value/unknown-choice': ({ path, params }, document) => respell(path, params.value, params.nearest, document),
  'value/wrong-type': ({ path, params }, document) => {
    const value = valueAt(document, path);
    if (value === undefined) return null;
    const meant = inType(value, params.expected);
    return meant === undefined ? null : replace(path, meant);
  },
  'text/control-character': ({ path }, document) => {
    const text = valueAt(document, path);
    return typeof text === 'string' ? replace(path, Array.from(text).filter(isInPlace).join('')) : null;
  },
  'text/not-composed': ({ path }, document) => {
    const text = valueAt(document, path);
    return typeof text === 'string' ? replace(path, text.normalize('NFC')) : null;
  },
  'id/malformed': ({ path, params }, document) =>
    params.suggestion === undefined ? null : rewrite(path, params.id, params.suggestion, document),
  'version/malformed': respelt(asVersion),
  'locale/malformed': respelt(asLocale),
  'date/malformed': respelt(asDate),
  'currency/malformed': respelt(asCurrency),
  'link/not-https': respelt((href) => (/^http:\/\/\S+$/.test(href) ? href.replace(/^http:/, 'https:') : null)),
};

type Malformed = 'version/malformed' | 'locale/malformed' | 'date/malformed' | 'currency/malformed' | 'link/not-https';

function respelt(spelling: (written: string) => string | null): FixMaker<Malformed> {
  return ({ path, params }, document) => {
    const meant = spelling(params.value);
    return meant === null || meant === params.value ? null : rewrite(path, params.value, meant, document);
  };
}

/** A value in the type that is expected, where it says the same; `undefined` where it does not. */
function inType(value: unknown, expected: string): unknown {
  if (expected === 'number' && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim())) return Number(value);
  if (expected === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if (expected === 'text' && typeof value === 'number') return String(value);
  return expected === 'list' && valueType(value) === 'text' && value !== '' ? [value] : undefined;
}

function isInPlace(character: string): boolean {
  return controlCharacter(character) === null;
}

function objectAt(document: unknown, path: readonly string[]): object {
  const value = valueAt(document, path);
  return isObject(value) ? value : {};
}
