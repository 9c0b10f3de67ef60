import { html, nothing, type TemplateResult } from 'lit';
import type { OtherIndex } from './other-indices.js';
import { figuresPart } from './figures-part.js';
import { indexBasis, leftOpen } from './index-basis.js';
import { levelName } from './level-name.js';
import type { ResultView } from './result-view.js';

/** Leads to the questions that an index still needs. */
export type Ask = (index: string, items: readonly string[]) => void;

/** The other indices beside one another: each on its own scale, neither ranked nor subtracted. */
export function otherIndicesSection(
  { others, messages }: ResultView,
  ask: Ask | null,
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`
    <section class="others" part="others" aria-labelledby="others">
      <h2 id="others">${messages.others.heading}</h2>
      <p class="hint">${messages.others.apart}</p>
      <ul>
        ${others.map((other) => entry(other, ask))}
      </ul>
    </section>
  `;
}

function entry(other: OtherIndex, ask: Ask | null): TemplateResult {
  const { labels, standing } = other;
  const reasons = reasonsOf(other);
  const isShown = standing.kind === 'score' || standing.kind === 'range';
  return html`
    <li>
      <h3>${labels.indexTitle()}</h3>
      ${isShown ? figure(other) : nothing}
      ${reasons.map((reason) => html`<p class="reason">${reason}</p>`)}
      ${standing.open.length === 0 ? nothing : openQuestions(other, ask)} ${isShown ? figuresPart(other) : nothing}
      <p class="basis hint">${indexBasis(other)}</p>
      ${foldedOpenPoints(other)}
    </li>
  `;
}

/** Score or range, on its scale, and the level or levels. */
function figure(other: OtherIndex): TemplateResult {
  const { compiled, result, messages, number, range, standing } = other;
  const { score, bounds } = result;
  const possible = range(bounds.low, bounds.high);
  const shown = standing.kind === 'score' ? number(score) : possible;
  const level = levelName(other);
  return html`
    <p class="value">
      <b>${shown}</b> ${messages.score.outOf(number(compiled.index.scale.maximum))}
      ${level === null ? nothing : html`<span class="at">${level}</span>`}
    </p>
    ${bounds.low === null || shown === possible ? nothing : html`<p class="reason">${messages.score.range(possible)}</p>`}
  `;
}

/** What keeps the index from a score, or from a level. */
function reasonsOf({ standing: { kind, estimate, open }, result, labels, messages }: OtherIndex): readonly string[] {
  const { others, level } = messages;
  if (kind === 'none') return [others.none];
  if (kind === 'tooWide') return [open.length > 0 ? others.tooWide : others.notAskedEnough];
  const withheld = result.levels?.withheld;
  const limited = withheld === 'notMeant' || withheld === 'maybeNotMeant';
  return [
    ...(kind === 'range' ? [estimate ? others.estimate : others.stillOpen] : []),
    ...(limited ? [[level.withheld[withheld], labels.levelIf()].filter((text) => text !== null).join(' ')] : []),
    ...(kind === 'score' && withheld && !limited ? [level.withheld[withheld]] : []),
  ];
}

function openQuestions(
  { compiled, standing: { open }, labels, messages }: OtherIndex,
  ask: Ask | null,
): TemplateResult {
  const { others } = messages;
  return html`
    <details class="open">
      <summary>${others.open(open.length)}</summary>
      <ul>
        ${open.map((item) => html`<li>${labels.item(item)}</li>`)}
      </ul>
    </details>
    ${
      ask
        ? html`<button
            type="button"
            class="button secondary"
            part="button"
            @click=${() => ask(compiled.index.id, open)}
          >
            ${others.answer(open.length)}<span class="visually-hidden">: ${labels.indexTitle()}</span>
          </button>`
        : nothing
    }
  `;
}

function foldedOpenPoints(other: OtherIndex): TemplateResult | typeof nothing {
  const points = leftOpen(other);
  if (points.length === 0) return nothing;
  return html`
    <details class="left-open">
      <summary>${other.messages.method.openPoints}</summary>
      <ul>
        ${points.map((point) => html`<li>${point}</li>`)}
      </ul>
    </details>
  `;
}
