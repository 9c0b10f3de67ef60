import { html, nothing, type TemplateResult } from 'lit';
import type { IntakeCounts } from '../../../../core/programme/intake/intake-counts.js';
import type { IntakePreview } from '../intake-service.js';
import type { IntakeState } from './intake-state.js';
import type { IntakeView } from './intake-view.js';
import { problemList, problemTable } from './problem-list.js';
import { day, named, whole } from '../../written.js';

/** What would come of the rows, and what is wrong with them. */
export function checkStep(view: IntakeView, { preview }: Extract<IntakeState, { step: 'check' }>): TemplateResult {
  const { check: words } = view.words;
  return html`
    <h2 id="intake-heading" tabindex="-1">${words.heading}</h2>
    ${preview.blocking.length > 0 ? blocked(view, preview) : found(view, preview)}
  `;
}

function blocked(view: IntakeView, { blocking }: IntakePreview): TemplateResult {
  const { check: words } = view.words;
  return html`
    <div role="alert" class="error">
      <p>${words.blocked}</p>
      ${problemList(view, blocking)}
    </div>
    <p class="actions">
      <button type="button" class="button" @click=${view.back}>${words.back}</button>
      <button type="button" class="button secondary" @click=${view.cancel}>${words.cancel}</button>
    </p>
  `;
}

function found(view: IntakeView, preview: IntakePreview): TemplateResult {
  const { words, report } = view;
  const { check } = words;
  const { counts, problems, warnings } = preview;
  const count = (value: number) => whole(words, value);
  const reported = counts.faulty > 0 || counts.passedOver > 0;
  return html`
    <p class=${counts.faulty > 0 ? 'error' : 'fine'} role="status">
      ${counts.faulty > 0 ? check.faulty(count(counts.faulty), count(counts.rows)) : check.sound(count(counts.rows))}
    </p>
    <h3>${counts.faulty > 0 ? check.countsSound : check.counts}</h3>
    ${countList(view, counts)} ${counts.unnamed > 0 ? html`<p>${check.unnamed(count(counts.unnamed))}</p>` : nothing}
    ${waveList(view, preview)}
    ${problemTable(view, problems, {
      caption: check.problems(count(problems.length), count(counts.problems)),
      kind: check.problem,
    })}
    ${
      reported
        ? html`<p class="actions">
              <button type="button" class=${counts.faulty > 0 ? 'button' : 'button secondary'} @click=${() => report('faulty')}>
                ${check.report}
              </button>
            </p>
            ${counts.faulty > 0 ? html`<p class="hint">${check.reportHint}</p>` : nothing}`
        : nothing
    }
    ${problemTable(view, warnings, {
      caption: check.warnings(count(warnings.length), count(counts.warnings)),
      kind: check.toCheck,
    })}
    ${
      warnings.length > 0
        ? html`<p class="hint">${check.warningsHint}</p>
            <p class="actions">
              <button type="button" class="button secondary" @click=${() => report('warned')}>
                ${check.warned}
              </button>
            </p>`
        : nothing
    }
    ${isNew(counts) ? nothing : html`<p>${check.nothingNew}</p>`} ${actions(view, counts)}
  `;
}

function countList({ words }: IntakeView, counts: IntakeCounts): TemplateResult {
  const { check } = words;
  const line = (name: string, value: string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`
    <dl class="facts">
      ${line(check.rows, whole(words, counts.rows))}
      ${counts.faulty > 0 ? line(check.faultyRows, whole(words, counts.faulty)) : nothing}
      ${counts.passedOver > 0 ? line(check.passedOver, whole(words, counts.passedOver)) : nothing}
      ${line(check.enterprises, check.enterpriseCounts(counts.enterprises))}
      ${line(check.assessments, check.assessmentCounts(counts.assessments))}
    </dl>
  `;
}

function waveList({ words }: IntakeView, { waves }: IntakePreview): TemplateResult | typeof nothing {
  if (waves.length === 0) return nothing;
  const { check } = words;
  return html`
    <h3>${check.waves}</h3>
    <ul>
      ${waves.map(({ names, from, to, isNew: added, assessments }) => {
        const line = check.wave(named(words, names), day(words, from), day(words, to), whole(words, assessments));
        return html`<li>${line}${added ? html` <b>(${check.waveAdded})</b>` : nothing}</li>`;
      })}
    </ul>
  `;
}

/** All rows at once, or the sound ones as a choice of its own; nothing where nothing would change. */
function actions(view: IntakeView, counts: IntakeCounts): TemplateResult {
  const { words, busy } = view;
  const { check } = words;
  const sound = counts.rows - counts.faulty;
  const some = isNew(counts) && sound > 0;
  const take = (which: 'all' | 'sound') => () => view.take(which);
  return html`
    <p class="actions">
      ${
        some && counts.faulty === 0
          ? html`<button type="button" class="button" ?disabled=${busy !== null} @click=${take('all')}>
              ${check.takeAll(whole(words, counts.rows))}
            </button>`
          : nothing
      }
      <button type="button" class="button secondary" @click=${view.back}>${check.back}</button>
      ${
        some && counts.faulty > 0
          ? html`<button type="button" class="button secondary" ?disabled=${busy !== null} @click=${take('sound')}>
              ${check.takeSound(whole(words, sound))}
            </button>`
          : nothing
      }
      <button type="button" class="button secondary" @click=${view.cancel}>${check.cancel}</button>
    </p>
  `;
}

/** Whether the register would be another one, be it only that it keeps which notes were removed elsewhere. */
function isNew({ enterprises, assessments }: IntakeCounts): boolean {
  const { added, changed, kept = 0 } = enterprises;
  return added + changed + kept + assessments.added + assessments.replaced > 0;
}
