import { html, nothing, type TemplateResult } from 'lit';
import type { TextItem } from '../../../core/model/item.js';
import type { Asking } from './asking.js';
import { describedBy } from './question-frame.js';
import type { Question } from './question.js';
import { TEXT_LENGTH, textControl, textFrame } from './text-question.js';

/** Free text on several lines. */
export function longTextQuestion(question: Question, item: TextItem, asking: Asking): TemplateResult {
  const control = textControl(question, asking);
  return textFrame(
    question,
    item,
    asking,
    html`<textarea
      id=${control.id}
      rows="3"
      maxlength=${item.maximumLength ?? TEXT_LENGTH}
      aria-describedby=${describedBy(question) ?? nothing}
      aria-invalid=${question.problem ? 'true' : 'false'}
      .value=${control.text}
      @input=${control.write}
      @change=${control.leave}
    ></textarea>`,
  );
}
