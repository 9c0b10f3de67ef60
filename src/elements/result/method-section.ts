import { html, nothing, type TemplateResult } from 'lit';
import { formatShare } from '../../core/i18n/result/format-score.js';
import { basisFacts, chosenBasis } from './basis-words.js';
import { calendarDate } from './calendar-date.js';
import type { ResultView } from './result-view.js';
import { sourceText } from './source-text.js';

/** What says when something was answered, and in which language that is told. */
type Dated = Pick<ResultView, 'response' | 'messages'>;

/** That it is a self-assessment, always in sight. */
export function standingNote({ labels, messages }: ResultView): TemplateResult {
  return html`<p class="standing" part="standing">${labels.standing() ?? messages.method.standing}</p>`;
}

/**
 * How the numbers came about, and from where: what must be known to compare or to check them.
 *
 * @param open Whether it is opened for the paper.
 */
export function methodSection(view: ResultView, open: boolean): TemplateResult {
  const { messages, structure, compiled, result } = view;
  const { method } = messages;
  const sources = [...(structure.sources ?? []), ...(compiled.index.sources ?? [])];
  return html`
    <details class="method" part="method" ?open=${open}>
      <summary>${method.heading}</summary>
      <dl>
        ${facts(view).map(([term, text]) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}
        ${
          sources.length === 0
            ? nothing
            : html`<div>
                <dt>${method.sources}</dt>
                ${sources.map((source) => html`<dd>${sourceText(source)}</dd>`)}
              </div>`
        }
      </dl>
      <p class="hint">${compiled.levels?.round ? method.roundedLevels : method.rounding}</p>
    </details>
    <p class="imprint">${imprint(view)} ${method.coverage}: ${formatShare(result.coverage)}.</p>
  `;
}

function facts(view: ResultView): readonly (readonly [string, string])[] {
  const { messages, labels, result } = view;
  const { method } = messages;
  const { version, hash } = result.basis;
  return [
    [method.instrument, labels.title()],
    [method.version, version],
    [method.fingerprint, hash.slice(0, 12)],
    ...basisFacts(view).map(({ term, text }) => [term, text] as const),
    [method.fidelity, method.fidelities[result.fidelity]],
    [method.date, date(view)],
  ];
}

/** One line for the foot of a paper or a picture. */
export function imprint(view: Dated & Pick<ResultView, 'labels' | 'result' | 'compiled'>): string {
  const { messages, labels, result } = view;
  const { version, hash } = result.basis;
  return `${[
    labels.title(),
    `${messages.method.version} ${version} (${hash.slice(0, 8)})`,
    ...chosenBasis(view),
    `${messages.method.date}: ${date(view)}`,
  ].join(' · ')}.`;
}

function date({ response, messages }: Dated): string {
  return calendarDate(response, messages) ?? '–';
}
