import { html, nothing, type TemplateResult } from 'lit';
import type { DescribedIssue } from '../../../core/i18n/issues/describe-issue.js';
import type { AssessmentMessages } from '../../../core/i18n/assessment/messages.js';
import type { LoadFailure } from '../../instrument/load-failure.js';
import { pageHeading } from './page-heading.js';

/** What the failure page says. */
export interface FailureView {
  readonly ui: AssessmentMessages;
  readonly locale: string;
  readonly failure: LoadFailure;
  /** The issues of an instrument: where, what, and what to do. */
  readonly issues: readonly DescribedIssue[];
  readonly retry: () => void;
}

/** Why the questionnaire could not be opened, and a way to try again. */
export function failurePage({ ui, locale, failure, issues, retry }: FailureView): TemplateResult {
  return html`
    <div class="assessment" lang=${locale}>
      <div class="page failure" role="alert" part="failure">
        ${pageHeading(ui.failure.title)}
        <p class="lead">${failureText(ui, failure)}</p>
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

function failureText({ failure: texts }: AssessmentMessages, failure: LoadFailure): string {
  switch (failure.code) {
    case 'unknownInstrument':
    case 'unknownRegion':
      return texts[failure.code](failure.name);
    case 'status':
      return texts.status(failure.status);
    case 'invalid':
      return texts.invalid(failure.issues.filter(({ severity }) => severity === 'error').length);
    default:
      return texts[failure.code];
  }
}
