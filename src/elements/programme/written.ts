import { own } from '../../core/compiled/own.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { CalendarDate, TextByLanguage } from '../../core/model/programme.js';

/** The language of some messages. */
interface Spoken {
  readonly locale: string;
}

/** The same with the form of its dates. */
interface Dated {
  readonly dateFormat: Intl.DateTimeFormatOptions & { readonly locale: string };
}

/** What something is called in the language of the messages, or the closest. */
export function named({ locale }: Spoken, names: TextByLanguage): string {
  return own(names, pickLocale(locale, Object.keys(names), 'vi')) ?? Object.values(names)[0] ?? '';
}

/** A whole number as people write it. */
export function whole({ locale }: Spoken, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A calendar date as people write it. */
export function day({ dateFormat: { locale, ...form } }: Dated, date: CalendarDate): string {
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
