import { html, nothing, type TemplateResult } from 'lit';
import type { DescribedIssue } from '../../../core/i18n/issues/describe-issue.js';

/** The issues of an instrument: where, what, and what to do. */
export function issueList(issues: readonly DescribedIssue[]): TemplateResult {
  return html`<ul class="issues">
    ${issues.map(issueLine)}
  </ul>`;
}

function issueLine({ place, ids, problem, remedy }: DescribedIssue): TemplateResult {
  return html`<li><code>${place}</code>${ids ? html` <span class="ids">(${ids})</span>` : nothing} ${problem} ${remedy}</li>`;
}
