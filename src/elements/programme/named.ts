import { own } from '../../core/compiled/own.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import type { TextByLanguage } from '../../core/model/programme.js';

/** What something is called in the language of the messages, or the closest. */
export function named({ locale }: ProgrammeMessages, names: TextByLanguage): string {
  return own(names, pickLocale(locale, Object.keys(names), 'vi')) ?? Object.values(names)[0] ?? '';
}
