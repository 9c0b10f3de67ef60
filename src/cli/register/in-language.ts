import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { TextByLanguage } from '../../core/model/programme.js';
import type { Language } from '../language.js';

/** A text in the closest language that there is. */
export function inLanguage(texts: TextByLanguage, language: Language): string {
  return texts[pickLocale(language, Object.keys(texts))] ?? '';
}
