import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Source } from '../../core/model/source.js';

/** How dates are written in the language of the page. */
type DateForm = Readonly<Intl.DateTimeFormatOptions> & { readonly locale: string };

/** How the date of a source is told in the language of the page, and that it has none. */
interface SourceWords {
  readonly dateFormat: DateForm;
  readonly undated: string;
}

/** Where a claim comes from, on one line. The title says its language where that is another one than the page's. */
export function sourceText(source: Source, { dateFormat, undated }: SourceWords): TemplateResult {
  const { title, lang, issuer, reference, date, href } = source;
  const [language] = dateFormat.locale.split('-');
  const foreign = lang === language ? undefined : lang;
  const name = href?.startsWith('https://')
    ? html`<a href=${href} lang=${ifDefined(foreign)} rel="noopener noreferrer">${title}</a>`
    : html`<span lang=${ifDefined(foreign)}>${title}</span>`;
  const when = date === undefined ? source.undated && undated : written(date, dateFormat);
  const rest = [issuer, reference, when].filter(Boolean).join(', ');
  return html`${name}${rest === '' ? nothing : ` (${rest})`}`;
}

/** A date of which the day, or the month too, may be unknown. */
function written(date: string, { locale, day, month, ...form }: DateForm): string {
  const [year = '', knownMonth, knownDay] = date.split('-');
  // Where a date is all figures, a month alone is too: `Intl` would make words of it ("tháng 07, 2024").
  if (knownMonth && !knownDay && month === '2-digit') return `${knownMonth}/${year}`;
  const known = { ...form, ...(knownMonth && { month }), ...(knownDay && { day }), timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, known).format(new Date(date));
}
