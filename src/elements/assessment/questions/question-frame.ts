import { html, nothing, type TemplateResult } from 'lit';
import { said, type Asking } from './asking.js';
import type { Question } from './question.js';

/** A question whose controls are a group: legend, hint and problem, joined for screen readers. */
export function groupFrame(question: Question, asking: Asking, controls: unknown): TemplateResult {
  const { key, problem } = question;
  return html`
    <fieldset
      id=${key}
      class=${problem ? 'question wrong' : 'question'}
      part="question"
      aria-describedby=${describedBy(question) ?? nothing}
    >
      <legend>${heading(question, asking)}</legend>
      ${remarks(question, asking)} ${controls} ${asking.completion?.(question, asking)}
    </fieldset>
  `;
}

/** A question with one control, whose id is the key with `-control`. */
export function labelFrame(question: Question, asking: Asking, control: unknown): TemplateResult {
  const { key, problem } = question;
  return html`
    <div id=${key} class=${problem ? 'question wrong' : 'question'} part="question">
      <label class="legend" for="${key}-control">${heading(question, asking)}</label>
      ${remarks(question, asking)} ${control}
    </div>
  `;
}

/** Ids of what describes a question; `null` if nothing does. */
export function describedBy({ key, words, problem, before }: Question): string | null {
  const parts = [words.hint && 'hint', before && 'origin', problem && 'problem'].filter((part) => part);
  return parts.map((part) => `${key}-${part}`).join(' ') || null;
}

function heading({ item, words }: Question, asking: Asking): TemplateResult {
  return html`${said(asking, words.text)}${
    item.optional ? html` <span class="optional">(${asking.ui.optional})</span>` : nothing
  }`;
}

function remarks(question: Question, asking: Asking): TemplateResult {
  const { key, words, problem } = question;
  return html`
    ${words.hint ? html`<p id="${key}-hint" class="hint" part="hint">${said(asking, words.hint)}</p>` : nothing}
    ${words.links?.length ? links(words.links, asking) : nothing}
    ${asking.origin?.(question, asking)}
    ${
      problem
        ? html`<p id="${key}-problem" class="problem" part="error">
          <span class="visually-hidden">${asking.ui.errorPrefix}</span> ${problem}
        </p>`
        : nothing
    }
  `;
}

function links(all: readonly { readonly text: string; readonly href: string }[], asking: Asking): TemplateResult {
  return html`<ul class="links">
    ${all.map(
      ({ text, href }) =>
        html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${said(asking, text)}</a></li>`,
    )}
  </ul>`;
}
