import { html, type TemplateResult } from 'lit';
import { isList } from '../../../core/compiled/answer-value.js';
import type { MultipleItem } from '../../../core/model/item.js';
import { said, type Asking } from './asking.js';
import { choice } from './choice.js';
import { missingChoices } from './missing-choices.js';
import { groupFrame } from './question-frame.js';
import type { Question } from './question.js';
import { toggled } from './ticks.js';

/** Any number of choices: checkboxes; those that exclude the others stand apart. */
export function multipleQuestion(question: Question, item: MultipleItem, asking: Asking): TemplateResult {
  const { key, answer, words } = question;
  const chosen = answer && 'value' in answer && isList(answer.value) ? answer.value : [];
  const change = (id: string, set: boolean) => {
    const ticks = toggled(item.options, chosen, id, set);
    asking.answer(question, ticks.length > 0 ? { value: ticks } : null);
  };
  const line = ({ id }: { readonly id: string }) =>
    choice({
      type: 'checkbox',
      name: key,
      value: id,
      checked: chosen.includes(id),
      label: said(asking, words.options?.[id] ?? id),
      change: (set) => change(id, set),
    });
  return groupFrame(
    question,
    asking,
    html`
      <p class="instruction">${asking.ui.chooseMany}</p>
      ${item.options.filter((option) => !option.exclusive).map(line)}
      ${item.options.filter((option) => option.exclusive).map(line)}
      ${missingChoices(question, asking, 'checkbox')}
    `,
  );
}
