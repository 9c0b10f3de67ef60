import { html, nothing, type TemplateResult } from 'lit';
import type { TextItem } from '../../../core/model/item.js';
import type { Asking } from './asking.js';
import { missingChoices } from './missing-choices.js';
import { describedBy, groupFrame, labelFrame } from './question-frame.js';
import type { Question } from './question.js';

/** Characters of a text whose item sets no limit. */
export const TEXT_LENGTH = 200;

/** Whether a text needs several lines: nobody checks its form, and it may be long. */
export function isLongText({ format, maximumLength = TEXT_LENGTH }: TextItem): boolean {
  return format === undefined && maximumLength >= TEXT_LENGTH;
}

/** Free text on one line. */
export function textQuestion(question: Question, item: TextItem, asking: Asking): TemplateResult {
  const control = textControl(question, asking);
  return textFrame(
    question,
    item,
    asking,
    html`<input
      id=${control.id}
      type="text"
      inputmode=${item.format === undefined ? nothing : 'numeric'}
      autocomplete="off"
      spellcheck="false"
      maxlength=${item.maximumLength ?? TEXT_LENGTH}
      aria-describedby=${describedBy(question) ?? nothing}
      aria-invalid=${question.problem ? 'true' : 'false'}
      .value=${control.text}
      @input=${control.write}
      @change=${control.leave}
    />`,
  );
}

/** A text control inside its question. */
export function textFrame(question: Question, item: TextItem, asking: Asking, input: TemplateResult): TemplateResult {
  return item.unknown === true || item.notApplicable === true
    ? groupFrame(question, asking, html`${input}${missingChoices(question, asking, 'checkbox')}`)
    : labelFrame(question, asking, input);
}

/** What a text control shows and does. */
export function textControl(question: Question, asking: Asking) {
  const { key, answer } = question;
  const id = `${key}-control`;
  const given = answer && 'value' in answer && typeof answer.value === 'string' ? answer.value : '';
  return {
    id,
    text: asking.typed(id) ?? given,
    write: ({ target }: Event) => {
      const text = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
      asking.type(question, { key: id, text, value: text.trim() ? text : null });
    },
    leave: () => asking.leave(question),
  };
}
