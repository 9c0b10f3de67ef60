import { html, type TemplateResult } from 'lit';
import type { NumberItem } from '../../../core/model/item.js';
import type { Asking } from './asking.js';
import { missingChoices } from './missing-choices.js';
import { numberInput } from './number-input.js';
import { groupFrame, labelFrame } from './question-frame.js';
import type { Question } from './question.js';

/** A number in a unit, as people write it, with what was understood beside it. */
export function numberQuestion(question: Question, item: NumberItem, asking: Asking): TemplateResult {
  const { key, answer } = question;
  const value = answer && 'value' in answer && typeof answer.value === 'number' ? answer.value : null;
  const grouped = item.unknown === true || item.notApplicable === true;
  const input = numberInput(question, asking, {
    key: `${key}-control`,
    label: grouped ? question.words.text : null,
    value,
    unit: question.words.unit ?? '',
    whole: item.integer === true,
    read: (number) => number,
  });
  return grouped
    ? groupFrame(question, asking, html`${input}${missingChoices(question, asking, 'checkbox')}`)
    : labelFrame(question, asking, input);
}
