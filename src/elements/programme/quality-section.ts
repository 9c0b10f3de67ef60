import { html, nothing, type TemplateResult } from 'lit';
import { programmeQuality } from '../../core/programme/programme-quality.js';
import { percent, type ProgrammeView } from './programme-view.js';

/** How many enterprises are named; the number stands beside them. */
const NAMED = 10;

/** What should be asked about before anything is reported, with the enterprises that it is about. */
export function qualitySection(view: ProgrammeView): TemplateResult {
  const { cohort, scored, overview, messages, labels } = view;
  const words = messages.quality;
  const found = programmeQuality(cohort, scored, overview.wave.to);
  const ofRows = (rows: Iterable<number>) => [...rows].map((row) => cohort.assessments[row]?.enterprise ?? '');
  const ofRegister = (positions: Iterable<number>) => [...positions].map((at) => cohort.register.ids[at] ?? '');
  const findings: readonly (readonly [title: string, enterprises: readonly string[]])[] = [
    ...found.contradictory.map(
      ({ id, kind, rows }) => [`${words[kind]}: ${labels.contradiction(id) ?? id}`, ofRows(rows)] as const,
    ),
    [words.open, ofRows(found.open)],
    [words.identical, ofRows(found.identical.flat())],
    [words.sameStep, ofRows(found.sameStep)],
    [words.repeated, ofRows(found.repeated)],
    [words.stale, ofRegister(found.stale)],
    [words.never, ofRegister(found.never)],
  ];
  const some = findings.filter(([, enterprises]) => enterprises.length > 0);
  return html`
    <section aria-labelledby="quality" part="quality">
      <h3 id="quality">${words.heading}</h3>
      <p>${words.introduction}</p>
      ${found.coverage === null ? nothing : html`<p>${words.coverage(percent(messages, found.coverage))}</p>`}
      ${some.length === 0 ? html`<p>${words.fine}</p>` : some.map(([title, ids]) => finding(view, title, [...new Set(ids)]))}
    </section>
  `;
}

function finding({ cohort, messages, go }: ProgrammeView, title: string, ids: readonly string[]): TemplateResult {
  const words = messages.quality;
  const names = new Map(cohort.file.enterprises.map(({ id, name }) => [id, name]));
  return html`
    <details class="finding">
      <summary>${title} <span class="count">${words.count(ids.length)}</span></summary>
      <ul>
        ${ids.slice(0, NAMED).map(
          (id) =>
            html`<li>
                <button type="button" class="link" @click=${() => go({ tab: 'enterprises', enterprise: id })}>
                  ${names.get(id) ?? id}
                </button>
              </li>`,
        )}
      </ul>
      ${ids.length > NAMED ? html`<p class="hint">${words.more(ids.length - NAMED)}</p>` : nothing}
    </details>
  `;
}
