import { html, type TemplateResult } from 'lit';
import { itemStates, type ItemStates } from '../../core/compiled/item-states.js';
import { answerInWords } from '../answers/answer-in-words.js';
import type { ResultView } from './result-view.js';

/** Every question that is asked, and its answer, page by page; for the full report on paper. */
export function answersSection(view: ResultView): TemplateResult {
  const { compiled, structure, response, profile, messages } = view;
  const states = itemStates(compiled.instrument, { answers: response.answers, profile });
  return html`
    <section class="answers" aria-labelledby="answers">
      <h2 id="answers">${messages.report.answers}</h2>
      ${structure.pages.map((page) => pageOf(view, page, states))}
    </section>
  `;
}

function pageOf(view: ResultView, page: ResultView['structure']['pages'][number], states: ItemStates): TemplateResult {
  const asked = page.items.filter((id) => states.state(id).visible !== false);
  return html`
    <h3>${view.labels.page(page.id)}</h3>
    <dl>
      ${asked.map((id) => html`<div><dt>${view.labels.item(id)}</dt><dd>${given(view, id, states)}</dd></div>`)}
    </dl>
  `;
}

function given({ compiled, labels, messages }: ResultView, id: string, states: ItemStates): string {
  const item = compiled.instrument.items.get(id);
  const answer = states.answer(id);
  if (!item) return '';
  const lines = answerInWords({ item, words: labels.itemWords(id), answer }, messages.why.missing, messages.locale);
  return lines.length > 0 ? lines.join('; ') : messages.report.unanswered;
}
