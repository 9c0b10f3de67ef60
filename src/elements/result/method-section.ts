import { html, nothing, type TemplateResult } from 'lit';
import { formatShare } from '../../core/i18n/result/format-score.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import type { Source } from '../../core/model/source.js';
import { basisFacts, chosenBasis } from './basis-words.js';
import { calendarDate } from './calendar-date.js';
import type { ResultView } from './result-view.js';
import { sourceText } from './source-text.js';
import { toldOnce } from './told-once.js';

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
  const { compiled, messages, result } = view;
  const { method } = messages;
  const sources = sourcesOf(view);
  return html`
    <details class="method" part="method" ?open=${open}>
      <summary>${method.heading}</summary>
      <dl>
        ${facts(view).map(
          ([term, text, reason]) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${text}</dd>
              ${reason ? html`<dd class="hint">${reason}</dd>` : nothing}
            </div>`,
        )}
        ${openPoints(view)} ${(['stated', 'secondHand', 'drawnOn'] as const).map((role) => listed(messages, sources, role))}
      </dl>
      <p class="hint">${compiled.levels?.round ? method.roundedLevels : method.rounding}</p>
    </details>
    <p class="imprint">${imprint(view)} ${method.coverage}: ${formatShare(result.coverage)}.</p>
  `;
}

function listed(
  { method }: ResultMessages,
  sources: readonly Source[],
  wanted: NonNullable<Source['role']>,
): TemplateResult | typeof nothing {
  const found = sources.filter(({ role = 'stated' }) => role === wanted);
  if (found.length === 0) return nothing;
  return html`<div>
    <dt>${wanted === 'stated' ? method.sources : method[wanted]}</dt>
    ${found.map((source) => html`<dd>${sourceText(source, method)}</dd>`)}
  </div>`;
}

/** What is open besides the variants, and what was taken. */
function openPoints({ labels, messages }: ResultView): TemplateResult | typeof nothing {
  const points = labels.openPoints();
  if (points.length === 0) return nothing;
  return html`<div class="open-points">
    <dt>${messages.method.openPoints}</dt>
    ${points.map((point) => html`<dd>${point}</dd>`)}
  </div>`;
}

/** Of the instrument, of the index and of the variants that it rests on; what several of them name is told once. */
function sourcesOf({ structure, compiled, result }: ResultView): readonly Source[] {
  const { sources = [], variants = [] } = structure;
  const used = variants.filter(({ id }) => Object.hasOwn(result.basis.variants, id));
  const all = [...sources, ...(compiled.index.sources ?? []), ...used.flatMap((variant) => variant.sources ?? [])];
  return toldOnce(all);
}

/** What is said of the basis, each with its name; of a variant also what its sources leave open. */
function facts(view: ResultView): readonly (readonly [string, string, (string | null)?])[] {
  const { messages, labels, result } = view;
  const { method } = messages;
  const { version, hash } = result.basis;
  return [
    [method.instrument, labels.title()],
    [method.version, version],
    [method.fingerprint, hash.slice(0, 12)],
    ...basisFacts(view).map(({ term, text, reason }) => [term, text, reason] as const),
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
