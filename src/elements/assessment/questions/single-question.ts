import { html, nothing, type TemplateResult } from 'lit';
import type { SingleItem } from '../../../core/model/item.js';
import { said, type Asking } from './asking.js';
import { choice } from './choice.js';
import { missingChoices } from './missing-choices.js';
import { describedBy, groupFrame, labelFrame } from './question-frame.js';
import type { Question } from './question.js';

/** From here on a list to open is easier to survey than lines to scroll past. */
const LONG_LIST = 10;

/** One choice: radios, or a select for a long list. */
export function singleQuestion(question: Question, item: SingleItem, asking: Asking): TemplateResult {
  return item.options.length >= LONG_LIST ? list(question, item, asking) : radios(question, item, asking);
}

function radios(question: Question, item: SingleItem, asking: Asking): TemplateResult {
  const chosen = chosenOption(question);
  const choices = item.options.map(({ id }) =>
    choice({
      type: 'radio',
      name: question.key,
      value: id,
      checked: id === chosen,
      label: said(asking, question.words.options?.[id] ?? id),
      change: () => asking.answer(question, { value: id }),
    }),
  );
  return groupFrame(question, asking, html`${choices}${missingChoices(question, asking, 'radio')}`);
}

function list(question: Question, item: SingleItem, asking: Asking): TemplateResult {
  const chosen =
    question.answer && 'missing' in question.answer ? `:${question.answer.missing}` : chosenOption(question);
  const option = (value: string, label: string) =>
    html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
  return labelFrame(
    question,
    asking,
    html`
      <select
        id="${question.key}-control"
        autocomplete="off"
        aria-describedby=${describedBy(question) ?? nothing}
        aria-invalid=${question.problem ? 'true' : 'false'}
        @change=${(event: Event) => pick(question, asking, event)}
      >
        ${option('', asking.ui.choose)}
        ${item.options.map(({ id }) => option(id, question.words.options?.[id] ?? id))}
        ${item.unknown ? option(':unknown', asking.ui.unknown) : nothing}
        ${item.notApplicable ? option(':notApplicable', asking.ui.notApplicable) : nothing}
      </select>
    `,
  );
}

function chosenOption({ answer }: Question): string {
  return answer && 'value' in answer && typeof answer.value === 'string' ? answer.value : '';
}

function pick(question: Question, asking: Asking, event: Event): void {
  const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
  if (value === ':unknown' || value === ':notApplicable') {
    asking.answer(question, { missing: value === ':unknown' ? 'unknown' : 'notApplicable' });
  } else asking.answer(question, value ? { value } : null);
}
