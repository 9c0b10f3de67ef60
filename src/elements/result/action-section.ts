import { html, nothing, type TemplateResult } from 'lit';
import { actionsToward } from '../../core/advice/actions-toward.js';
import { DAY_RATE } from '../../core/advice/effort-cost.js';
import { mainDimension } from '../../core/advice/main-dimension.js';
import type { Recommendation } from '../../core/advice/recommendation.js';
import type { Condition } from '../../core/model/condition.js';
import type { RegionSupport } from '../../core/regions/region-support.js';
import { conditionText } from './condition-text.js';
import type { ResultView } from './result-view.js';
import { shownActions } from './shown-actions.js';
import { offersOf } from './support-section.js';

/** What to do next: what adds the most points for its effort, as the rule says. */
export function actionSection(view: ResultView, support: RegionSupport | null): TemplateResult | typeof nothing {
  const { next, messages, structure } = view;
  // A questionnaire without actions gives no advice, which is not the same as nothing to do.
  if (!structure.actions?.length) return nothing;
  const { first, rest } = shownActions(view);
  if (next.length > 0 && first.length === 0) return nothing;
  return html`
    <section class="actions" part="actions" aria-labelledby="actions">
      <h2 id="actions">${messages.actions.heading}</h2>
      ${
        first.length === 0
          ? html`<p>${messages.actions.none}</p>`
          : html`<p class="hint">${messages.actions.rule(new Intl.NumberFormat(messages.locale).format(DAY_RATE))}</p>
              <ol>
                ${first.map((entry) => card(view, support, entry))}
              </ol>`
      }
      ${rest.length === 0 ? nothing : more(view, support, rest, first.length + 1)}
    </section>
  `;
}

function more(
  view: ResultView,
  support: RegionSupport | null,
  rest: readonly Recommendation[],
  start: number,
): TemplateResult {
  return html`
    <details>
      <summary>${view.messages.actions.more(rest.length)}</summary>
      <ol start=${start}>
        ${rest.map((entry) => card(view, support, entry))}
      </ol>
    </details>
  `;
}

function card(
  view: ResultView,
  support: RegionSupport | null,
  recommendation: Recommendation,
): TemplateResult | typeof nothing {
  const { labels, messages } = view;
  const { action, missing } = recommendation;
  const words = labels.action(action.id);
  if (!words) return nothing;
  const { days, money, elapsedWeeks } = action.effort;
  const { actions } = messages;
  return html`
    <li class="card" part="action">
      <h3>${words.title}</h3>
      ${gainLines(view, recommendation).map((line) => html`<p class="of">${line}</p>`)}
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

/** What the action adds to the score, and to the dimension that it moves most. */
function gainLines(view: ResultView, one: Recommendation): readonly string[] {
  const { labels, number, points } = view;
  const { actions } = view.messages;
  const { gain, possibleGain } = one;
  const dimension = mainDimension(one);
  const certain: string[] = [];
  if (gain !== null && gain > 0) certain.push(actions.gain(points(gain)));
  if (dimension) {
    certain.push(actions.dimension(labels.node(dimension.id), number(dimension.from), number(dimension.to)));
  }
  const possible = possibleGain ? [actions.possible(points(possibleGain.high))] : [];
  return certain.length > 0 ? [certain.join(' · '), ...possible] : possible;
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
