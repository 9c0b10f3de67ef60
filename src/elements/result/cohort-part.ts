import { html, nothing, type TemplateResult } from 'lit';
import type { Rank } from '../../core/benchmarks/rank-among.js';
import { own } from '../../core/compiled/own.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { Cohort } from './cohort.js';
import { differenceText } from './difference-text.js';
import type { ResultView } from './result-view.js';
import { sourceText } from './source-text.js';

/** Comparable enterprises in words: who they are, what they come to, and where the result stands among them. */
export function cohortPart(view: ResultView): TemplateResult | typeof nothing {
  const { cohort, messages } = view;
  if (!cohort) return nothing;
  if (!cohort.ok) {
    const { different, refused } = messages.cohort;
    const why = 'difference' in cohort ? different(differenceText(view, cohort.difference)) : refused[cohort.reason];
    return html`<p class="hint" part="cohort">${why}</p>`;
  }
  const { source } = cohort.benchmark;
  return html`
    <div class="cohort" part="cohort">
      <p>${figures(view, cohort)}</p>
      ${cohort.ranks.length === 0 ? nothing : html`<p>${rank(view, cohort.ranks)}</p>`}
      ${source ? html`<p class="hint">${sourceText(source, messages.method)}</p>` : nothing}
    </div>
  `;
}

function figures({ messages, number }: ResultView, { benchmark }: Cohort & { readonly ok: true }): string {
  const { overall, asOf, population } = benchmark;
  const { locale, ...form } = messages.method.dateFormat;
  const date = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(asOf));
  const lang = pickLocale(messages.locale, Object.keys(population.words), 'vi');
  const who = messages.cohort.population(overall.n, own(population.words, lang) ?? benchmark.id, date);
  const mean = overall.mean === null ? null : messages.cohort.mean(number(overall.mean));
  const [lower, , upper] = overall.quartiles ?? [];
  const middle =
    lower === undefined || upper === undefined ? null : messages.cohort.middle(number(lower), number(upper));
  return messages.cohort.figures(
    who,
    [mean, middle].filter((one) => one !== null),
  );
}

function rank({ messages: { cohort } }: ResultView, ranks: readonly Rank[]): string {
  const [first, last] = ranks;
  if (!first) return '';
  return ranks.length === 1 || !last ? cohort.rank[first.kind](first.of100) : cohort.between(first.of100, last.of100);
}
