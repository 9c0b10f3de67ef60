import { html, nothing, type TemplateResult } from 'lit';
import { describeProblem } from '../../../../core/i18n/intake/describe-problem.js';
import type { IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import type { IntakeView } from './intake-view.js';

/** What is wrong with files as a whole, in sentences that name them. */
export function problemList(
  { problems: words }: IntakeView,
  found: readonly IntakeProblem[],
): TemplateResult | typeof nothing {
  if (found.length === 0 || !words) return nothing;
  return html`
    <ul class="problems">
      ${found.map(({ file, row, column, issue }) => {
        const { problem, remedy } = describeProblem(issue, words);
        const place = [
          ...(file === '' ? [] : [file]),
          ...(row === null ? [] : [words.intake.row(row)]),
          ...(column === null ? [] : [words.intake.column(column)]),
        ];
        return html`<li>${place.length > 0 ? html`<b>${place.join(', ')}</b> ` : nothing}${problem} ${remedy}</li>`;
      })}
    </ul>
  `;
}

/**
 * What is wrong with rows, or seems to be: a table, and on a narrow page a card each.
 *
 * @param kind Heads the column that says what it is.
 */
export function problemTable(
  { problems: sentences, words }: IntakeView,
  found: readonly IntakeProblem[],
  { caption, kind }: { readonly caption: string; readonly kind: string },
) {
  if (found.length === 0 || !sentences) return nothing;
  const { check } = words;
  const severalFiles = new Set(found.map(({ file }) => file)).size > 1;
  const cell = (label: string, text: string, style = '') => html`<td class=${style} data-label=${label}>${text}</td>`;
  return html`
    <table class="stacked">
      <caption>${caption}</caption>
      <thead>
        <tr>
          ${severalFiles ? html`<th scope="col" class="short">${check.file}</th>` : nothing}
          <th scope="col" class="narrow">${check.row}</th>
          <th scope="col" class="short">${check.column}</th>
          <th scope="col" class="short">${check.value}</th>
          <th scope="col">${kind}</th>
          <th scope="col">${check.remedy}</th>
        </tr>
      </thead>
      <tbody>
        ${found.map(({ file, row, column, value, issue }) => {
          const { problem, remedy } = describeProblem(issue, sentences);
          return html`
            <tr>
              ${severalFiles ? cell(check.file, file) : nothing}
              ${cell(check.row, row === null ? check.wholeFile : String(row), 'number')}
              ${cell(check.column, column ?? '')} ${cell(check.value, value)} ${cell(kind, problem)}
              ${cell(check.remedy, remedy)}
            </tr>
          `;
        })}
      </tbody>
    </table>
  `;
}
