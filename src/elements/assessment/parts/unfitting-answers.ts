import { html, nothing, type TemplateResult } from 'lit';
import { contradictions, type FoundContradiction } from '../../../core/advice/contradictions.js';
import type { LaterMessages } from '../../../core/i18n/assessment-later/messages.js';
import type { Questionnaire, Structure } from '../../../core/model/instrument.js';
import type { AssessmentView } from '../assessment-view.js';
import { said } from '../questions/asking.js';
import { questionLink } from './question-link.js';

/** Structures that have come, by what is asked of them. */
const come = new WeakMap<Questionnaire, Structure>();

/**
 * Answers that do not fit together, each with a way to the answers. Whoever finds them right leaves them so. The
 * structure that knows them may still be on its way; without it the result tells of them.
 */
export function unfittingAnswers(view: AssessmentView, ui: LaterMessages): TemplateResult | typeof nothing {
  const { answers, profile } = view.state;
  const structure = come.get(view.questionnaire);
  if (structure) return section(view, contradictions(structure, { answers, profile }), ui);
  void bring(view);
  return nothing;
}

async function bring({ questionnaire, structure, refresh }: AssessmentView): Promise<void> {
  const brought = await structure().catch(() => null);
  if (!brought) return;
  come.set(questionnaire, brought);
  refresh();
}

function section(
  view: AssessmentView,
  found: readonly FoundContradiction[],
  { check }: LaterMessages,
): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  return html`
    <section class="notice questions-list" part="unfitting" aria-labelledby="unfitting-title">
      <h3 id="unfitting-title">${check.unfitting(found.length)}</h3>
      <p>${check.unfittingText}</p>
      <ul>
        ${found.map((one) => html`<li>${entry(view, one)}</li>`)}
      </ul>
    </section>
  `;
}

function entry(view: AssessmentView, { id, items }: FoundContradiction): TemplateResult {
  const shown = items.filter((item) => Object.hasOwn(view.state.answers, item));
  return html`
    <p>${said(view.asking, view.later?.words.contradictions?.[id] ?? id)}</p>
    <ul>
      ${shown.map((item) => html`<li>${questionLink(view, view.question({ item }))}</li>`)}
    </ul>
  `;
}
