import { html, nothing, type TemplateResult } from 'lit';
import type { LevelTable } from '../../core/model/index-definition.js';
import type { LevelResult } from '../../core/scoring/result.js';
import { levelRuler } from './level-ruler.js';
import { levelScale, type LevelStep } from './level-scale.js';
import { levelName } from './level-name.js';
import { levelNotes } from './level-notes.js';
import type { ResultView } from './result-view.js';
import { scoreLine } from './score-line.js';

/** The level in words and on its scale, the score with its range, and what holds the level back. */
export function levelSection(view: ResultView): TemplateResult {
  const { compiled, result, labels, messages } = view;
  const { levels } = result;
  const meant = levels?.withheld !== 'notMeant' && levels?.withheld !== 'maybeNotMeant';
  const table = meant ? compiled.levels : null;
  return html`
    <section class="summary" part="level" aria-labelledby="level">
      <h2 id="level">${labels.indexTitle()}</h2>
      ${levels && table ? name(view, levels) : nothing} ${scoreLine(view)}
      ${levels && table ? scale(view, levelScale(table, levels), table) : nothing}
      ${levels?.withheld ? html`<p class="note">${messages.level.withheld[levels.withheld]} ${meant ? nothing : labels.levelIf()}</p>` : nothing}
      ${levelNotes(view)}
    </section>
  `;
}

function name(view: ResultView, { level }: LevelResult): TemplateResult {
  const description = level === null ? null : view.labels.levelDescription(level);
  return html`
    <p class="level">${levelName(view)}</p>
    ${description === null ? nothing : html`<p class="lead">${description}</p>`}
  `;
}

function scale(view: ResultView, steps: readonly LevelStep[], { bands }: LevelTable): TemplateResult {
  const { compiled, result, messages } = view;
  return html`
    ${bands.length > 1 ? levelRuler(steps, compiled.index.scale, result.score, result.bounds) : nothing}
    <ol class="levels" aria-label=${messages.level.scale}>
      ${steps.map((step) => row(step, view))}
    </ol>
  `;
}

function row({ id, from, to, ends, state }: LevelStep, { labels, messages, number }: ResultView): TemplateResult {
  return html`
    <li class=${state} aria-current=${state === 'current' ? 'true' : 'false'}>
      <span class="name">${labels.level(id)}</span>
      <span class="band">${messages.level.band(number(from), number(to), ends)}</span>
      ${state === 'other' ? nothing : html`<span class="here">${messages.level[state]}</span>`}
    </li>
  `;
}
