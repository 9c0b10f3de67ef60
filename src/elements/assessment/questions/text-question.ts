import { html, nothing, type TemplateResult } from 'lit';
import type { TextItem } from '../../../core/model/item.js';
import type { Asking } from './asking.js';
import { describedBy, groupFrame, labelFrame } from './question-frame.js';
import { missingChoices } from './missing-choices.js';
import type { Question } from './question.js';

const DEFAULT_LENGTH = 200;

/** Free text: one line where the region checks its form or it is short, else several. */
export function textQuestion(question: Question, item: TextItem, asking: Asking): TemplateResult {
  const input = control(question, item, asking);
  return item.unknown === true || item.notApplicable === true
    ? groupFrame(question, asking, html`${input}${missingChoices(question, asking, 'checkbox')}`)
    : labelFrame(question, asking, input);
}

function control(question: Question, item: TextItem, asking: Asking): TemplateResult {
  const { key, answer } = question;
  const id = `${key}-control`;
  const length = item.maximumLength ?? DEFAULT_LENGTH;
  const given = answer && 'value' in answer && typeof answer.value === 'string' ? answer.value : '';
  const text = asking.typed(id) ?? given;
  const write = (event: Event) => type(question, asking, id, event);
  const leave = () => asking.leave(question);
  if (item.format === undefined && length >= DEFAULT_LENGTH) {
    return html`<textarea
      id=${id}
      rows="3"
      maxlength=${length}
      aria-describedby=${describedBy(question) ?? nothing}
      aria-invalid=${question.problem ? 'true' : 'false'}
      .value=${text}
      @input=${write}
      @change=${leave}
    ></textarea>`;
  }
  return html`<input
    id=${id}
    type="text"
    inputmode=${item.format === undefined ? nothing : 'numeric'}
    autocomplete="off"
    spellcheck="false"
    maxlength=${length}
    aria-describedby=${describedBy(question) ?? nothing}
    aria-invalid=${question.problem ? 'true' : 'false'}
    .value=${text}
    @input=${write}
    @change=${leave}
  />`;
}

function type(question: Question, asking: Asking, key: string, event: Event): void {
  const { target } = event;
  const text = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
  asking.type(question, { key, text, value: text.trim() ? text : null });
}
