import { html, nothing, type TemplateResult } from 'lit';
import { actionsToward } from '../../core/advice/actions-toward.js';
import type { NextAction } from '../../core/advice/gaps-and-actions.js';
import type { Condition } from '../../core/model/condition.js';
import type { RegionSupport } from '../../core/regions/region-support.js';
import { conditionText } from './condition-text.js';
import type { ResultView } from './result-view.js';
import { offersOf } from './support-section.js';

/** How many actions stand open; the rest is one key away. */
const FIRST = 3;

/** What to do next: the actions of the lowest dimensions, in the order that the rule says. */
export function actionSection(view: ResultView, support: RegionSupport | null): TemplateResult | typeof nothing {
  const { next, labels, messages, structure } = view;
  // A questionnaire without actions gives no advice, which is not the same as nothing to do.
  if (!structure.actions?.length) return nothing;
  // An id is no advice: what has no words yet is left out, and so is a section of nothing else.
  if (next.actions.length > 0 && !next.actions.some(({ action }) => labels.action(action.id))) return nothing;
  const known = next.actions.filter(({ action }) => labels.action(action.id) !== null);
  const first = known.slice(0, FIRST);
  const rest = known.slice(FIRST);
  return html`
    <section class="actions" part="actions" aria-labelledby="actions">
      <h2 id="actions">${messages.actions.heading}</h2>
      ${
        first.length === 0
          ? html`<p>${messages.actions.none}</p>`
          : html`<p class="hint">${messages.actions.rule}</p>
              <ol>
                ${first.map((entry) => card(view, support, entry))}
              </ol>`
      }
      ${rest.length === 0 ? nothing : more(view, support, rest)}
    </section>
  `;
}

function more(view: ResultView, support: RegionSupport | null, rest: readonly NextAction[]): TemplateResult {
  return html`
    <details>
      <summary>${view.messages.actions.more(rest.length)}</summary>
      <ol start=${FIRST + 1}>
        ${rest.map((entry) => card(view, support, entry))}
      </ol>
    </details>
  `;
}

function card(
  view: ResultView,
  support: RegionSupport | null,
  { action, dimension, missing }: NextAction,
): TemplateResult | typeof nothing {
  const { labels, messages, number } = view;
  const words = labels.action(action.id);
  if (!words) return nothing;
  const { days, money, elapsedWeeks } = action.effort;
  const { actions } = messages;
  return html`
    <li class="card" part="action">
      <h3>${words.title}</h3>
      <p class="of">${actions.dimension(labels.node(dimension.id), number(dimension.score))}</p>
      <dl>
        ${fact(
          actions.effort,
          [actions.days(days), actions.money(money.low, money.high, money.currency), actions.weeks(elapsedWeeks)].join(
            ' · ',
          ),
        )}
        ${missing.map((condition) => neededFirst(view, condition))}
        ${words.before === undefined ? nothing : fact(actions.neededFirst, words.before)}
        ${fact(actions.firstStep, words.firstStep)} ${fact(actions.doneWhen, words.doneWhen)}
        ${fact(messages.support.mayApply, offersOf(view, support, action) ?? '')}
      </dl>
      ${words.links?.map(({ text, href }) => link(text, href))}
    </li>
  `;
}

function neededFirst(view: ResultView, condition: Condition): TemplateResult {
  const { messages, labels, structure } = view;
  const leading = actionsToward(condition, structure.actions ?? []).flatMap(({ id }) => labels.action(id)?.title ?? []);
  return html`
    <div class="needed">
      <dt>${messages.actions.neededFirst}</dt>
      <dd>
        ${conditionText(condition, labels, messages.actions)}.
        ${leading.map((title) => html`<span>${messages.actions.byAction(title)}.</span> `)}
      </dd>
    </div>
  `;
}

function fact(term: string, text: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<div><dt>${term}</dt><dd>${text}</dd></div>`;
}

/** The format allows `https:` only; words that were never checked must not get around that. */
function link(text: string, href: string): TemplateResult | typeof nothing {
  return href.startsWith('https://')
    ? html`<p class="link"><a href=${href} rel="noopener noreferrer">${text}</a></p>`
    : nothing;
}
