import { pickLocale } from '../core/i18n/pick-locale.js';
import type { CliMessages } from './i18n/messages.js';
import { cliEn } from './i18n/en.js';
import { cliVi } from './i18n/vi.js';

/** The languages that the command line speaks. */
export const LANGUAGES = { vi: cliVi, en: cliEn } as const satisfies Readonly<Record<string, CliMessages>>;

/** A language that the command line speaks. */
export type Language = keyof typeof LANGUAGES;

/** The language of the surroundings, as POSIX orders them; Vietnamese where nothing says it. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const wanted = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return pickLocale((wanted ?? '').split('.')[0] ?? '', Object.keys(LANGUAGES)) === 'en' ? 'en' : 'vi';
}

/** A language by a tag that the user gave; `null` where it is not spoken. */
export function languageNamed(tag: string): Language | null {
  return tag === 'vi' || tag === 'en' ? tag : null;
}
