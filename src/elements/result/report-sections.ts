import { html, type TemplateResult } from 'lit';
import { answersSection } from './answers-section.js';
import { otherMethodsSection } from './other-methods-section.js';
import type { ResultView } from './result-view.js';

/** What the full report on paper has, and the screen has not. */
export function reportSections(view: ResultView): TemplateResult {
  return html`
    <h2 class="full">${view.messages.report.heading}</h2>
    ${otherMethodsSection(view)} ${answersSection(view)}
  `;
}
