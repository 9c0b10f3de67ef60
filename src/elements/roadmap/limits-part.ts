import { html, type TemplateResult } from 'lit';
import { budgetUnit, fieldText, timeUnit, type FormField, type FormState, type TimeUnit } from './form-state.js';
import { numberField } from './number-field.js';
import type { RoadmapActs } from './roadmap-acts.js';
import { isLimit, type RoadmapChoice } from './roadmap-choice.js';
import type { RoadmapView } from './roadmap-view.js';

const UNITS: readonly TimeUnit[] = ['weeks', 'months'];

/** Limits of money and time, folded away while there are none: most people have none. */
export function limitsPart(
  view: RoadmapView,
  choice: RoadmapChoice,
  form: FormState,
  acts: RoadmapActs,
): TemplateResult {
  const { limits } = view.texts;
  const field = (id: Exclude<FormField, 'score'>, unit: string | TemplateResult): TemplateResult =>
    numberField({
      id,
      label: limits[id],
      hint: limits[`${id}Hint`],
      unit,
      text: fieldText(id, view, choice, null, form),
      problem: form.unread.has(id) || !isLimit(choice[id]) ? view.texts.problems.limit : null,
      change: (text) => acts.type(id, text),
    });
  return html`
    <details class="limits" ?open=${form.limits || choice.budget !== null || choice.horizon !== null}>
      <summary>${limits.heading}</summary>
      ${field('budget', budgetUnit(view).name)} ${field('horizon', unitChoice(view, choice, form, acts))}
    </details>
  `;
}

function unitChoice(
  { texts: { limits } }: RoadmapView,
  { horizon }: RoadmapChoice,
  form: FormState,
  acts: RoadmapActs,
): TemplateResult {
  const unit = timeUnit(form, horizon);
  return html`
    <select
      class="unit"
      autocomplete="off"
      aria-label=${limits.unit}
      @change=${({ target }: Event) => target instanceof HTMLSelectElement && acts.unit(target.value === 'weeks' ? 'weeks' : 'months')}
    >
      ${UNITS.map((one) => html`<option value=${one} .selected=${one === unit}>${limits[one]}</option>`)}
    </select>
  `;
}
