import { html, nothing, type TemplateResult } from 'lit';
import type { DimensionShare, ItemShare } from '../../core/advice/score-shares.js';
import { answerInWords } from '../answers/answer-in-words.js';
import type { ResultView } from './result-view.js';

/**
 * Why the score is what it is: what each answer gives, and what that question alone could still add.
 *
 * @param open Whether somebody looks; before that nothing is reckoned.
 */
export function whySection(
  view: ResultView,
  open: boolean,
  toggled: (open: boolean) => void,
): TemplateResult | typeof nothing {
  const { result, messages, number } = view;
  if (result.score === null) return nothing;
  const toggle = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement) toggled(currentTarget.open);
  };
  return html`
    <details class="why" part="why" ?open=${open} @toggle=${toggle}>
      <summary>${messages.why.heading}</summary>
      ${
        open
          ? html`<p class="hint">${messages.why.introduction(number(result.score))}</p>
              ${dimensions(view)}`
          : nothing
      }
    </details>
  `;
}

function dimensions(view: ResultView): readonly TemplateResult[] {
  const shares = view.shares();
  if (!shares) return [];
  const { why } = view.messages;
  return [
    ...shares.dimensions.map((dimension) => part(view, dimension)),
    ...(isShown(view, shares.other) ? [html`<p>${why.other(view.points(shares.other))}</p>`] : []),
  ];
}

function part(view: ResultView, { id, points: given, items, other }: DimensionShare): TemplateResult {
  const { labels, messages } = view;
  return html`
    <h3>${labels.node(id)}: ${messages.why.points(view.points(given))}</h3>
    <ul>
      ${items.map((share) => html`<li>${question(view, share)}</li>`)}
      ${isShown(view, other) ? html`<li>${messages.why.other(view.points(other))}</li>` : nothing}
    </ul>
  `;
}

function question(view: ResultView, { item: id, answer, points: given, more }: ItemShare): TemplateResult {
  const { labels, messages, compiled } = view;
  const { why } = messages;
  const item = compiled.instrument.items.get(id);
  const lines = item ? answerInWords({ item, words: labels.itemWords(id), answer }, why.missing, messages.locale) : [];
  const could = more === null || !isShown(view, more) ? null : view.points(more);
  return html`
    <p class="of">${labels.item(id)}</p>
    <p>${lines.length > 0 ? lines.join('; ') : why.open}</p>
    <p class="given">
      <b>${why.points(view.points(given))}</b>
      ${could === null ? nothing : answer ? why.more(could) : why.moreUpTo(could)}
    </p>
  `;
}

/** Whether there is anything to see of so many points. */
function isShown(view: ResultView, value: number): boolean {
  return view.points(value) !== view.points(0);
}
