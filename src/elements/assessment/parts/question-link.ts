import { html, type TemplateResult } from 'lit';
import type { AssessmentView } from '../assessment-view.js';
import { said } from '../questions/asking.js';
import type { Question } from '../questions/question.js';

/** Leads to a question, or its answer, on this page. A fragment does not reach into a shadow root: the element goes there itself. */
export function questionLink({ actions, asking }: AssessmentView, { key, words }: Question): TemplateResult {
  const follow = (event: Event) => {
    event.preventDefault();
    actions.show(key);
  };
  return html`<a href="#${key}" @click=${follow}>${said(asking, words.text)}</a>`;
}
