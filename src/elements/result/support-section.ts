import { html, nothing, type TemplateResult } from 'lit';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Action } from '../../core/model/action.js';
import type { RegionSupport, SourcedText, SupportOffer } from '../../core/regions/region-support.js';
import type { ResultView } from './result-view.js';
import { shownActions } from './shown-actions.js';
import { sourceText } from './source-text.js';

/** Whose support it is, and on what day. */
type SupportedView = Pick<ResultView, 'response' | 'profile'>;

/** What can be applied for under the codes of an action: the titles, on one line; `null` where there is nothing. */
export function offersOf(
  view: SupportedView,
  support: RegionSupport | null,
  { support: codes = [] }: Action,
): string | null {
  const titles = offers(view, support, codes).map(({ title }) => title);
  return titles.length > 0 ? titles.join('; ') : null;
}

/**
 * Support for the actions that are shown: rates, what to heed, whom to ask, the laws. Nothing of it is a promise.
 *
 * @param open Whether it is opened for the paper.
 */
export function supportSection(
  view: ResultView,
  support: RegionSupport | null,
  open: boolean,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const { first, rest } = shownActions(view);
  const codes = [...first, ...rest].flatMap(({ action }) => action.support ?? []);
  const found = offers(view, support, [...new Set(codes)]);
  if (!support || found.length === 0) return nothing;
  return html`
    <details class="support" part="support" ?open=${open}>
      <summary>${messages.support.heading}</summary>
      <ul class="rules">
        ${support.rules.map((rule) => html`<li>${rule}</li>`)}
      </ul>
      <dl>
        ${found.map((offer) => entry(offer, messages))}
      </dl>
      ${furtherFacts(support, messages)}
    </details>
  `;
}

function entry({ title, text, source }: SupportOffer, { method }: ResultMessages): TemplateResult {
  return html`<div>
    <dt>${title}</dt>
    <dd>${text} <span class="hint">${sourceText(source, method)}</span></dd>
  </div>`;
}

function furtherFacts(
  { offices, laws, targets }: RegionSupport,
  { support: words, method }: ResultMessages,
): readonly TemplateResult[] {
  const said = ({ text, source }: SourcedText) => html`<li>${sourceText(source, method)}: ${text}</li>`;
  return [
    html`<h3>${words.offices}</h3>
      <ul>
        ${offices.map((office) => html`<li>${office}</li>`)}
      </ul>`,
    html`<h3>${words.laws}</h3>
      <ul>
        ${laws.map(said)}
      </ul>`,
    html`<h3>${words.targets}</h3>
      <ul>
        ${targets.map(({ text }) => html`<li>${text}</li>`)}
      </ul>
      <p class="hint">${[...new Set(targets.map(({ source }) => source))].map((source) => sourceText(source, method))}</p>`,
  ];
}

function offers(
  { response, profile }: SupportedView,
  support: RegionSupport | null,
  codes: readonly string[],
): readonly SupportOffer[] {
  const asOf = (response.completedAt ?? response.startedAt).slice(0, 10);
  return support?.offers(codes, profile, asOf) ?? [];
}
