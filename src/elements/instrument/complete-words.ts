import type { Words } from '../../core/model/words.js';

/**
 * Words in which every text that a translation still lacks is filled in from the default language.
 *
 * @example
 * completeWords({ ...vi, title: 'Tiệm bánh' }, { ...en, title: 'Bakery' }).title; // 'Bakery'
 */
export function completeWords(defaults: Words, translated: Words): Words {
  return filled(defaults, translated);
}

function filled<T extends object>(defaults: T, translated: T): T {
  const result = { ...defaults };
  for (const key of keys(translated)) {
    const [one, other] = [defaults[key], translated[key]];
    result[key] = isTexts(one) && isTexts(other) ? filled(one, other) : other;
  }
  return result;
}

function keys<T extends object>(object: T): (keyof T & string)[] {
  return Object.keys(object).filter((key): key is keyof T & string => Object.hasOwn(object, key));
}

function isTexts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
