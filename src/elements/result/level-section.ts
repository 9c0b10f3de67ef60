import { html, nothing, type TemplateResult } from 'lit';
import type { LevelTable } from '../../core/model/index-definition.js';
import type { LevelResult } from '../../core/scoring/result.js';
import { figuresPart } from './figures-part.js';
import { levelRuler } from './level-ruler.js';
import { levelScale, type LevelStep } from './level-scale.js';
import { levelName } from './level-name.js';
import { levelNotes } from './level-notes.js';
import type { ResultView } from './result-view.js';
import { scoreLine } from './score-line.js';
import { withoutScore } from './without-score.js';

/** The level in words and on its scale, the score with its range, and what holds the level back. */
export function levelSection(view: ResultView): TemplateResult {
  const { result, labels } = view;
  return html`
    <section class="summary" part="level" aria-labelledby="level">
      <h2 id="level">${labels.indexTitle()}</h2>
      ${result.scoreIf === false ? withoutScore(view) : html`${levelAndScore(view)} ${figuresPart(view)}`}
    </section>
  `;
}

function levelAndScore(view: ResultView): TemplateResult {
  const { compiled, result } = view;
  const { levels } = result;
  const table = isMeant(levels) ? compiled.levels : null;
  const reason = whyWithheld(view);
  return html`
    ${levels && table ? name(view, levels) : nothing} ${scoreLine(view)}
    ${levels && table ? scale(view, levelScale(table, levels), table) : nothing}
    ${reason === null ? nothing : html`<p class="note">${reason}</p>`} ${levelNotes(view)}
  `;
}

/** Whether levels are meant for the enterprise, as far as is known. */
function isMeant(levels: LevelResult | null): boolean {
  return levels?.withheld !== 'notMeant' && levels?.withheld !== 'maybeNotMeant';
}

/** Why there is no score or no level, and for whom there is. */
function whyWithheld({ result, labels, messages }: ResultView): string | null {
  const { levels, scoreIf } = result;
  if (scoreIf === null) return withReason(messages.score.maybeNotMeant, labels.scoreIf());
  if (!levels?.withheld) return null;
  return withReason(messages.level.withheld[levels.withheld], isMeant(levels) ? null : labels.levelIf());
}

function withReason(said: string, reason: string | null): string {
  return reason === null ? said : `${said} ${reason}`;
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
