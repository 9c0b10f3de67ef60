import { html, type TemplateResult } from 'lit';
import type { AssessmentMessages } from '../../../core/i18n/assessment/messages.js';
import { pageHeading } from './page-heading.js';

/** What the failure page says. */
export interface FailureView {
  readonly ui: AssessmentMessages;
  readonly locale: string;
  readonly reason: string;
  /** The issues of an instrument: where, what, and what to do. */
  readonly issues: TemplateResult | null;
  readonly retry: () => void;
}

/** Why the questionnaire could not be opened, and a way to try again. */
export function failurePage({ ui, locale, reason, issues, retry }: FailureView): TemplateResult {
  return html`
    <div class="assessment" lang=${locale}>
      <div class="page failure" role="alert" part="failure">
        ${pageHeading(ui.failure.title)}
        <p class="lead">${reason}</p>
        ${issues}
        <div class="buttons"><button type="button" class="button" @click=${retry}>${ui.retry}</button></div>
      </div>
    </div>
  `;
}
