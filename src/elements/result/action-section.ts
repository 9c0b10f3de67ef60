import { html, nothing, type TemplateResult } from 'lit';
import type { NextAction } from '../../core/advice/gaps-and-actions.js';
import { raises } from '../../core/advice/raises.js';
import type { Condition } from '../../core/model/condition.js';
import { itemsOf } from '../../core/scoring/condition-items.js';
import { conditionText } from './condition-text.js';
import type { ResultView } from './result-view.js';

/** How many actions stand open; the rest is one key away. */
const FIRST = 3;

/** What to do next: the actions of the lowest dimensions, in the order that the rule says. */
export function actionSection(view: ResultView): TemplateResult {
  const { next, messages } = view;
  const first = next.actions.slice(0, FIRST);
  const rest = next.actions.slice(FIRST);
  return html`
    <section class="actions" part="actions" aria-labelledby="actions">
      <h2 id="actions">${messages.actions.heading}</h2>
      ${
        first.length === 0
          ? html`<p>${messages.actions.none}</p>`
          : html`<p class="hint">${messages.actions.rule}</p>
              <ol>
                ${first.map((entry) => card(view, entry))}
              </ol>`
      }
      ${rest.length === 0 ? nothing : more(view, rest)}
    </section>
  `;
}

function more(view: ResultView, rest: readonly NextAction[]): TemplateResult {
  return html`
    <details>
      <summary>${view.messages.actions.more(rest.length)}</summary>
      <ol start=${FIRST + 1}>
        ${rest.map((entry) => card(view, entry))}
      </ol>
    </details>
  `;
}

function card(view: ResultView, { action, dimension, missing }: NextAction): TemplateResult {
  const { labels, messages, number } = view;
  const words = labels.action(action.id);
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
      </dl>
      ${words.links?.map(({ text, href }) => link(text, href))}
    </li>
  `;
}

function neededFirst(view: ResultView, condition: Condition): TemplateResult {
  const { messages, labels } = view;
  const leading = leadingActions(view, condition);
  return html`
    <div class="needed">
      <dt>${messages.actions.neededFirst}</dt>
      <dd>
        ${conditionText(condition, labels, messages.actions)}.
        ${leading.map((id) => html`<span>${messages.actions.byAction(labels.action(id).title)}.</span> `)}
      </dd>
    </div>
  `;
}

/** Actions that raise an answer which the condition asks about. */
function leadingActions({ structure, compiled, response }: ResultView, condition: Condition): readonly string[] {
  const items = itemsOf(condition);
  return (structure.actions ?? [])
    .filter(({ effects }) =>
      effects.some((effect) => {
        const item = compiled.instrument.items.get(effect.item);
        return item && items.includes(item.id) && raises(effect, item, response.answers[item.id] ?? null);
      }),
    )
    .map(({ id }) => id);
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
