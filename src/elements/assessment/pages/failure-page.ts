import { html, nothing, type TemplateResult } from 'lit';
import type { DescribedIssue } from '../../../core/i18n/issues/describe-issue.js';
import type { AssessmentMessages } from '../../../core/i18n/assessment/messages.js';
import { pageHeading } from './page-heading.js';

/** What the failure page says. */
export interface FailureView {
  readonly ui: AssessmentMessages;
  readonly locale: string;
  readonly reason: string;
  /** The issues of an instrument: where, what, and what to do. */
  readonly issues: readonly DescribedIssue[];
  readonly retry: () => void;
}

/** Why the questionnaire could not be opened, and a way to try again. */
export function failurePage({ ui, locale, reason, issues, retry }: FailureView): TemplateResult {
  return html`
    <div class="assessment" lang=${locale}>
      <div class="page failure" role="alert" part="failure">
        ${pageHeading(ui.failure.title)}
        <p class="lead">${reason}</p>
        ${
          issues.length > 0
            ? html`<ul class="issues">
              ${issues.map(issueLine)}
            </ul>`
            : nothing
        }
        <div class="buttons"><button type="button" class="button" @click=${retry}>${ui.retry}</button></div>
      </div>
    </div>
  `;
}

function issueLine({ place, ids, problem, remedy }: DescribedIssue): TemplateResult {
  return html`<li><code>${place}</code>${ids ? html` <span class="ids">(${ids})</span>` : nothing} ${problem} ${remedy}</li>`;
}
