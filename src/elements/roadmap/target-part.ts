import { html, nothing, type TemplateResult } from 'lit';
import type { Target } from '../../core/advice/roadmap/roadmap.js';
import { fieldText, scoreRange, type FormState } from './form-state.js';
import { numberField } from './number-field.js';
import type { RoadmapActs } from './roadmap-acts.js';
import type { RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';
import { higherDimension, higherScore, levelsAbove, oneDimension } from './targets.js';

/** What can be chosen beside levels; a level is told by its id behind a colon. */
const [LEVEL, SCORE, DIMENSION, GIVEN] = ['level:', 'score', 'dimension', 'given'];

/** What is aimed at: one list, and what a choice of it needs besides. */
export function targetPart(
  view: RoadmapView,
  choice: RoadmapChoice,
  target: Target | null,
  form: FormState,
  acts: RoadmapActs,
): TemplateResult {
  const { texts } = view;
  return html`
    <div class="field">
      <label for="target">${texts.target.label}</label>
      <select
        id="target"
        autocomplete="off"
        @change=${({ target: list }: Event) => {
          const aim = list instanceof HTMLSelectElement ? targetOf(view, list.value) : null;
          if (aim) acts.aim(aim);
        }}
      >
        ${options(view, target)}
      </select>
    </div>
    ${oneDimension(target) ? dimensionField(view, target, acts) : nothing}
    ${chosen(view, target) === SCORE || oneDimension(target) ? scoreField(view, choice, target, form, acts) : nothing}
  `;
}

function options(view: RoadmapView, target: Target | null): TemplateResult {
  const { texts, labels } = view;
  const value = chosen(view, target);
  const option = (own: string, text: string) => html`<option value=${own} .selected=${own === value}>${text}</option>`;
  const levels = levelsAbove(view);
  const others = [
    ...(higherScore(view) ? [option(SCORE, texts.target.score)] : []),
    ...(higherDimension(view) ? [option(DIMENSION, texts.target.dimension)] : []),
  ];
  return html`
    ${value === '' ? option('', texts.target.choose) : nothing}
    ${value === GIVEN ? option(GIVEN, texts.target.given) : nothing}
    ${
      levels.length === 0
        ? nothing
        : html`<optgroup label=${texts.target.levels}>
            ${levels.map((id, i) => option(`${LEVEL}${id}`, i === 0 ? texts.target.next(labels.level(id)) : labels.level(id)))}
          </optgroup>`
    }
    ${others.length === 0 ? nothing : html`<optgroup label=${texts.target.others}>${others}</optgroup>`}
  `;
}

/** The entry of the list that a target is. */
function chosen(view: RoadmapView, target: Target | null): string {
  if (!target) return '';
  if ('score' in target) return higherScore(view) ? SCORE : GIVEN;
  if ('dimensions' in target) return oneDimension(target) ? DIMENSION : GIVEN;
  if (levelsAbove(view).includes(target.level)) return `${LEVEL}${target.level}`;
  return view.compiled.levels?.bands.some(({ id }) => id === target.level) ? GIVEN : '';
}

function targetOf(view: RoadmapView, value: string): Target | null {
  if (value.startsWith(LEVEL)) return { level: value.slice(LEVEL.length) };
  if (value === SCORE) return higherScore(view);
  return value === DIMENSION ? higherDimension(view) : null;
}

function dimensionField(view: RoadmapView, target: Target | null, acts: RoadmapActs): TemplateResult {
  const { result, labels, texts } = view;
  const id = oneDimension(target)?.id;
  return html`
    <div class="field">
      <label for="dimension">${texts.target.dimensionLabel}</label>
      <select
        id="dimension"
        autocomplete="off"
        @change=${({ target: list }: Event) => {
          const aim = list instanceof HTMLSelectElement ? higherDimension(view, list.value) : null;
          if (aim) acts.aim(aim);
        }}
      >
        ${result.dimensions.map(
          (one) => html`<option value=${one.id} .selected=${one.id === id}>${labels.node(one.id)}</option>`,
        )}
      </select>
    </div>
  `;
}

function scoreField(
  view: RoadmapView,
  choice: RoadmapChoice,
  target: Target | null,
  form: FormState,
  acts: RoadmapActs,
): TemplateResult {
  const { texts, number } = view;
  const { minimum, maximum } = scoreRange(view, target);
  const ends = [number(minimum), number(maximum)] as const;
  return numberField({
    id: 'score',
    label: texts.target.scoreLabel,
    hint: texts.target.between(...ends),
    unit: '',
    text: fieldText('score', view, choice, target, form),
    problem: form.unread.has('score') ? texts.problems.score(...ends) : null,
    change: (text) => acts.type('score', text),
  });
}
