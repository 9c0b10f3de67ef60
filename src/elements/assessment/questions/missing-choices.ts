import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from './asking.js';
import { choice } from './choice.js';
import type { Question } from './question.js';

/** "Don't know" and "not applicable", set apart: they are answers, but no step of the ladder. */
export function missingChoices(question: Question, asking: Asking, type: 'radio' | 'checkbox'): unknown {
  const { item } = question;
  if (!item.unknown && !item.notApplicable) return nothing;
  return html`<div class="apart">
    ${item.unknown ? missingChoice(question, asking, type, 'unknown') : nothing}
    ${item.notApplicable ? missingChoice(question, asking, type, 'notApplicable') : nothing}
  </div>`;
}

function missingChoice(
  question: Question,
  asking: Asking,
  type: 'radio' | 'checkbox',
  missing: 'unknown' | 'notApplicable',
): TemplateResult {
  const chosen = question.answer !== null && 'missing' in question.answer && question.answer.missing === missing;
  return choice({
    type,
    name: question.key,
    value: `:${missing}`,
    checked: chosen,
    label: asking.ui[missing],
    change: (checked) => asking.answer(question, checked ? { missing } : null),
  });
}
